import { expect, type Locator, type Page, test } from '@playwright/test';
import { languagesOf } from './by-turns.ts';
import { expectAccessible, tabTo } from './explorer-page.ts';
import { settle } from './map-page.ts';

const ROUTE = 'relation=route,deir-ez-zor,idlib-governorate&relations=shown';
const SENTENCE = 'مئات من مقاتلي التنظيم من دير الزور إلى ريف محافظة إدلب';

const LANGUAGES = [
  {
    language: 'ar',
    route: 'من دير الزور إلى محافظة إدلب',
    row: /علاقات يذكرها النص/,
    inView: 'علاقات هذا الإطار على الخريطة',
    layers: 'الطبقات',
    read: 'اقرأ في المقال',
    stated: 'يذكر النص: البوكمال: ١٣٠ كم جنوب شرق دير الزور المقيس: ١٢١ كم في خط مستقيم',
  },
  {
    language: 'en',
    route: 'From Deir ez-Zor to Idlib Governorate',
    row: /Relations that texts state/,
    inView: 'Relations in view on the map',
    layers: 'Layers',
    read: 'Read in the article',
    stated: 'The text says: Al-Bukamal: 130 km south-east of Deir ez-Zor measured: 121 km in a straight line',
  },
] as const;

const card = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true });

/** The switch in the legend, which a small window shows when asked for. */
async function findSwitch(page: Page, layers: string, row: RegExp): Promise<Locator> {
  const legend = page.getByRole('button', { name: layers, exact: true });
  await expect(legend).toBeVisible();
  if ((await legend.getAttribute('aria-expanded')) === 'false') await legend.click();
  return page.getByRole('checkbox', { name: row });
}

for (const { language, route, row, inView, layers, read, stated } of LANGUAGES) {
  test(`relations are switched on in the legend, walked by keyboard and read, ${language}`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`./?lang=${language}`);
    const toggle = await findSwitch(page, layers, row);
    await expect(toggle).not.toBeChecked();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('relations'))).toEqual([]);
    await toggle.focus();
    await page.keyboard.press('Space');
    await expect(toggle).toBeChecked();
    await expect(page).toHaveURL(/relations=shown/);
    const control = page.getByRole('region', { name: inView }).getByRole('button', { name: route });
    await expect(control).toBeAttached();
    await control.focus();
    await page.keyboard.press('Enter');
    await expect(card(page, route).locator('blockquote')).toContainText(SENTENCE);
    await expect(page).toHaveURL(/relation=route,deir-ez-zor,idlib-governorate/);
  });

  test(`a relation quotes its sentence with the places marked and leads into the article, ${language}`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}&${ROUTE}`);
    const quote = card(page, route).locator('blockquote');
    await expect(quote).toContainText(SENTENCE);
    expect(await quote.locator('mark').allTextContents()).toEqual(['دير الزور', 'إدلب']);
    await expect(card(page, route).locator('cite')).toBeVisible();
    await card(page, route).getByRole('link', { name: read }).click();
    await expect(page).toHaveURL(/article=2019-02-baghuz-pocket/);
    await expect(page).not.toHaveURL(/relation=/);
    await expect(
      page.locator('a[aria-current="location"]').filter({ hasText: 'دير الزور' }),
    ).toBeInViewport();
  });

  test(`a place says what texts state of its distance beside the one measured, ${language}`, async ({
    page,
  }) => {
    await page.goto(`./?lang=${language}&place=al-bukamal&tab=place`);
    await expect(page.getByText(stated)).toBeVisible();
    await page.goto(`./?lang=${language}&place=deir-ez-zor&tab=place`);
    await page.getByRole('link', { name: route, exact: true }).click();
    await expect(card(page, route).locator('blockquote')).toContainText(SENTENCE);
  });
}

for (const [index, theme] of ['light', 'dark'].entries()) {
  for (const { language, route } of LANGUAGES.filter((each) => languagesOf(index).includes(each.language))) {
    test(`a relation can be read by everybody, ${language}, ${theme}`, async ({ page }) => {
      await page.goto(`./?lang=${language}&theme=${theme}&${ROUTE}`);
      await expect(card(page, route).locator('blockquote')).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test('a click on the line of a route opens its sentence', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a finger is a click too: the reach is tested with the lines');
  await page.goto('./?lang=en&relations=shown&at=34.3,38.2,7');
  const control = page
    .getByRole('region', { name: 'Relations in view on the map' })
    .getByRole('button', { name: 'From Al-Dumayr' });
  await expect(control).toBeAttached();
  await settle(page);
  const box = await control.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(page.getByRole('article', { name: /From Al-Dumayr to/ }).locator('blockquote')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article', { name: /From Al-Dumayr to/ })).toBeHidden();
});

const controlOfLine = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Relations in view on the map' }).getByRole('button', { name });

test('Back closes a relation and brings the focus home', async ({ page, isMobile }) => {
  test.skip(isMobile, 'on a phone the sheet keeps its own order');
  await page.goto('./?lang=en&relations=shown');
  const control = controlOfLine(page, 'From Deir ez-Zor');
  await control.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(control).toBeFocused();
});

test('at a phone’s width the focus goes from a line into the sheet, and back to the line', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?lang=en&relations=shown');
  const control = controlOfLine(page, 'From Deir ez-Zor');
  await control.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^From Deir ez-Zor/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(control).toBeFocused();
});

test('the lines are in the order of Tab', async ({ page, isMobile }) => {
  test.skip(isMobile, 'phones have no Tab');
  await page.goto('./?lang=en&relations=shown');
  const list = page.getByRole('region', { name: 'Relations in view on the map' });
  await expect(list.getByRole('button').first()).toBeAttached();
  await tabTo(page, list.getByRole('button').first());
  await page.keyboard.press('End');
  await expect(list.getByRole('button').last()).toBeFocused();
});

test('relations that do not arrive say so and come with a retry', async ({ page }) => {
  await page.route('**/data/relations/**', (route) => route.abort());
  await page.goto('./?lang=en&relations=shown');
  const notice = page
    .getByRole('status')
    .filter({ hasText: 'The relations that texts state did not arrive.' });
  await expect(notice).toBeVisible();
  await page.unroute('**/data/relations/**');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
  await expect(
    page.getByRole('region', { name: 'Relations in view on the map' }).getByRole('button').first(),
  ).toBeAttached();
});

test('a link to a relation that no article states says so', async ({ page }) => {
  await page.goto('./?lang=en&relation=route,deir-ez-zor,atlantis&relations=shown');
  await expect(page.getByText('No shown article states this relation.').first()).toBeVisible();
});
