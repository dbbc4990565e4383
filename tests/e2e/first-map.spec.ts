import { expect, type Page, test } from '@playwright/test';
import type { Manifest } from '../../src/corpus/manifest.ts';
import { placeCard, placeInList } from './explorer-page.ts';
import { settle } from './map-page.ts';

/** The program that makes the page alive. */
const PROGRAM = '**/assets/{mount,explorer}-*.js';

const WIDE = { width: 1440, height: 900 };
const TABLET = { width: 1024, height: 768 };
const PHONE = { width: 412, height: 839 };
const VIEWS = [
  { view: '?lang=ar', size: WIDE },
  { view: '?lang=ar', size: TABLET },
  { view: '?lang=en', size: PHONE },
  { view: '?lang=ar&at=35.1,40.1,8', size: WIDE },
  ...['al-bukamal', 'tabqa', 'euphrates', 'homs-governorate', 'syrian-desert'].flatMap((place) => [
    { view: `?lang=en&place=${place}`, size: WIDE },
    { view: `?lang=ar&place=${place}`, size: PHONE },
  ]),
  ...['deir-ez-zor', 'raqqa', 'suwayda', 'idlib', 'homs'].map((name) => ({
    view: `?lang=${name === 'raqqa' ? 'ar' : 'en'}&place=${name}-governorate`,
    size: TABLET,
  })),
];

/** CSS pixels that a popup of many lines, or a long name, may move the map. */
const UNSEEN_MOVE = 12;

type Drawing = Window & { drawnAt?: [number, number][] };

/** Writes down where marks are drawn on the picture, which is drawn before it is put on the page. */
function watchPicture(): void {
  const drawnAt: [number, number][] = [];
  (window as Drawing).drawnAt = drawnAt;
  const { prototype } = CanvasRenderingContext2D;
  const drawImage = prototype.drawImage as (image: CanvasImageSource, ...at: number[]) => void;
  prototype.drawImage = function draw(
    this: CanvasRenderingContext2D,
    image: CanvasImageSource,
    ...at: number[]
  ) {
    const [left = 0, top = 0, side = 0] = at;
    const isPicture =
      !this.canvas.isConnected && this.canvas.width === Math.round(innerWidth * devicePixelRatio);
    if (isPicture) drawnAt.push([left + side / 2, top + side / 2]);
    drawImage.call(this, image, ...at);
  };
}

/** How far the marks of the living map stand from those of the picture: half of them stand nearer. */
const wayOfMarks = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('[data-place]')].map((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      return [(left + right) / 2, (top + bottom) / 2] as const;
    });
    const drawn = ((window as Drawing).drawnAt ?? []).filter(([x, y]) =>
      document.elementFromPoint(x, y)?.closest('.leaflet-container'),
    );
    const ways = drawn.map(([x, y]) => Math.min(...marks.map(([a, b]) => Math.hypot(a - x, b - y))));
    return ways.sort((one, other) => one - other)[Math.floor(ways.length / 2)] ?? Infinity;
  });

/** Lets the program come when it is told to. */
async function holdProgram(page: Page): Promise<() => void> {
  let letThrough = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = () => void resolve();
  });
  await page.route(PROGRAM, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

for (const { view, size } of VIEWS) {
  test(`the map is drawn before the program has come, and does not move when it has, ${view} ${size.width}`, async ({
    page,
  }) => {
    await page.addInitScript(watchPicture);
    const letThrough = await holdProgram(page);
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // Firefox calls a page loaded when what its program imports has come too.
    await page.goto(view, { waitUntil: 'commit' });
    const picture = page.locator('body > canvas');
    await expect(picture).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    letThrough();
    await expect(picture).toHaveCount(0);
    if (view.includes('place=')) await expect(page.locator('[data-card] blockquote').first()).toBeVisible();
    await settle(page);
    await expect.poll(() => wayOfMarks(page)).toBeLessThan(UNSEEN_MOVE);
  });
}

/** What is read first, and where it stands in CSS pixels. */
const firstWords = (page: Page): Promise<unknown> =>
  page.locator('#app h1, #app p[dir="auto"], #app blockquote').evaluateAll((elements) =>
    elements.slice(0, 3).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.textContent, ...[x, y, width, height].map(Math.round)];
    }),
  );

