import { expect, type Page, test } from '@playwright/test';
import { placeCard } from './explorer-page.ts';
import { expectDrawn, rectangle, settle } from './map-page.ts';

test.describe('on a screen of twice the density', () => {
  test.use({ deviceScaleFactor: 2 });

  test('every canvas has twice the pixels of its size', async ({ page }) => {
    await page.goto('./');
    for (const pane of ['basemap', 'shapes', 'places', 'labels'] as const) await expectDrawn(page, pane);
    const ratios = await densities(page);
    expect(ratios.length).toBeGreaterThanOrEqual(8);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(2, 2);
  });
});

test('a window that is moved to a sharper screen is drawn anew', async ({ page, isMobile }) => {
  test.skip(isMobile, 'A phone keeps its screen.');
  await page.addInitScript(tellDensitiesByEvent);
  await page.goto('./');
  for (const pane of ['basemap', 'shapes', 'places', 'labels'] as const) await expectDrawn(page, pane);
  for (const ratio of await densities(page)) expect(ratio).toBeCloseTo(1, 2);
  const devtools = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
  for (const deviceScaleFactor of [2, 1.5]) {
    const metrics = { width, height, deviceScaleFactor, mobile: false };
    await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
    await page.evaluate(() => dispatchEvent(new Event('density')));
    await expect
      .poll(async () => new Set((await densities(page)).map((ratio) => ratio.toFixed(2))))
      .toEqual(new Set([deviceScaleFactor.toFixed(2)]));
    for (const pane of ['basemap', 'shapes', 'places', 'labels'] as const) await expectDrawn(page, pane);
  }
});

/** Chromium's emulation changes the density and tells nobody: here the page's own event `density` does. */
function tellDensitiesByEvent(): void {
  const own = window.matchMedia.bind(window);
  window.matchMedia = (query) => {
    const media = own(query);
    if (!query.includes('resolution')) return media;
    media.addEventListener = (_: string, listener: unknown) =>
      window.addEventListener('density', listener as EventListener);
    media.removeEventListener = (_: string, listener: unknown) =>
      window.removeEventListener('density', listener as EventListener);
    return media;
  };
}

/** Pixels of the map's canvases to a CSS pixel, across and down. */
const densities = (page: Page): Promise<number[]> =>
  page.locator('.leaflet-pane canvas').evaluateAll((canvases) =>
    canvases.flatMap((element) => {
      const canvas = element as HTMLCanvasElement;
      return [canvas.width / canvas.clientWidth, canvas.height / canvas.clientHeight];
    }),
  );

/** Where the mark of the chosen place stands in the map, as shares of its width and height. */
async function chosenAt(page: Page): Promise<{ x: number; y: number }> {
  const map = await rectangle(page.locator('.leaflet-container'));
  const mark = await rectangle(page.locator('[data-place="al-bukamal"]').first());
  return {
    x: ((mark.left + mark.right) / 2 - map.left) / (map.right - map.left),
    y: ((mark.top + mark.bottom) / 2 - map.top) / (map.bottom - map.top),
  };
}

test('the printed map shows the chosen place in its middle, and the screen then shows what it showed', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?place=al-bukamal');
  await expect(placeCard(page, 'البوكمال').locator('blockquote').first()).toBeVisible();
  await settle(page);
  const address = page.url();
  const before = await chosenAt(page);
  await page.emulateMedia({ media: 'print' });
  await settle(page);
  await expect.poll(async () => (await chosenAt(page)).x).toBeCloseTo(0.5, 1);
  await expect.poll(async () => (await chosenAt(page)).y).toBeCloseTo(0.5, 1);
  await expect(page.getByText('© OpenStreetMap contributors')).toBeInViewport();
  await page.emulateMedia({ media: 'screen' });
  await settle(page);
  await expect.poll(async () => (await chosenAt(page)).x).toBeCloseTo(before.x, 2);
  expect(page.url()).toBe(address);
});

/** What a real printing lays out: unlike a page that is merely styled for print, it has the width of the paper. */
interface Printed {
  readonly words: string;
  readonly isWide: boolean;
  /** Canvases that are pictures on the paper: strokes lie upon white, which wipes out what is below them. */
  readonly canvases: number;
}

