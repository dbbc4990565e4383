import { expect, type Page, test } from '@playwright/test';
import { topology } from 'topojson-server';
import type { Manifest } from '../../src/corpus/manifest.ts';
import type { PlaceSummary } from '../../src/corpus/place-summary.ts';
import type { ShapeGeometry } from '../../src/model/position.ts';
import { expectDrawn, placeOnMap, settle } from './map-page.ts';

/** A circle of so many vertices around the middle of the basemap. */
function circle(vertices: number): ShapeGeometry {
  const ring = Array.from({ length: vertices + 1 }, (_, index) => {
    const angle = ((index % vertices) / vertices) * 2 * Math.PI;
    return [40 + 1.5 * Math.cos(angle), 34.8 + 1.2 * Math.sin(angle)] as const;
  });
  return { type: 'Polygon', coordinates: [ring] };
}

const ACROSS_THE_DATE_LINE: ShapeGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [170, -10],
      [-170, -10],
      [-170, 10],
      [170, 10],
      [170, -10],
    ],
  ],
};

interface Extreme {
  readonly change: Partial<PlaceSummary> & { readonly id: string };
  readonly shape?: ShapeGeometry;
}

const AREA = { layer: 'areas', kind: 'governorate', shape: 'area' } as const;

const EXTREMES: readonly Extreme[] = [
  { change: { id: 'date-line', ...AREA, point: [180, 0] }, shape: ACROSS_THE_DATE_LINE },
  { change: { id: 'many-vertices', ...AREA, point: [40, 34.8] }, shape: circle(50_000) },
  { change: { id: 'twin-one', point: [40.3, 35.1] } },
  { change: { id: 'twin-two', point: [40.3, 35.1] } },
  { change: { id: 'pole', point: [0, 90] } },
  { change: { id: 'exact', point: [40.6, 35.3], uncertaintyKm: 0, reasoned: true } },
  { change: { id: 'vast', layer: 'areas', kind: 'desert', point: [41, 34], uncertaintyKm: 2000 } },
];

/** A little south of the twins: on a phone the sheet covers the lower half of the map. */
const BELOW_THE_TWINS = '35.06,40.3';

/** Serves the built corpus with another manifest. */
async function changeManifest(
  page: Page,
  change: (manifest: Manifest, village: PlaceSummary) => object,
): Promise<void> {
  await page.route('**/data/manifest.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as Manifest;
    const [village] = manifest.places.filter(({ kind, passages }) => kind === 'village' && passages > 0);
    if (village === undefined) throw new Error('The corpus has no village to copy.');
    await route.fulfill({ response, json: change(manifest, village) });
  });
}

/** Serves it with places added that no gazetteer should have. */
async function addExtremes(page: Page, hasBasemap: boolean): Promise<void> {
  await changeManifest(page, (manifest, village) => {
    const places = EXTREMES.map(({ change }) => ({
      ...village,
      names: { en: change.id },
      passages: 9,
      ...change,
    }));
    const shapes = topology(
      Object.fromEntries(
        EXTREMES.flatMap(({ change, shape }) => (shape === undefined ? [] : [[change.id, shape]])),
      ),
    );
    return {
      ...manifest,
      places: [...manifest.places, ...places],
      shapes: ['shapes/extreme.json'],
      inline: { ...manifest.inline, 'shapes/extreme.json': shapes },
      basemap: hasBasemap ? manifest.basemap : [],
    };
  });
}

for (const hasBasemap of [true, false]) {
  test(`places that no gazetteer should have never blank the map, ${hasBasemap ? 'with' : 'without'} a basemap`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await addExtremes(page, hasBasemap);
    for (const zoom of [5, 9, 12]) {
      await page.goto(`./?lang=en&at=${BELOW_THE_TWINS},${zoom}`);
      await settle(page);
      await expectDrawn(page, 'places');
      await expect(page.locator('[data-place]').first()).toBeAttached();
    }
    await expect(page.getByRole('button', { name: /1 other place at twin/ })).toBeAttached();
    for (const { change, shape } of EXTREMES) {
      await page.goto(`./?lang=en&place=${change.id}`);
      await settle(page);
      await expectDrawn(page, shape === undefined ? 'places' : 'shapes');
    }
    expect(errors).toEqual([]);
  });
}

test('two places at one point are two', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone lists them, and fans none out');
  await addExtremes(page, true);
  await page.goto(`./?lang=en&at=${BELOW_THE_TWINS},12&layers=settlements`);
  await settle(page);
  await page.getByRole('button', { name: /1 other place at twin/ }).click();
  for (const twin of ['twin-one', 'twin-two']) await expect(placeOnMap(page, twin)).toBeAttached();
});

const CONTINENTS = [
  [36.3, 33.5],
  [-74, 40.7],
  [139.7, 35.7],
  [-58.4, -34.6],
  [151.2, -33.9],
] as const;

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`places of all continents are in sight together in ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await changeManifest(page, (manifest, village) => ({
      ...manifest,
      basemap: [],
      places: CONTINENTS.map((point, index) => ({
        ...village,
        id: `far-${index}`,
        names: { en: `far-${index}` },
        point,
      })),
    }));
    await page.setViewportSize(size);
    await page.goto('./?lang=en');
    for (const index of CONTINENTS.keys())
      await expect(placeOnMap(page, `far-${index}`).first()).toBeAttached();
    await expect(page.getByRole('button', { name: 'Show all that is mentioned' })).toBeVisible();
  });
}
