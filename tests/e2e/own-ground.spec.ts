import { appendFile, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type BuiltSite, builtSite } from './built-site.ts';
import { smallArchive } from './pmtiles.ts';
import { serveParts } from './serve-parts.ts';

/** More than a reader of such files asks for first: a host without range requests then sends too much. */
const LARGE = 40_000;

/** Where the header says how tiles are packed: with gzip, which these are not. */
const TILES_PACKED = 98;
const GZIP = 2;

const test = base.extend<object, { site: BuiltSite }>({
  site: builtSite(async (folder) => {
    await cp('tests/fixtures/corpora/tunisia', folder, { recursive: true });
    await writeFile(join(folder, 'content/streets.pmtiles'), smallArchive('protomaps', LARGE));
    await appendFile(
      join(folder, 'content/site.yaml'),
      'ground: { file: streets.pmtiles, attribution: © A test }\n',
    );
  }),
});

test.describe.configure({ mode: 'default' });

/** Colours that the file's tiles have in a row of points down the middle of one. */
const coloursOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.leaflet-tile-pane canvas')].flatMap((tile) => {
      const pixels = tile.width === 0 ? null : tile.getContext('2d')?.getImageData(9, 0, 1, tile.height).data;
      return pixels === null || pixels === undefined ? [] : [pixels.slice(0, 4).join()];
    }),
  );

for (const schema of ['protomaps', 'openmaptiles'] as const)
  test(`streets of a file of one’s own, in the schema of ${schema}, are drawn in our colours, and credited`, async ({
    page,
    site,
    isMobile,
  }) => {
    test.skip(isMobile, 'the point that is looked at lies beside a map of that width');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await serveParts(page, smallArchive(schema, LARGE));
    await page.goto(`${site.url}?lang=en&at=60,10,4`);
    await expect.poll(() => coloursOf(page)).toContain('177,208,220,255');
    await expect(page.getByText('© A test')).toBeVisible();
    expect(errors).toEqual([]);
  });

test('pictures of a file of one’s own, relief or an old map, are drawn as they are', async ({
  page,
  site,
}) => {
  await serveParts(page, smallArchive('raster', LARGE));
  await page.goto(`${site.url}?lang=en&at=60,10,4`);
  const pictures = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLImageElement>('.leaflet-tile-pane img')].filter(
          ({ naturalWidth }) => naturalWidth === 1,
        ).length,
    );
  await expect.poll(pictures).toBeGreaterThan(0);
  await expect(page.getByText('© A test')).toBeVisible();
});

test('tiles that cannot be read are told of in words, and the map stays', async ({ page, site }) => {
  const damaged = smallArchive('protomaps', LARGE);
  damaged[TILES_PACKED] = GZIP;
  await serveParts(page, damaged);
  await page.goto(`${site.url}?lang=en&at=60,10,4`);
  await expect(page.getByText('their file could not be read')).toBeVisible();
});

test('a host without range requests is told of in words, and the map stays', async ({ page, site }) => {
  await page.goto(`${site.url}?lang=en`);
  await expect(page.getByText('does not answer range requests')).toBeVisible();
  await expect(page.getByText('© A test')).toHaveCount(0);
  await page.goto(`${site.url}?lang=ar`);
  await expect(page.getByText('range requests')).toBeVisible();
});