for (const { view, size } of VIEWS.slice(0, 3)) {
  test(`the first words are read before the program has come, and stay where they are, ${view} ${size.width}`, async ({
    page,
  }) => {
    const letThrough = await holdProgram(page);
    await page.setViewportSize(size);
    // Firefox calls a page loaded when what its program imports has come too.
    await page.goto(view, { waitUntil: 'commit' });
    await expect(page.locator('body > canvas')).toHaveCount(1);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await expect(page.locator('blockquote mark').first()).toBeVisible();
    const before = await firstWords(page);
    letThrough();
    await expect(page.getByRole('tab').first()).toBeVisible();
    expect(await firstWords(page)).toEqual(before);
  });
}

/** In the order in which the page asked: Firefox's driver tells of what is asked for in one step in any order. */
const askedParts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .sort((one, other) => one.startTime - other.startTime)
      .flatMap(({ name }) => /\/(basemap|living-map)[/-][^/]*(?:\/[^/]*)?\.js(?:on)?$/.exec(name)?.[1] ?? []),
  );

for (const { view, size } of VIEWS.slice(0, 3)) {
  test(`the ground is asked for once, before the living map, ${view} ${size.width}`, async ({ page }) => {
    await page.setViewportSize(size);
    // Firefox calls a page loaded when what its program imports has come too.
    await page.goto(view, { waitUntil: 'commit' });
    await expect(page.locator('.leaflet-places-pane canvas')).toBeVisible();
    await settle(page);
    expect(await askedParts(page)).toEqual(['basemap', 'living-map']);
  });
}

test('a program that does not come leaves the map and says so', async ({ page }) => {
  await page.route(PROGRAM, (route) => route.abort());
  await page.goto('?lang=en');
  await expect(page.locator('body > canvas')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'contents.html' })).toBeVisible();
});

test('words that do not come leave no empty page: the way to the plain pages is told in both languages', async ({
  page,
}) => {
  await page.route('**/assets/en-*.js', (route) => route.abort());
  await page.goto('?lang=en');
  await expect(page.getByRole('alert')).toContainText('did not arrive');
  await expect(page.getByRole('alert')).toContainText('لم يصل جزء');
  await expect(page.getByRole('link', { name: 'contents.html' })).toHaveAttribute('href', 'contents.html');
});

test('a map that does not come says so in place of the first one, and leaves all else', async ({ page }) => {
  await page.route('**/assets/living-map-*.js', (route) => route.abort());
  await page.setViewportSize(PHONE);
  await page.goto('?lang=en&place=al-bukamal');
  await expect(page.getByRole('main').getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(page.locator('body > canvas')).toHaveCount(0);
  await expect(page.locator('blockquote mark').first()).toBeVisible();
});

test('the quotation of a link does not wait for the map', async ({ page }) => {
  await page.route('**/assets/living-map-*.js', () => undefined);
  await page.setViewportSize(PHONE);
  await page.goto('?lang=en&place=al-bukamal');
  await expect(page.locator('blockquote mark').first()).toBeVisible();
});

test('places that the manifest has no room for come after the first map', async ({ page }) => {
  // Where the program is there sooner, it shows what it has without a picture before.
  const shown = page.locator('body > canvas, [role=tabpanel]').first();
  const isLast = ({ id }: { id: string }) => id === 'tabqa';
  await page.route('**/data/manifest.json', async (route) => {
    const manifest = (await (await route.fetch()).json()) as Manifest;
    await page.route('**/data/places/more.json', async (more) => {
      // A link to such a place has no picture to wait for.
      if (!page.url().includes('place=')) await shown.waitFor({ state: 'attached' });
      await more.fulfill({ json: { places: manifest.places.filter(isLast), containers: [] } });
    });
    const files = { total: 1, paths: ['places/more.json'], pages: [] };
    await page.route('**/data/places/directory.json', (directory) =>
      directory.fulfill({ json: { files, pieces: [], ids: [], containers: [] } }),
    );
    const places = manifest.places.filter((place) => !isLast(place));
    const morePlaces = { total: 1, directory: 'places/directory.json' };
    await route.fulfill({ json: { ...manifest, places, morePlaces } });
  });
  await page.goto('?lang=en&tab=places');
  await expect(placeInList(page, 'Al-Tabqa')).toBeVisible();
  await page.goto('?lang=en&place=tabqa');
  await expect(placeCard(page, 'Al-Tabqa').locator('blockquote')).toBeVisible();
});