async function print(page: Page): Promise<Printed> {
  await page.evaluate(() => {
    const paper = matchMedia('print');
    const printed = { words: '', isWide: false, width: 0 };
    (window as Window & { printed?: typeof printed }).printed = printed;
    paper.addEventListener('change', () => {
      if (!paper.matches) return;
      queueMicrotask(() => {
        // biome-ignore lint/performance/useDomNodeTextContent: what the style leaves out is not printed
        printed.words = document.body.innerText;
        printed.isWide = matchMedia('(min-width: 720px)').matches;
        printed.width = document.querySelector('canvas')?.width ?? 0;
      });
    });
  });
  const file = await page.pdf({ format: 'A4', margin: { left: '0', right: '0' } });
  const printed = await page.evaluate(
    () => (window as Window & { printed?: Omit<Printed, 'canvases'> & { width: number } }).printed,
  );
  if (printed === undefined) throw new Error('The page was not printed.');
  const pictures = file.toString('latin1').match(new RegExp(`/Width ${printed.width}\\b`, 'g'));
  return { ...printed, canvases: pictures?.length ?? 0 };
}

test('paper has the map, the chosen place, all its passages and nothing to press', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone prints what its sheet shows: the card with one passage');
  await page.goto('./?lang=en&place=al-bukamal');
  await expect(placeCard(page, 'Al-Bukamal').locator('blockquote').first()).toBeVisible();
  await settle(page);
  const { words, isWide, canvases } = await print(page);
  expect(isWide, 'the paper is wider than a phone').toBe(true);
  // Ground, places and names; a picture has its transparency as another.
  expect(canvases, 'pictures of canvases').toBeGreaterThanOrEqual(3);
  expect(words).toContain('Al-Bukamal');
  expect(words).toContain('وتتجه الأنظار في الأيام القليلة المقبلة نحو مدينة البوكمال');
  expect(words).toContain('كما اتهمت قوات "قسد" النظام السوري بإبرام صفقة');
  expect(words).toContain('© OpenStreetMap contributors');
  for (const button of ['Zoom in', 'Next', 'Layers', 'Read in the article'])
    expect(words).not.toContain(button);
});

test('the first view is one sheet of paper, with nothing to press', async ({ page }) => {
  await page.goto('./?lang=en');
  await expectDrawn(page, 'places');
  await settle(page);
  const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
  const file = await page.pdf({ format: 'A4', margin });
  expect(file.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  const { words } = await print(page);
  expect(words).toContain('shown here for documentation and research');
  expect(words).not.toContain('Add an article');
});

test('the card that a phone prints has no mark to close it', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 839 });
  await page.goto('./?lang=en&place=al-bukamal');
  const close = page.locator('[data-sheet-card] [data-close-place]');
  await expect(close).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(close).toBeHidden();
});

/** Of the places that the map on the paper shows: how many, and which lie off it. Filled in while the page is printed. */
interface OnPaper {
  places: number;
  off: (string | undefined)[];
}

test('every place of an article is on the paper that it is printed on', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?lang=en&article=2017-11-01-toward-al-bukamal&at=35.33,40.14,12');
  await expectDrawn(page, 'places');
  await settle(page);
  await page.evaluate(() => {
    const paper = matchMedia('print');
    paper.addEventListener('change', () => {
      if (!paper.matches) return;
      queueMicrotask(() => {
        const map = document.querySelector('.leaflet-container')?.getBoundingClientRect() ?? new DOMRect();
        const marks = [...document.querySelectorAll<HTMLElement>('[data-mark="point"]')];
        const off = marks.filter((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          return x < map.left || x > map.right || y < map.top || y > map.bottom;
        });
        const ids = new Set(marks.map(({ dataset }) => dataset.place));
        const all = { places: ids.has('al-bukamal') && ids.has('deir-ez-zor') ? ids.size : 0 };
        (window as Window & { onPaper?: OnPaper }).onPaper = {
          ...all,
          off: off.map(({ dataset }) => dataset.place),
        };
      });
    });
  });
  await page.pdf({ format: 'A4' });
  const onPaper = await page.evaluate(() => (window as Window & { onPaper?: OnPaper }).onPaper);
  expect(onPaper?.off).toEqual([]);
  expect(onPaper?.places).toBeGreaterThan(2);
});

for (const shown of ['article=2017-11-01-toward-al-bukamal', 'place=tulul-al-safa', 'tab=places']) {
  test(`nothing is wider than the paper, which would be cut at its edge: ${shown}`, async ({ page }) => {
    await page.setViewportSize({ width: 794, height: 1123 });
    for (const language of ['ar', 'en']) {
      await page.goto(`./?lang=${language}&${shown}`);
      await settle(page);
      await page.emulateMedia({ media: 'print' });
      const wider = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(wider, language).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    }
  });
}
