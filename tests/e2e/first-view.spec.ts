import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';

/** What (src/README.md, "Budgets") the first view may cost, in bytes of gzip; its script with the timeline, which follows by itself. */
const BUDGETS = { script: 154_000, stylesheet: 15_000, font: 140_000, basemap: 150_000, corpus: 45_000 };
const IN_ALL = 500_000;

type ResponseType = keyof typeof BUDGETS | 'other';

function typeOf(response: Response): ResponseType {
  const path = new URL(response.url()).pathname;
  if (/\/data\/(basemap|shapes)\//.test(path)) return 'basemap';
  if (path.includes('/data/')) return 'corpus';
  const type = response.request().resourceType();
  return type in BUDGETS ? (type as ResponseType) : 'other';
}

/** Opens the page and weighs everything that arrives until nothing more does. */
async function weighFirstView(page: Page): Promise<Map<ResponseType, number>> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto('./', { waitUntil: 'networkidle' });
  const weights = new Map<ResponseType, number>();
  for (const response of responses.filter((each) => each.ok())) {
    const type = typeOf(response);
    weights.set(type, (weights.get(type) ?? 0) + gzipSync(await response.body()).length);
  }
  return weights;
}

test('costs no more than its budgets before anything is opened', async ({ page }) => {
  const weights = await weighFirstView(page);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  for (const [type, budget] of Object.entries(BUDGETS)) {
    expect.soft(weights.get(type as ResponseType) ?? 0, type).toBeLessThanOrEqual(budget);
  }
  expect(all, 'in all').toBeLessThanOrEqual(IN_ALL);
});
