import { chromium, type Frame } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../browser.ts';
import { DESKTOP, type Engine } from './visitor.ts';

/** Chromium as the other browser tests have it. */
export async function openChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  return {
    async visit(viewport = DESKTOP) {
      const context = await browser.newContext({ viewport, serviceWorkers: 'allow' });
      const page = await context.newPage();
      let frame: Frame = page.mainFrame();
      return {
        async open(address) {
          frame = page.mainFrame();
          await page.goto(address);
        },
        ask: (question, ...given) => frame.evaluate(`(${question})(...${JSON.stringify(given)})`),
        async click(x, y) {
          const box = frame === page.mainFrame() ? null : await (await frame.frameElement()).boundingBox();
          await page.mouse.click(x + (box?.x ?? 0), y + (box?.y ?? 0));
        },
        async press(...keys) {
          for (const key of keys)
            await (/^[A-Z]\w+$/.test(key) ? page.keyboard.press(key) : page.keyboard.type(key));
        },
        async enterFrame() {
          frame = page.frames()[1] ?? frame;
        },
      };
    },
    close: () => browser.close(),
  };
}
