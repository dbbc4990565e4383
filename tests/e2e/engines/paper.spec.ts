import { constants, inflateSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from './engine-test.ts';
import { see, until } from './look.ts';

test.skip(({ engineName }) => engineName !== 'firefox', 'only the driver of Firefox prints');

/** Ids of the places whose marks lie on the paper, and of those that lie off it. */
interface Paper {
  readonly on: readonly string[];
  readonly off: readonly string[];
}

/** Runs in the page: looks at it when it has been laid out for the printer. */
function watchPaper(): void {
  addEventListener('beforeprint', () => {
    const map = document.querySelector('.leaflet-container')?.getBoundingClientRect() ?? new DOMRect();
    const paper = { on: [] as string[], off: [] as string[] };
    for (const mark of document.querySelectorAll<HTMLElement>('[data-mark="point"]')) {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const isOn = x >= map.left && x <= map.right && y >= map.top && y <= map.bottom;
      paper[isOn ? 'on' : 'off'].push(mark.dataset.place ?? '');
    }
    Object.assign(window, { paper });
  });
}

test('Firefox prints a map that is laid out for the paper, and then shows what it showed', async ({
  visitor,
  engine,
  site,
}) => {
  await visitor.open(`${site.address}?lang=en&at=35.33,40.14,12`);
  await see(visitor, { selector: 'h1', is: 'Buldan' });
  await until(visitor, 'a mark', () => document.querySelector('[data-mark="point"]') !== null);
  await visitor.ask(watchPaper);
  const address = await visitor.ask(() => location.href);
  const pdf = await engine.print?.();
  expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
  const paper = await until(visitor, 'the paper', () => (window as Window & { paper?: Paper }).paper);
  expect(paper.on).toEqual(expect.arrayContaining(['deir-ez-zor', 'al-bukamal']));
  expect(paper.off).toEqual([]);
  expect(await visitor.ask(() => location.href)).toBe(address);
});

/** Sheets of a PDF, whose parts lie in it plain or compressed. */
function countSheets(pdf: Buffer): number {
  const starts = Array.from(
    pdf.toString('latin1').matchAll(/stream\r?\n/g),
    ({ index, 0: word }) => index + word.length,
  );
  const parts = starts.map((start) => {
    try {
      return inflateSync(pdf.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [pdf.toString('latin1'), ...parts].join('').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('Firefox begins what is written of a place below the map, and not on another sheet', async ({
  visitor,
  engine,
  site,
}) => {
  await visitor.open(`${site.address}?lang=en&place=al-bukamal`);
  await until(visitor, 'the passages', () => document.querySelectorAll('section ol blockquote').length > 5);
  const pdf = await engine.print?.();
  // Of 19 passages; a sheet for each article were five, with lines cut through at their feet.
  expect(countSheets(pdf ?? Buffer.alloc(0))).toBe(4);
});

for (const language of ['ar', 'en'])
  test(`Firefox prints the first view on one sheet, ${language}`, async ({ visitor, engine, site }) => {
    await visitor.open(`${site.address}?lang=${language}`);
    await until(visitor, 'a mark', () => document.querySelector('[data-mark="point"]') !== null);
    const pdf = await engine.print?.();
    expect(countSheets(pdf ?? Buffer.alloc(0))).toBe(1);
  });
