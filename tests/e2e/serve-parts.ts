import type { Page } from '@playwright/test';

/** Answers for `streets.pmtiles` as a host does that knows range requests. */
export async function serveParts(page: Page, archive: Uint8Array): Promise<void> {
  const bytes = Buffer.from(archive);
  await page.route('**/streets.pmtiles', async (route) => {
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
    const end = Math.min(Number(to), bytes.length - 1);
    if (Number(from) > end) return route.fulfill({ status: 416 });
    await route.fulfill({
      status: 206,
      headers: { 'Content-Range': `bytes ${from}-${end}/${bytes.length}` },
      body: bytes.subarray(Number(from), end + 1),
    });
  });
}
