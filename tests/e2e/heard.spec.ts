import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { RUNS_ALL } from './by-turns.ts';
import { PLACES } from './places.ts';
import { readAloud, serveReader } from './screen-reader.ts';

/** What is heard of five places in both languages, written down: see the folder's README. */
const FOLDER = join(import.meta.dirname, 'heard');

test.skip(!RUNS_ALL, 'The gate reads one card aloud; all of them are read with ALL=1.');
test.skip(({ isMobile }) => isMobile, 'the sheet says what the popup says');

test.beforeEach(({ page }) => serveReader(page));

for (const language of ['ar', 'en'] as const) {
  for (const { arabic, english } of PLACES) {
    const id = english.toLowerCase().replaceAll(' ', '-');
    test(`the card of ${english} is heard as it is written down, ${language}`, async ({ page }) => {
      await page.goto(`./?lang=${language}&tab=places`);
      const name = language === 'ar' ? arabic : english;
      await page
        .getByRole('tabpanel')
        .getByRole('link')
        .filter({ has: page.getByText(name, { exact: true }) })
        .first()
        .click();
      await expect(page.getByRole('dialog').locator('blockquote')).toBeVisible();
      const said = `${(await readAloud(page, '.leaflet-popup')).join('\n')}\n`;
      const file = join(FOLDER, `${id}.${language}.txt`);
      if (process.env.GOLDEN === 'write') {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, said);
      }
      expect(said).toBe(readFileSync(file, 'utf8'));
      expect(said).not.toMatch(/middle dot|·|undefined/);
    });
  }
}
