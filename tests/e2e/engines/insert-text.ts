import { type Browser, firefox } from '@playwright/test';

/**
 * The driver of Firefox writes into a field past the page, which never hears of it: React takes no notice, and there is nothing
 * to undo. Firefox is to write itself, as after a key.
 */
export function insertAsKeysDo(): void {
  const launch = firefox.launch.bind(firefox);
  firefox.launch = async (options): Promise<Browser> => {
    const browser = await launch(options);
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (given) => {
      const context = await newContext(given);
      await context.addInitScript(() => {
        const insert = (text: string): void => void document.execCommand('insertText', false, text);
        Object.defineProperty(window, '__pw_bidiInsertText', { get: () => insert, set: () => undefined });
      });
      return context;
    };
    return browser;
  };
}
