import { expect, type Page, test } from '@playwright/test';
import { wantedHeight } from '../../src/embed/height.ts';
import { languagesOf } from './by-turns.ts';
import { settle } from './map-page.ts';

test.skip(({ isMobile }) => isMobile, 'the sizes are set here');

const PAGES = [
  { width: 1440, height: 900, frame: '' },
  { width: 1024, height: 768, frame: '' },
  { width: 768, height: 1024, frame: '' },
  { width: 390, height: 844, frame: '' },
  { width: 320, height: 640, frame: '' },
  { width: 844, height: 390, frame: '' },
];
const FRAMES = [300, 360, 480, 640, 720].map((width) => ({
  width,
  height: wantedHeight(width, 'map'),
  frame: '&embed=1',
}));
/** Lower than the element asks for, as a page's own code may have it. */
const LOW_FRAME = { width: 480, height: 480, frame: '&embed=1' };

/** With a place chosen too. */
const CHOICES = ['', 'al-bukamal', 'deir-ez-zor', 'euphrates', 'deir-ez-zor-governorate', 'syrian-desert'];

/** Of a mark, how much may lie under a control: nothing, or all but its very middle. */
const NOTHING = 1;
const BUT_ITS_MIDDLE = 0;

/** Marks and their counts that a control, the scale or the sources lie upon, by boxes: what lets the pointer through hides too. */
const underControls = (page: Page, share = NOTHING): Promise<string[]> =>
  page.evaluate((share) => {
    const LEAST_SIDE = 24;
    const SMALL_MARK = 5;
    const COUNT = 7;
    const controls = [...document.querySelectorAll('[data-map-inset] > *')]
      .map((control) => control.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
    const marks = [...document.querySelectorAll<HTMLElement>('[data-mark="point"], [data-mark="count"]')];
    return marks.flatMap((mark) => {
      const { left, top, right, bottom } = mark.getBoundingClientRect();
      const { dataset } = mark;
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const isLarge = right - left > LEAST_SIDE;
      const reach =
        share * (isLarge ? (right - left - 6) / 2 : dataset.mark === 'count' ? COUNT : SMALL_MARK);
      const isUnder = controls.some(
        (box) =>
          x + reach > box.left && x - reach < box.right && y + reach > box.top && y - reach < box.bottom,
      );
      return isUnder ? [`${dataset.place} ${dataset.mark}`] : [];
    });
  }, share);

/** What lies under a control is one of the places that a button counts and leads to. */
async function expectCounted(page: Page): Promise<void> {
  const hidden = (await underControls(page, BUT_ITS_MIDDLE)).filter((name) => name.endsWith(' point'));
  if (hidden.length === 0) return;
  const words = await page.getByRole('button', { name: OUT_OF_SIGHT }).getAttribute('aria-label');
  const arabic = (words ?? '').replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
  expect(Number(/\d+/.exec(arabic)?.[0] ?? 1), words ?? '').toBeGreaterThanOrEqual(hidden.length);
}

const OUT_OF_SIGHT = /out of sight|خارج ما يظهر/;

for (const [index, { width, height, frame }] of [...PAGES, ...FRAMES, LOW_FRAME].entries()) {
  for (const language of languagesOf(index)) {
    test(`no control hides a mark, or it is counted, when a ${frame === '' ? 'page' : 'frame'} of ${width} × ${height} opens, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      // A popup needs the room itself, and the sheet of the smallest phone leaves none.
      const hasLittleRoom = (width >= 720 && height >= 480) || (frame === '' && width <= 320);
      for (const place of CHOICES) {
        await page.goto(`./?lang=${language}${frame}${place === '' ? '' : `&place=${place}`}`);
        if (place !== '') await expect(page.locator('[data-card] blockquote').first()).toBeVisible();
        await settle(page);
        await expect(async () => {
          const names = await underControls(page);
          const isExpected = place !== '' && hasLittleRoom && !names.includes(`${place} point`);
          if (isExpected) await expectCounted(page);
          else expect(names, place).toEqual([]);
        }).toPass();
      }
    });
  }
}

/** What lies upon the open list of layers: sheet, bar, scale, sources, buttons and the link of a frame. */
const uponLayers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const list = document.querySelector('[data-corner="top"] section')?.getBoundingClientRect();
    if (list === undefined || list.width === 0) return [];
    const others =
      '[data-stop], header:not(.leaflet-container *), aside > *, [data-corner="bottom"] > *, [data-corner="top"] > :not(section)';
    return [...document.querySelectorAll(others)]
      .map((other) => ({ name: `${other.tagName} ${other.className}`, box: other.getBoundingClientRect() }))
      .filter(
        ({ box }) =>
          box.width > 0 &&
          box.left < list.right &&
          box.right > list.left &&
          box.top < list.bottom &&
          box.bottom > list.top,
      )
      .map(({ name }) => name);
  });

const WITH_LIST = [...PAGES, ...FRAMES, LOW_FRAME];

for (const [index, { width, height, frame }] of WITH_LIST.entries()) {
  for (const language of languagesOf(index)) {
    test(`the open list of layers has its room to itself in a ${frame === '' ? 'page' : 'frame'} of ${width} × ${height}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const choices = ['&place=al-bukamal', '&article=2017-11-01-toward-al-bukamal'];
      for (const choice of ['', ...choices]) {
        await page.goto(`./?lang=${language}${frame}${choice}`);
        await settle(page);
        const layers = page.getByRole('button', { name: /^(الطبقات|Layers)$/ });
        await layers.click();
        await expect(page.getByRole('checkbox').first()).toBeVisible();
        await expect.poll(() => uponLayers(page), choice).toEqual([]);
        await layers.click();
        await expect(page.getByRole('checkbox')).toHaveCount(0);
      }
    });
  }
}

for (const { width, height, frame } of [...PAGES, ...FRAMES]) {
  test(`one click shows what was counted as out of sight in a ${frame === '' ? 'page' : 'frame'} of ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const view of ['at=35.33,40.14,10', 'place=al-bukamal', 'place=raqqa']) {
      await page.goto(`./?lang=en${frame}&${view}`);
      await settle(page);
      const hidden = page.getByRole('button', { name: OUT_OF_SIGHT });
      await hidden.click();
      await expect(hidden, view).toHaveCount(0);
    }
  });
}
