import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';

const PAGES = ['contents.html', 'place/al-bukamal.html', 'article/2017-11-01-toward-al-bukamal.html'];

for (const path of PAGES) {
  test(`the plain page ${path} has no accessibility violation and asks for nothing but itself`, async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path);
    const { violations } = await axe(page).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(asked.filter((url) => !/(favicon.ico|icon.svg)$/.test(url))).toEqual([
      `${baseURL}${path}`,
      `${baseURL}pages.css`,
    ]);
  });
}

test('a plain page leads into the explorer, at its place', async ({ page }) => {
  await page.goto('place/tabqa.html');
  await page.getByRole('link', { name: 'افتح المكان على الخريطة' }).click();
  await expect(page).toHaveURL(/\?place=tabqa/);
  await expect(page.getByText('الطبقة').first()).toBeVisible();
});

test('every page that the contents name is there', async ({ page, request }) => {
  await page.goto('contents.html');
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(50);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});
