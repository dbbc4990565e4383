import type { Page } from '@playwright/test';
import { RAN } from './hostile-words.ts';

interface WatchedPage {
  /** Notes it as what should not have happened. */
  note(failure: string): void;
  /** The first thing that should not have happened so far; `null` where nothing did. */
  firstFailure(): Promise<string | null>;
}

/** Looks from the beginning whether a text runs, becomes markup or asks others, and whether anything is thrown. */
export function watchPage(page: Page, site: string): WatchedPage {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`thrown: ${error}`));
  page.on('dialog', (dialog) => {
    wrong.push('a dialog is shown');
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(site).origin) && !/^(data|blob):/.test(url))
      wrong.push(`asked for ${url.slice(0, 100)}`);
  });
  return {
    note: (failure) => void wrong.push(failure),
    async firstFailure() {
      const ran = await page.evaluate((name) => Reflect.get(window, name) !== undefined, RAN);
      if (ran) wrong.push('a text ran as script');
      const foreign = await page
        .locator('img[src=x], iframe[srcdoc], math, [onerror], [onload], a[href^="javascript:" i]')
        .count();
      if (foreign > 0) wrong.push('a text is markup');
      return wrong[0] ?? null;
    },
  };
}
