import { check } from '@placemarkio/check-geojson';
import { expect, type Page, test } from '@playwright/test';
import type { FeatureCollection } from 'geojson';
import { axe } from './axe.ts';
import { download } from './download.ts';

const TABS = { link: 'Link', embed: 'Embed', picture: 'Picture', export: 'Data' };

async function openDialog(page: Page, query: string, tab: keyof typeof TABS): Promise<void> {
  await page.goto(`?lang=en&${query}`);
  await page.getByRole('button', { name: 'Share and save' }).click();
  await page.getByRole('tab', { name: TABS[tab] }).click();
}

const saved = (page: Page, format: string) =>
  download(page, () => page.getByRole('button', { name: `Save as ${format}`, exact: true }).click());

test.describe('the dialog to share and save', () => {
  test('writes the code for the view as it is, and shows what it will look like', async ({
    page,
    baseURL,
    isMobile,
  }) => {
    test.skip(isMobile, 'On a phone the place takes the room of the button.');
    await openDialog(page, 'place=al-bukamal&layers=settlements', 'embed');
    const code = page.getByRole('textbox', { name: 'Embed code' });
    await expect(code).toHaveValue(
      new RegExp(
        `<buldan-map src="${baseURL}" place="al-bukamal" lang="en" layers="settlements" title="Al-Bukamal">`,
      ),
    );
    const parts = page.locator('dialog').locator('iframe, select, textarea');
    await expect(parts.first(), 'the preview first').toHaveJSProperty('tagName', 'IFRAME');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
    await page.getByRole('combobox', { name: 'Height (px)' }).selectOption('640');
    await expect(code).toHaveValue(/place="al-bukamal" layers="settlements" height="640" title="البوكمال"/);
    const preview = page.frameLocator('iframe[title="What it will look like"]');
    await expect(preview.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(preview.getByText('البوكمال').first()).toBeVisible();
    await page.getByRole('tab', { name: TABS.link }).click();
    const link = page.getByRole('textbox', { name: 'Link to what is shown' });
    await expect(link).toHaveValue(/\?lang=en&place=al-bukamal&layers=settlements/);
  });

  test('copies, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openDialog(page, 'layers=sites', 'link');
    await page.getByRole('button', { name: 'Copy: Link to what is shown' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('layers=sites');
  });

  test('saves what is shown, and everything', async ({ page }) => {
    await openDialog(page, 'layers=sites', 'export');
    const shown = await saved(page, 'GeoJSON');
    await page.getByRole('radio', { name: 'The whole corpus' }).check();
    const all = await saved(page, 'GeoJSON');
    const layersOf = (file: { bytes: Buffer }): string[] =>
      (check(file.bytes.toString()) as FeatureCollection).features.map(
        ({ properties }) => properties?.layer ?? 'relations',
      );
    expect(shown.name).toBe('buldan.geojson');
    expect(new Set(layersOf(shown))).toEqual(new Set(['sites']));
    expect(layersOf(all).length).toBeGreaterThan(layersOf(shown).length);
    expect(new Set(layersOf(all)).size).toBe(6 + 1);
    expect(layersOf(all)).toContain('relations');
  });

  test('saves relations where they are shown', async ({ page }) => {
    await openDialog(page, 'relations=shown', 'export');
    const shown = JSON.parse((await saved(page, 'GeoJSON')).bytes.toString()) as FeatureCollection;
    const stated = shown.features.filter(({ properties }) => properties?.relation !== undefined);
    expect(stated.map(({ geometry }) => geometry.type)).toContain('LineString');
    await page.getByRole('tab', { name: TABS.picture }).click();
    expect((await saved(page, 'SVG')).bytes.toString()).toContain('Relations that texts state');
  });

  test('saves the map as a picture that names places and sources', async ({ page }) => {
    await openDialog(page, 'at=35.3,40.1,9', 'picture');
    const svg = (await saved(page, 'SVG')).bytes.toString();
    expect(svg).toContain('>Deir ez-Zor<');
    expect(svg).toContain('OpenStreetMap');
    expect(svg).toContain('Natural Earth');
    const png = await saved(page, 'PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2400, 1600]);
  });

  test('is closed by Escape and gives the focus back', async ({ page }) => {
    await openDialog(page, '', 'export');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Share and save' })).toBeFocused();
  });

  for (const theme of ['light', 'dark']) {
    test(`has no accessibility violation, ${theme}`, async ({ page }) => {
      await openDialog(page, `theme=${theme}`, 'link');
      for (const tab of Object.values(TABS)) {
        await page.getByRole('tab', { name: tab }).click();
        await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
        // The preview is a page of its own.
        const { violations } = await axe(page).include('dialog').exclude('dialog iframe').analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          tab,
        ).toEqual([]);
      }
    });
  }
});
