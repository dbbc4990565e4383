import { expect, type Page, test } from '@playwright/test';
import { wantedHeight } from '../../src/embed/height.ts';
import { settle } from './map-page.ts';

const frame = (width: number) => ({ width, height: wantedHeight(width, 'map'), address: '&embed=1' });

const SIZES = [
  { width: 1440, height: 900, address: '' },
  { width: 1024, height: 768, address: '' },
  { width: 390, height: 844, address: '' },
  { width: 320, height: 640, address: '' },
  { width: 844, height: 390, address: '' },
  frame(300),
  frame(480),
  frame(720),
];

/** What web.dev calls good is 0.1; what is read here stands still. */
const MOST_SHIFT = 0.02;

interface Shifts extends Window {
  shift: number;
}

/** Adds up how far the page's parts are moved by others that come, without the reader having done anything. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const memory = window as unknown as Shifts;
    memory.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        memory.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
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

for (const { width, height, address } of SIZES) {
  for (const language of ['ar', 'en']) {
    test(`nothing moves by itself while the page opens in ${width} × ${height}${address}, ${language}`, async ({
      page,
    }, { project }) => {
      test.skip(project.name !== 'desktop', 'The sizes are named here.');
      await watchShifts(page);
      await page.setViewportSize({ width, height });
      await page.goto(`./?lang=${language}${address}`, { waitUntil: 'networkidle' });
      await settle(page);
      expect(await page.evaluate(() => (window as unknown as Shifts).shift)).toBeLessThanOrEqual(MOST_SHIFT);
    });
  }
}

for (const { width, height, least } of [
  { width: 1440, height: 900, least: 0.7 },
  { width: 390, height: 844, least: 0.6 },
  { width: 320, height: 640, least: 0.55 },
  { width: 844, height: 390, least: 0.55 },
]) {
  test(`the first view of ${width} × ${height} is map by ${Math.round(least * 100)} %`, async ({ page }, {
    project,
  }) => {
    test.skip(project.name !== 'desktop', 'The sizes are named here.');
    await page.setViewportSize({ width, height });
    for (const address of ['lang=ar', 'lang=en', 'lang=en&tab=places']) {
      await page.goto(`./?${address}`, { waitUntil: 'networkidle' });
      await settle(page);
      expect(await freeMap(page), address).toBeGreaterThanOrEqual(least);
    }
  });
}

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [844, 390],
  [667, 375],
  [568, 320],
] as const) {
  for (const language of ['ar', 'en']) {
    test(`a phone of ${width} × ${height} shows both ways in, and its buttons in one row, ${language}`, async ({
      page,
    }, { project }) => {
      test.skip(project.name !== 'desktop', 'The sizes are named here.');
      await page.setViewportSize({ width, height });
      await page.goto(`./?lang=${language}`, { waitUntil: 'networkidle' });
      await settle(page);
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
    });
  }
}
