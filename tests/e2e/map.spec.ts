import { expect, test } from '@playwright/test';
import { expectAccessible, placeCard } from './explorer-page.ts';
import { drawing, expectDrawn, overlap, placeOnMap, popup, rectangle, settle } from './map-page.ts';

const ARTICLE = '2017-11-01-toward-al-bukamal';

test('draws ground, places and names', async ({ page }) => {
  await page.goto('./');
  for (const pane of ['basemap', 'shapes', 'places', 'labels'] as const) await expectDrawn(page, pane);
});

test('a place opens by a click on its mark and quotes its passages', async ({ page }) => {
  await page.goto('./');
  await settle(page);
  await expectDrawn(page, 'places');
  await placeOnMap(page, 'البوكمال').click();
  await expect(page).toHaveURL(/place=al-bukamal/);
  const card = placeCard(page, 'البوكمال');
  await expect(card.locator('blockquote mark').first()).toContainText('البوكمال');
  await expect(card.locator('cite').first()).toBeVisible();
});

test('a place opens by a click on its name', async ({ page }) => {
  await page.goto('./?lang=en&layers=settlements');
  await settle(page);
  const mark = await placeOnMap(page, 'Al-Bukamal').boundingBox();
  if (mark === null) throw new Error('Al-Bukamal is not in view.');
  const middle = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  const sides = [
    { x: middle.x - mark.width / 2 - 25, y: middle.y },
    { x: middle.x + mark.width / 2 + 25, y: middle.y },
    { x: middle.x, y: mark.y - 12 },
    { x: middle.x, y: mark.y + mark.height + 12 },
  ];
  for (const { x, y } of sides) {
    // The page knows of it at once, and tells of it later.
    const isOpen = await page.evaluate(() => location.search.includes('place='));
    if (!isOpen) await page.mouse.click(x, y);
  }
  await expect(page).toHaveURL(/place=al-bukamal/);
});

test('a river opens by a click beside its line', async ({ page }) => {
  // A vertex of the Euphrates (35.79083, 39.58416) lies 150 pixels above the middle; the click is 5 pixels off.
  await page.goto('./?lang=en&at=35.62356,39.58416,10&layers=lines');
  await settle(page);
  await expectDrawn(page, 'shapes');
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.click(size.width / 2 + 5, size.height / 2 - 150);
  await expect(page).toHaveURL(/place=euphrates/);
});

test('what the map does not show of a place is said in its name: count, kind of mark', async ({ page }) => {
  await page.goto('./');
  await expect(placeOnMap(page, 'البوكمال')).toHaveAccessibleName(/^البوكمال، [٠-٩]+ (مقطعًا|مقاطع|مقطع)$/);
});

test.describe('layers', () => {
  test('are switched off and on again', async ({ page }) => {
    await page.goto('./?lang=en');
    await page.getByRole('button', { name: 'Layers' }).click();
    await expect(placeOnMap(page, 'Al-Bukamal')).toBeAttached();
    await page.getByRole('checkbox', { name: /^Towns, cities/ }).uncheck();
    await expect(placeOnMap(page, 'Al-Bukamal')).not.toBeAttached();
    await page.getByRole('checkbox', { name: /^Towns, cities/ }).check();
    await expect(placeOnMap(page, 'Al-Bukamal')).toBeAttached();
  });

  test('begin without countries', async ({ page }) => {
    await page.goto('./?lang=en');
    await page.getByRole('button', { name: 'Layers' }).click();
    await expect(page.getByRole('checkbox', { name: /^Countries/ })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(5);
  });

  test('that are off show the one place that is pointed at, until the pointer leaves', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a finger does not hover');
    await page.goto(`./?article=${ARTICLE}&layers=quarters&at=34.9,40.6,8`);
    const mention = page.getByRole('article').getByRole('link', { name: 'البوكمال' }).first();
    await expect(mention).toBeVisible();
    await settle(page);
    const before = await drawing(page, 'places');
    await mention.hover();
    await expect.poll(() => drawing(page, 'places')).not.toBe(before);
    await page.mouse.move(700, 20);
    await expect.poll(() => drawing(page, 'places')).toBe(before);
  });
});

