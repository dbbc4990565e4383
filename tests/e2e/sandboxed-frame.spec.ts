import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { PreviewServer } from 'vite';
import { serveSite } from '../../src/cli/serve-site.ts';

/** Content systems frame what they have learned by oEmbed without an origin, so that its own files are foreign to it. */
test.describe('a frame whose sandbox takes its origin away', () => {
  let server: PreviewServer;
  test.beforeAll(async () => {
    server = await serveSite(process.env.SITE ?? resolve('dist'), 0);
  });
  test.afterAll(() => server.close());

  test('shows the map with its quotation, and a way to all of it', async ({ page }) => {
    const site = server.resolvedUrls?.local[0] ?? '';
    await page.setContent(
      `<iframe sandbox="allow-scripts" width="800" height="480" src="${site}?embed=1&place=al-bukamal&lang=en#?secret=1"></iframe>`,
    );
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('blockquote').first()).toContainText('البوكمال');
    const link = inside.getByRole('link', { name: 'Open the full map' });
    await expect(link).toHaveAttribute('href', /place=al-bukamal/);
  });
});
