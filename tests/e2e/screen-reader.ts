import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const READER = 'virtual-screen-reader.js';

/** What a screen reader says of an element, phrase by phrase, from its beginning to its end. */
export async function readAloud(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    async ({ address, within }) => {
      const { virtual } = await import(address);
      const container = document.querySelector(within);
      await virtual.start({ container });
      for (let step = 0; step < 400; step++) {
        await virtual.next();
        const said: string[] = await virtual.spokenPhraseLog();
        if (step > 0 && said.at(-1) === said[0]) break;
      }
      const said: string[] = await virtual.spokenPhraseLog();
      await virtual.stop();
      return said;
    },
    { address: new URL(READER, page.url()).href, within: selector },
  );
}

/** From the site's own address: its policy lets no other script in. */
export async function serveReader(page: Page): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
  await page.route(`**/${READER}`, (route) => route.fulfill({ path, contentType: 'text/javascript' }));
  await page.emulateMedia({ reducedMotion: 'reduce' });
}
