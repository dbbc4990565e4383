import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type BuiltSite, builtSite } from './built-site.ts';
import { findPassage, openPlaces, placeCard, placeInList } from './explorer-page.ts';

const TUNISIA = 'tests/fixtures/corpora/tunisia';
const SCRIPT = '<script>document.body.dataset.hacked = "yes"</script>';

const test = base.extend<object, { tunisia: BuiltSite; hostile: BuiltSite }>({
  tunisia: builtSite((folder) => cp(TUNISIA, folder, { recursive: true })),
  hostile: builtSite(copyWithScripts),
});

/** The sites are built once, and not by every worker. */
test.describe.configure({ mode: 'default' });

/** The corpus about Tunisia with script in a title, a text, an outlet and a name. */
async function copyWithScripts(folder: string): Promise<void> {
  await cp(TUNISIA, folder, { recursive: true });
  await edit(join(folder, 'content/2026/coast-road.md'), (text) =>
    text
      .replace(/title: .*/, `title: '${SCRIPT}'`)
      .replace(/outlet: .*/, `outlet: '${SCRIPT}'`)
      .replace('يبدأ الطريق في بنزرت', `يبدأ ${SCRIPT} الطريق في بنزرت`),
  );
  await edit(join(folder, 'geo/gazetteer/settlements.geojson'), (text) =>
    text.replace('"toponym": "Bizerte"', `"toponym": ${JSON.stringify(SCRIPT)}`),
  );
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}

test('a corpus about another country opens in both languages', async ({ page, tunisia }) => {
  await page.goto(tunisia.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('خريطة تونس');
  await openPlaces(page);
  await placeInList(page, 'القيروان').click();
  await findPassage(placeCard(page, 'القيروان'), 'تقع القيروان إلى الغرب من سوسة.');
  await page.goto(`${tunisia.url}?lang=en&place=kairouan`);
  await findPassage(placeCard(page, 'Kairouan'), 'From Kairouan the road runs south-west to Gafsa');
});

test('script in a title, an outlet, a text or a name is shown as text', async ({ page, hostile }) => {
  await page.goto(`${hostile.url}?lang=en`);
  await expect(page.getByRole('link').filter({ hasText: SCRIPT }).first()).toBeVisible();
  await page.goto(`${hostile.url}?lang=en&place=bizerte`);
  await expect(placeCard(page, SCRIPT)).toBeVisible();
  await findPassage(placeCard(page, SCRIPT), SCRIPT);
  await page.goto(`${hostile.url}?lang=en&article=coast-road`);
  await expect(page.getByRole('heading', { name: SCRIPT })).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-hacked');
});
