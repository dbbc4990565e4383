import { expect, test } from '@playwright/test';
import { expectAccessible, openPlaces, placeInList } from './explorer-page.ts';

test('a range of time filters map, lists and counts alike, and can be taken back', async ({
  page,
  isMobile,
}) => {
  await page.goto('./?lang=en&from=2018-06-01');
  await expect(page.getByRole('tab', { name: /Articles/ })).toContainText('3');
  await openPlaces(page);
  await expect(placeInList(page, 'Al-Ashara')).toHaveCount(0);
  if (!isMobile) await expect(page.getByRole('button', { name: /^Al-Bukamal, 7 passages/ })).toHaveCount(1);
  await expect(placeInList(page, 'Al-Bukamal')).toContainText('7 passages');
  await page.getByRole('button', { name: 'Remove the filter “since 1 June 2018”' }).click();
  await expect(page.getByRole('tab', { name: /Articles/ })).toContainText('5');
  await expect(placeInList(page, 'Al-Bukamal')).toContainText('18 passages');
});

test('filters are chosen in the panel, shown, and removed one by one or all at once', async ({ page }) => {
  await page.goto('./?lang=en&tab=places');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('checkbox', { name: 'city', exact: true }).check();
  await page.getByRole('checkbox', { name: 'unknown outlet' }).check();
  const active = page.getByRole('region', { name: 'Active filters' });
  await expect(active.getByRole('button', { name: /^Remove the filter/ })).toHaveCount(2);
  await expect(page).toHaveURL(/outlet=~&kind=city/);
  await expectAccessible(page);
  await active.getByRole('button', { name: 'Remove all' }).click();
  await expect(active).toHaveCount(0);
  await expect(page).not.toHaveURL(/outlet|kind/);
});

test('the range is stepped by keyboard on the timeline', async ({ page, isMobile }) => {
  await page.goto('./?lang=en');
  if (isMobile) await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const start = page.getByRole('slider', { name: 'Beginning of the range' });
  await expect(start).toHaveAttribute('aria-valuetext', '1 May 2017');
  await start.focus();
  await page.keyboard.press('ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', '2 May 2017');
  await expect(page).toHaveURL(/from=2017-05-02/);
});

test('the timeline draws approximate dates as spans, each article a link', async ({ page, isMobile }) => {
  await page.goto('./');
  if (isMobile) await page.getByRole('button', { name: 'رشِّح', exact: true }).click();
  const timeline = page.getByRole('region', { name: 'المقالات في الزمن' });
  await expect(timeline.getByRole('link')).toHaveCount(5);
  const year = timeline.getByRole('link', { name: /نحو ٢٠١٨/ });
  await expect(year).toHaveAttribute('data-approximate', 'true');
  await year.click();
  await expect(page).toHaveURL(/article=2018-families-to-idlib/);
});
