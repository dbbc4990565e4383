import { expect, type Page, test } from '@playwright/test';
import { wantedHeight } from '../../src/embed/height.ts';
import { settle } from './map-page.ts';

const frame = (width: number) => ({ width, height: wantedHeight(width, 'map'), address: '&embed=1' });
const phone = (width: number, height: number, map = 0) => ({ width, height, map, isPhone: true });

/** With the least share of the window that is map, where that is asked. */
const SIZES: readonly Size[] = [
  { width: 1440, height: 900, map: 0.7 },
  { width: 1024, height: 768 },
  phone(390, 844, 0.6),
  phone(320, 640, 0.55),
  phone(844, 390, 0.55),
  phone(667, 375),
  phone(568, 320),
  frame(300),
  frame(480),
  frame(720),
];

interface Size {
  readonly width: number;
  readonly height: number;
  readonly address?: string;
  readonly map?: number;
  readonly isPhone?: boolean;
}

/** What web.dev calls good is 0.1; what is read here stands still. */
const MOST_SHIFT = 0.02;

/**
 * Of the longer side of the window: the words of a count that comes into a button. The sum alone would depend on what happens
 * to come in one frame, as what one part covers is counted there with how far another moves.
 */
const FARTHEST = 0.1;

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

interface Shifts extends Window {
  shift: number;
  farthest: number;
}

/** Adds up how far the page's parts are moved by others that come, without the reader having done anything. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const memory = window as unknown as Shifts;
    memory.shift = 0;
    memory.farthest = 0;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        memory.shift += value;
        for (const { previousRect: one, currentRect: next } of sources)
          memory.farthest = Math.max(
            memory.farthest,
            Math.abs(next.left - one.left),
            Math.abs(next.top - one.top),
          );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftsOf = (page: Page): Promise<Pick<Shifts, 'shift' | 'farthest'>> =>
  page.evaluate(() => {
    const { shift, farthest } = window as unknown as Shifts;
    return { shift, farthest };
  });

/** The part of the window where a pointer reaches the map itself, on a grid of eight pixels. */
const freeMap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let [free, all] = [0, 0];
    for (let y = 4; y < innerHeight; y += 8) {
      for (let x = 4; x < innerWidth; x += 8) {
        const hit = document.elementFromPoint(x, y);
        all += 1;
        if (hit?.closest('.leaflet-container') && !hit.closest('[data-map-inset]')) free += 1;
      }
    }
    return free / all;
  });

/** Both ways in are in sight, and the buttons of each corner stand in one row. */
async function expectPhone(page: Page): Promise<void> {
  for (const name of [/^(Walk the story|امشِ في القصة)$/, /^(Choose a place|اختر مكانًا)$/])
    await expect(page.getByRole('link', { name }).or(page.getByRole('button', { name }))).toBeInViewport({
      ratio: 1,
    });
  for (const corner of ['top', 'bottom']) {
    const rows = await page.locator(`[data-corner="${corner}"] button:visible`).evaluateAll((buttons) => {
      const middles = buttons.map((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      });
      return new Set(middles).size;
    });
    expect(rows, corner).toBeLessThanOrEqual(1);
  }
}

for (const { width, height, address = '', map = 0, isPhone = false } of SIZES) {
  for (const language of ['ar', 'en']) {
    test(`the first view of ${width} × ${height}${address}, ${language}: nothing moves by itself, and all that is wanted is in sight`, async ({
      page,
      isMobile,
    }) => {
      test.skip(isMobile, 'The sizes are named here.');
      await watchShifts(page);
      await page.setViewportSize({ width, height });
      await page.goto(`./?lang=${language}${address}`, { waitUntil: 'networkidle' });
      await settle(page);
      const { shift, farthest } = await shiftsOf(page);
      expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
      expect(farthest).toBeLessThanOrEqual(FARTHEST * Math.max(width, height));
      expect(await freeMap(page)).toBeGreaterThanOrEqual(map);
      if (isPhone) await expectPhone(page);
    });
  }
}

/** Milliseconds that every file comes late: what waits for it is painted without it before. */
const LATE = 300;

for (const opened of ['', '&place=al-bukamal', '&place=euphrates', '&article=2019-02-baghuz-pocket']) {
  for (const language of ['ar', 'en']) {
    test(`nothing moves by itself on a phone with a slow network, ?lang=${language}${opened}`, async ({
      page,
      isMobile,
    }) => {
      test.skip(isMobile, 'The sizes are named here.');
      await watchShifts(page);
      await page.route('**/*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await route.continue();
      });
      await page.setViewportSize({ width: 412, height: 839 });
      await page.goto(`./?lang=${language}${opened}`, { waitUntil: 'networkidle' });
      await settle(page);
      const { shift } = await shiftsOf(page);
      expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
    });
  }
}

for (const { width, height, map = 0 } of SIZES.filter((size) => (size.map ?? 0) > 0)) {
  test(`the list of places leaves ${Math.round(map * 100)} % of ${width} × ${height} to the map`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'The sizes are named here.');
    await page.setViewportSize({ width, height });
    await page.goto('./?lang=en&tab=places', { waitUntil: 'networkidle' });
    await settle(page);
    expect(await freeMap(page)).toBeGreaterThanOrEqual(map);
  });
}
