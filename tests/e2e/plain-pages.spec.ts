import { expect, test } from '@playwright/test';

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
