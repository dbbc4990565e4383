import { expect, test } from '@playwright/test';
import { placeCard, tabTo } from './explorer-page.ts';
import { placeOnMap, settle } from './map-page.ts';

test.skip(({ isMobile }) => isMobile, 'a phone has no keyboard; its screen reader walks the same list');

const list = 'Places in view on the map';

test.beforeEach(async ({ page }) => {
  await page.goto('./?lang=en&at=34.9,40.3,8');
  await settle(page);
});

test('the marks are one stop in the order of Tab, the most mentioned first', async ({ page }) => {
  const marks = page.getByRole('region', { name: list }).getByRole('button');
  await expect(marks.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  await tabTo(page, marks.first());
  await expect(marks.first()).toHaveAccessibleName(/^Deir ez-Zor, \d+ passages$/);
});

test('arrow keys go to the neighbour in their direction', async ({ page }) => {
  const from = placeOnMap(page, 'Deir ez-Zor');
  await from.focus();
  const top = async () => (await page.locator('[data-place]:focus').boundingBox())?.y ?? Number.NaN;
  const start = await top();
  await page.keyboard.press('ArrowDown');
  await expect.poll(top).toBeGreaterThan(start);
  const below = await top();
  await page.keyboard.press('ArrowUp');
  await expect.poll(top).toBeLessThan(below);
});

test('Home and End go to the first and the last of the list', async ({ page }) => {
  const marks = page.getByRole('region', { name: list }).getByRole('button');
  await marks.first().focus();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
});

test('where no place is left in a direction the map moves on', async ({ page }) => {
  await placeOnMap(page, 'Deir ez-Zor').focus();
  const before = page.url();
  for (let presses = 0; presses < 25 && page.url() === before; presses++)
    await page.keyboard.press('ArrowUp');
  await expect(page).not.toHaveURL(before);
});

test('plus and minus come closer and go away', async ({ page }) => {
  await placeOnMap(page, 'Deir ez-Zor').focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/,9$|,9&/);
  await settle(page);
  await page.keyboard.press('-');
  await expect(page).toHaveURL(/,8$|,8&/);
});

test('every place of the list opens by keyboard: areas, lines and what shares a mark', async ({ page }) => {
  const ids = await page
    .locator('[data-place]')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-place')))]);
  expect(ids).toEqual(expect.arrayContaining(['deir-ez-zor', 'euphrates', 'deir-ez-zor-governorate']));
  await placeOnMap(page, 'Euphrates.*').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await expect(page).toHaveURL(/place=euphrates/);
});

test('the others of a shared mark are reached by keyboard, and the focus is not lost', async ({ page }) => {
  const others = page.getByRole('button', { name: /other places at Al-Bukamal/ });
  await others.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: /at and around Al-Bukamal/ });
  await expect(list).toBeFocused();
  await list
    .getByRole('link', { name: /^Al-Baghuz Fawqani/ })
    .or(list.getByRole('button', { name: /^Al-Baghuz Fawqani/ }))
    .first()
    .press('Enter');
  await expect(placeCard(page, 'Al-Baghuz Fawqani').locator('blockquote').first()).toBeVisible();
});

test('from the map a button leads to the list of places in view', async ({ page }) => {
  await page.getByRole('button', { name: 'To the list of places in view' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /^In view/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tab', { name: /^In view/ })).toBeFocused();
});

for (const [where, query] of [
  ['an article', 'article=2017-11-01-toward-al-bukamal'],
  ['an open place', 'place=al-bukamal'],
  ['another list', 'tab=places'],
]) {
  test(`one key leads from ${where} to the list of places in view`, async ({ page }) => {
    await page.goto(`./?lang=en&${query}`);
    await settle(page);
    await page.keyboard.press('l');
    await expect(page.getByRole('tab', { name: /^In view/ })).toBeFocused();
    await expect(page.getByRole('tabpanel').getByRole('link').first()).toBeVisible();
  });
}

test('the key types a letter where one types', async ({ page }) => {
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().click();
  await page.keyboard.press('l');
  await expect(page.getByRole('tab', { name: /^In view/ })).toHaveAttribute('aria-selected', 'false');
});

test('how many places are in view is told to whoever moves the map, and not over what is read elsewhere', async ({
  page,
}) => {
  const told = page.getByRole('region', { name: list }).getByRole('status');
  await expect(placeOnMap(page, 'Deir ez-Zor')).toBeAttached();
  await expect(told).toHaveCount(0);
  await placeOnMap(page, 'Deir ez-Zor').focus();
  await expect(told).toHaveText(/^\d+ places?$/);
  const before = await told.textContent();
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('+');
    await settle(page);
  }
  await expect(told).not.toHaveText(before ?? '');
});
