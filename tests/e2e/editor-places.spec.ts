import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axe } from './axe.ts';
import { downloaded, unpack } from './editor-downloads.ts';
import { openWith, selectWords } from './editor-page.ts';

/** The project as it is downloaded, in a folder. */
async function downloadProject(page: Page): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'buldan-project-'));
  unpack(
    folder,
    await downloaded(page, () => page.getByRole('button', { name: 'Download the project' }).click()),
  );
  return folder;
}

/** Throws where it finds an error. */
const checkWithCommandLine = (folder: string): string =>
  execFileSync(
    join(process.cwd(), 'node_modules/.bin/tsx'),
    [join(process.cwd(), 'src/cli/main.ts'), 'check'],
    { cwd: folder, encoding: 'utf8' },
  );

const OF_THE_WORLD = [
  { what: 'town', name: 'Dhamar', country: 'Yemen', file: 'settlements' },
  { what: 'division', name: 'Bavaria', country: 'Germany', file: 'areas' },
];

for (const { what, name, country, file } of OF_THE_WORLD) {
  test(`words may be a ${what} of a country that no text names; the project then has it`, async ({
    page,
  }) => {
    await openWith(page, 'en');
    await selectWords(page, 'en', 'Tell Ward');
    const card = page.getByRole('region', { name: 'Correct “Tell Ward”' });
    await card.getByLabel('Another place or name').fill(name);
    await card.getByLabel('Search the towns of').selectOption({ label: country });
    await card
      .getByRole('button', { name: new RegExp(`${name}.*from the world`) })
      .first()
      .click();
    await expect(page.locator('[data-state="corrected"]')).not.toHaveCount(0);
    const folder = await downloadProject(page);
    expect(readFileSync(join(folder, `geo/gazetteer/${file}.geojson`), 'utf8')).toContain(`"${name}"`);
    expect(() => checkWithCommandLine(folder)).not.toThrow();
  });
}

test('a new place is asked for its source and its licence', async ({ page }) => {
  await openWith(page, 'en');
  await selectWords(page, 'en', 'Tell Ward');
  await page.getByRole('button', { name: 'New place…' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Where its position is known from').fill('A map of 1943');
  await form.getByRole('button', { name: 'Add the place' }).click();
  await expect(form.getByRole('alert')).toContainText('how it may be passed on');
  expect((await axe(page).include('dialog').analyze()).violations).toEqual([]);
  await form.getByLabel('How this may be passed on').selectOption('CC-BY-4.0');
  await form.getByRole('button', { name: 'Add the place' }).click();
  await expect(form).toBeHidden();
  const folder = await downloadProject(page);
  const gazetteer = readFileSync(join(folder, 'geo/gazetteer/settlements.geojson'), 'utf8');
  expect(gazetteer).toMatch(/A map of 1943[\s\S]*CC-BY-4\.0/);
  expect(() => checkWithCommandLine(folder)).not.toThrow();
});

test('a new place is taken from the world’s gazetteer under another name, and its division is proposed', async ({
  page,
}) => {
  await openWith(page, 'en');
  await selectWords(page, 'en', 'Tell Ward');
  await page.getByRole('button', { name: 'New place…' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Another place or name').fill('Kaolack');
  await form.getByLabel('Search the towns of').selectOption({ label: 'Senegal' });
  await form.getByRole('button', { name: /^Kaolack city.*from the world/ }).click();
  await expect(form.getByLabel('Name in English')).toHaveValue('Tell Ward');
  await expect(form.getByLabel('Position: latitude, longitude')).toHaveValue(/^14\.1\d*, -16\.0\d*$/);
  await expect(form.getByLabel('Where its position is known from')).toHaveValue(/GeoNames/);
  await expect(form.getByLabel('How this may be passed on')).toHaveValue('CC-BY-4.0');
  await expect(form.getByLabel('Lies in')).toHaveValue('Kaolack');
  await form.getByRole('button', { name: 'Add the place' }).click();
  await expect(form).toBeHidden();
  const folder = await downloadProject(page);
  expect(() => checkWithCommandLine(folder)).not.toThrow();
});
