import { expect, test } from '@playwright/test';
import { expectAccessible, placeCard } from './explorer-page.ts';

test('finds a place by a spelling that is not printed, and opens it by keyboard', async ({ page }) => {
  await page.goto('./');
  const box = page.getByRole('combobox');
  await box.fill('الرقه');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('الرقة');
  await expect(options.first().locator('mark')).toHaveText('الرقة');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await box.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
  await box.press('ArrowUp');
  await box.press('Enter');
  await expect(placeCard(page, 'الرقة')).toBeVisible();
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('asks for the index at the first key and no sooner', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const wanted = () => asked.filter((url) => /\/data\/search\//.test(url));
  await page.goto('./');
  await page.getByRole('combobox').click();
  await expect(page.getByRole('option').first()).toContainText('دير الزور');
  await page.waitForLoadState('networkidle');
  expect(wanted()).toEqual([]);
  await page.getByRole('combobox').pressSequentially('ح');
  await expect.poll(wanted).not.toEqual([]);
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('a passage that was found opens in its article, at its words', async ({ page }) => {
  await page.goto('./?lang=en');
  await page.getByRole('combobox').fill('لتضييق الخناق');
  const passages = page.getByRole('group', { name: /Passages/ });
  await passages.getByRole('option').first().click();
  await expect(page).toHaveURL(/article=2017-11-01-toward-al-bukamal/);
  await expect(page.locator('a[aria-current="location"]')).toBeInViewport();
});

test('nothing found says what was tried and offers the nearest names', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox').fill('دمشقق');
  await expect(page.getByText('لا نتيجة لـ«دمشقق»')).toBeVisible();
  await expect(page.getByRole('option').first()).toHaveText(/^دمشق\s*مدينة/);
  await expectAccessible(page);
});

test('the link to a search leads to what it finds', async ({ page }) => {
  await page.goto('./?q=%D8%AA%D8%AF%D9%85%D8%B1');
  await expect(page.getByRole('combobox')).toHaveValue('تدمر');
  await expect(page.getByRole('option').first()).toContainText('تدمر');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/place=palmyra/);
  await page.reload();
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('a place that is asked for in one language brings what is written in the other', async ({ page }) => {
  await page.goto('./?lang=en');
  await page.getByRole('combobox').fill('raqqa');
  await expect(page.getByRole('group', { name: /Places 3/ }).getByRole('option')).toHaveCount(3);
  const passages = page.getByRole('group', { name: /Passages/ }).getByRole('option');
  await expect(passages.first().locator('mark').first()).toHaveText('الرقة');
  // Else what is cut at the end of a line would be its first words.
  for (const quoted of await passages.locator('[lang="ar"]').all())
    await expect(quoted).toHaveCSS('direction', 'rtl');
  await passages.first().click();
  await expect(page.locator('a[aria-current="location"]')).toBeInViewport();
});

test('what is asked takes the place of the panel, and Escape gives it back', async ({ page }) => {
  await page.goto('./');
  const box = page.getByRole('combobox');
  await box.fill('تدمر');
  const [list, panel] = [page.getByRole('listbox'), page.getByRole('region', { name: 'المقالات والأماكن' })];
  await expect(list).toBeVisible();
  const room = await panel.boundingBox();
  const width = await list.evaluate((element) => element.parentElement?.clientWidth);
  expect(width).toBe(Math.round(room?.width ?? 0));
  await box.press('Escape');
  await expect(box).toHaveValue('');
  await box.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.getByRole('tablist')).toBeVisible();
});
