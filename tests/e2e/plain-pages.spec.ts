import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { startSiteServer } from './site-server.ts';

const SITE = resolve(process.env.SITE ?? 'dist');

test('the names of a place begin at one edge on its plain page, in whatever direction they are written', async ({
  page,
}) => {
  await page.goto('./place/al-bukamal.html');
  const edges = await page.locator('h1, .names span').evaluateAll((names) =>
    names.map((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return Math.round(range.getBoundingClientRect().right);
    }),
  );
  expect(edges.length).toBeGreaterThan(1);
  for (const edge of edges) expect(Math.abs(edge - (edges[0] ?? 0))).toBeLessThanOrEqual(2);
});

for (const asked of ['none', 'place/none.html', 'article/ab/none.html']) {
  test(`the page of an address where nothing is leads to the site, at the root of its host and in a folder that nobody has named: ${asked}`, async ({
    page,
    baseURL,
  }) => {
    const inFolder = await startSiteServer(SITE);
    for (const site of [baseURL ?? '', inFolder.address]) {
      // As hosts of static pages answer.
      await page.route(site + asked, (route) =>
        route.fulfill({ status: 404, path: `${SITE}/404.html`, contentType: 'text/html; charset=utf-8' }),
      );
      await page.goto(site + asked);
      await page.getByRole('link', { name: 'كل المقالات والأماكن' }).click();
      await expect(page).toHaveURL(`${site}contents.html`);
      await page.goto(site + asked);
      await page.getByRole('link', { name: 'بُلدان' }).click();
      await expect(page).toHaveURL(new RegExp(`^${site}(\\?.*)?$`));
    }
    await inFolder.close();
  });
}
