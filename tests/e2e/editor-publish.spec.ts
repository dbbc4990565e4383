import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { languagesOf } from './by-turns.ts';
import { downloaded, unpack } from './editor-downloads.ts';
import { foreignRequests, type Language, marks, openWith } from './editor-page.ts';
import { startSiteServer } from './site-server.ts';

const WORDS = {
  ar: { site: 'نزّل الموقع', address: 'أين سيُنشر (إن كنت تعرف)', embed: 'ثم ضع هذا في مقالك' },
  en: {
    site: 'Download the site',
    address: 'Where it will be published (if you know)',
    embed: 'Then put this into your article',
  },
} as const;

/** An article about a country of which the site around the editor knows nothing. */
const YEMEN =
  'The road to Taiz\n\nThe road through Yemen runs from Sanaa to Dhamar and Ibb.\n\nA convoy left Taiz on Monday and reached Aden the next day, where the port had opened again and ships from Mukalla were waiting for it.';

/** Unpacks what is downloaded after the dialog's button was pressed. */
async function downloadSite(page: Page, language: Language, address: string | null): Promise<string> {
  const { site, address: label } = WORDS[language];
  await page.getByRole('button', { name: site }).first().click();
  const dialog = page.getByRole('dialog');
  if (address !== null) await dialog.getByLabel(label).fill(address);
  const files = await downloaded(page, () => dialog.getByRole('button', { name: site }).click());
  const folder = mkdtempSync(join(tmpdir(), 'buldan-published-'));
  unpack(folder, files);
  return folder;
}

for (const language of languagesOf(0)) {
  test(`a pasted article becomes a site that opens from the downloaded zip, in ${language}`, async ({
    page,
  }) => {
    const foreign = foreignRequests(page);
    await openWith(page, language);
    const folder = await downloadSite(page, language, null);
    await expect(page.getByRole('textbox', { name: WORDS[language].embed })).toHaveValue(/<buldan-map/);
    expect(foreign()).toEqual([]);
    const server = await startSiteServer(folder);
    await page.goto(server.address);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('.leaflet-container')).toBeVisible();
    await page.goto(`${server.address}?place=raqqa`);
    await expect(page.getByRole('blockquote').first()).toBeVisible();
    await page.goto(`${server.address}contents.html`);
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await server.close();
    rmSync(folder, { recursive: true });
  });
}

test('a site about a country of which the site around knows nothing has its places, ground and pictures', async ({
  page,
}) => {
  await openWith(page, 'en', YEMEN);
  await expect(marks(page)).not.toHaveCount(0);
  const folder = await downloadSite(page, 'en', 'https://maps.example.org/yemen');
  const manifest = JSON.parse(readFileSync(join(folder, 'data/manifest.json'), 'utf8'));
  const names = manifest.places.map((place: { names: { en: string } }) => place.names.en);
  expect(names).toEqual(expect.arrayContaining(['Taiz', 'Aden']));
  const picture = readFileSync(join(folder, 'picture/site.png'));
  expect([...picture.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect(picture.readUInt32BE(16)).toBe(1200);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(
    'https://maps.example.org/yemen/picture/site.png',
  );
  rmSync(folder, { recursive: true });
});
