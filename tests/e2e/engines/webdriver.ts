import type { Key, Question, Visitor } from './visitor.ts';

/** The keys' code points in the standard. */
const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  Backspace: '\uE003',
};

/** The commands of the W3C's WebDriver that a visit needs, however they are carried. */
export interface WebDriver {
  navigate(url: string): Promise<void>;
  executeScript(script: string, args: readonly unknown[]): Promise<unknown>;
  performActions(actions: readonly object[]): Promise<void>;
  /** `null` leads back to the page itself. */
  switchToFrame(index: number | null): Promise<void>;
}

/** A visit by WebDriver. */
export function webDriverVisitor(driver: WebDriver): Visitor {
  return {
    async open(address) {
      await driver.switchToFrame(null);
      await driver.navigate(address);
    },
    async ask<Given extends readonly unknown[], Answer>(
      question: Question<Given, Answer>,
      ...given: Given
    ): Promise<Answer> {
      const answer = await driver.executeScript(`return (${question})(...arguments)`, given);
      return answer as Answer;
    },
    click: (x, y) =>
      driver.performActions([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y), duration: 0 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    async press(...keys) {
      for (const key of keys) {
        const value = KEYS[key as Key] ?? key;
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
        await driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
      }
    },
    enterFrame: () => driver.switchToFrame(0),
  };
}