test.describe('what shares a mark', () => {
  test('opens as a list at one click, from which a quarter is one more', async ({ page }) => {
    await page.goto('./?lang=en');
    await settle(page);
    const others = page.getByRole('button', { name: /other places at Deir ez-Zor/ });
    const { left, top, right, bottom } = await rectangle(others);
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    const list = page.getByRole('dialog', { name: /places at and around Deir ez-Zor/ });
    await expect(list).toBeVisible();
    await list.getByRole('link', { name: /Al-Hamidiya quarter/ }).click();
    await expect(page).toHaveURL(/place=dez-hamidiya/);
    await expect(list).not.toBeVisible();
  });

  test('also stands around the mark where it is little', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no room');
    await page.goto('./?lang=en&at=34.9516,40.5481,12');
    await settle(page);
    await page
      .getByRole('button', { name: /other places? at / })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /at and around/ })).toBeFocused();
    await expect(page.getByRole('button', { name: /other places? at / })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test('a place on another continent is shown there', async ({ page }) => {
  await page.goto('./?lang=en&layers=countries,settlements&place=united-states');
  await settle(page);
  await expect(placeOnMap(page, 'United States')).toBeInViewport();
});

test('a basemap that does not arrive leaves the places on plain ground and says so', async ({ page }) => {
  await page.route('**/data/basemap/**', (route) => route.abort());
  await page.goto('./?lang=en');
  const notice = page.getByText('The base map did not arrive');
  await expect(notice).toBeVisible();
  await expectDrawn(page, 'places');
  await settle(page);
  await placeOnMap(page, 'Al-Bukamal').click();
  await expect(page).toHaveURL(/place=al-bukamal/);
  await page.unroute('**/data/basemap/**');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(notice).toBeHidden();
  await expectDrawn(page, 'basemap');
});

for (const width of [320, 412, 1440]) {
  test(`what did not arrive is told in one small notice that hides no place and can be put away, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const folder of ['basemap', 'shapes']) {
      await page.route(`**/data/${folder}/**`, (route) => route.abort());
    }
    await page.goto('./?lang=en');
    const notice = page.getByRole('status').filter({ hasText: 'The base map did not arrive' });
    await expect(notice).toContainText('Outlines and rivers did not arrive');
    await settle(page);
    const box = await rectangle(notice);
    expect(box.bottom - box.top).toBeLessThan(110);
    const marks = await page.locator('[data-mark="point"]').evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width: wide, height } = element.getBoundingClientRect();
        const middle = {
          left: x + wide / 2,
          right: x + wide / 2,
          top: y + height / 2,
          bottom: y + height / 2,
        };
        return { name: element.textContent, ...middle };
      }),
    );
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter((mark) => overlap(mark, box)).map(({ name }) => name)).toEqual([]);
    await notice.getByRole('button', { name: 'Close' }).click();
    await expect(notice).toBeHidden();
  });
}

test('Leaflet speaks the language of the page and shows no flag', async ({ page }) => {
  await page.goto('./');
  await expectDrawn(page, 'basemap');
  await expect(page.getByRole('button', { name: 'قرِّب' })).toBeVisible();
  const words = await page.locator('.leaflet-container').evaluate((map) => {
    const copy = map.cloneNode(true) as Element;
    // Whom the map comes from is named as they name themselves.
    for (const credits of copy.querySelectorAll('ul[lang="en"]')) credits.remove();
    return copy.textContent ?? '';
  });
  expect(words).not.toMatch(/[A-Za-z]{3}/);
});

test('nothing in the map is to be found fault with, also with a popup open', async ({ page }) => {
  await page.goto('./?place=al-bukamal');
  await expect(placeCard(page, 'البوكمال').locator('blockquote').first()).toBeVisible();
  await settle(page);
  await expectAccessible(page);
});

test('asks the reader to move less: nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?lang=en&at=35,40.3,8');
  await settle(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(0);
  await expect(page).toHaveURL(/,9$|,9&/);
});

test('the list of places in view is one tap away while something else is read', async ({ page }) => {
  await page.goto(`./?lang=en&article=${ARTICLE}`);
  await settle(page);
  await page.getByRole('button', { name: 'To the list of places in view' }).click();
  await expect(page.getByRole('tab', { name: /^In view/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel').getByRole('link').first()).toBeVisible();
});

test('a line between places stands out while the pointer is on it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a finger does not hover');
  await page.goto('./?lang=en&relations=shown');
  const lines = page.locator('.leaflet-place-controls-pane section').nth(1).getByRole('button');
  await expect(lines.first()).toBeAttached();
  await expectDrawn(page, 'relations');
  await settle(page);
  const before = await drawing(page, 'relations');
  // The middle of a line may lie beneath a mark or a name, which is meant first there.
  await expect(async () => {
    for (const line of await lines.all()) {
      const { left, top, right, bottom } = await rectangle(line);
      await page.mouse.move((left + right) / 2, (top + bottom) / 2);
      if ((await drawing(page, 'relations')) !== before) return;
    }
    throw new Error('No line stands out.');
  }).toPass();
  await page.mouse.move(700, 20);
  await expect.poll(() => drawing(page, 'relations')).toBe(before);
});

test.describe('on a wide window', () => {
  test.skip(({ isMobile }) => isMobile, 'on a phone the sheet is the popup');

  test('a popup takes the focus and gives it back', async ({ page }) => {
    await page.goto('./');
    await settle(page);
    const mark = placeOnMap(page, 'البوكمال');
    await mark.focus();
    await page.keyboard.press('Enter');
    const dialog = popup(page, 'البوكمال');
    await expect(dialog).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(mark).toBeFocused();
    await expect(page).not.toHaveURL(/place=/);
  });

  test('a popup reads from the side on which its language begins', async ({ page }) => {
    for (const [query, direction, side] of [
      ['', 'rtl', 'right'],
      ['&lang=en', 'ltr', 'left'],
    ]) {
      await page.goto(`./?place=al-bukamal${query}`);
      const dialog = page.getByRole('dialog');
      await expect(dialog).toHaveCSS('direction', direction ?? '');
      const text = await dialog.evaluate((element) => {
        const { direction: dir, textAlign } = getComputedStyle(element);
        return textAlign === 'start' ? (dir === 'rtl' ? 'right' : 'left') : textAlign;
      });
      expect(text).toBe(side);
    }
  });

  test('a click on empty ground closes the popup', async ({ page }) => {
    await page.goto('./?place=al-bukamal&layers=settlements&at=34.9,39.8,8');
    await expect(popup(page, 'البوكمال')).toBeVisible();
    await settle(page);
    await page.mouse.click(330, 420);
    await expect(popup(page, 'البوكمال')).toBeHidden();
  });
});
