import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { PreviewServer } from 'vite';
import { serveSite } from '../../src/cli/serve-site.ts';

/** Content systems frame what they have learned by oEmbed without an origin, so that its own files are foreign to it. */
test.describe('a frame whose sandbox takes its origin away', () => {
  let site: PreviewServer;
  let blog: Server;

  test.beforeAll(async () => {
    site = await serveSite(process.env.SITE ?? resolve('dist'), 0);
    const src = `${site.resolvedUrls?.local[0]}?embed=1&amp;place=al-bukamal&amp;lang=en#?secret=1`;
    blog = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<iframe sandbox="allow-scripts" width="800" height="480" src="${src}"></iframe>`);
    }).listen(0, '127.0.0.1');
    await once(blog, 'listening');
  });
  test.afterAll(async () => {
    blog.close();
    await site.close();
  });

  test('shows the map with its quotation, and a way to all of it', async ({ page }) => {
    await page.goto(`http://127.0.0.1:${(blog.address() as AddressInfo).port}/`);
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('blockquote').first()).toContainText('البوكمال');
    const link = inside.getByRole('link', { name: 'Open the full map' });
    await expect(link).toHaveAttribute('href', /place=al-bukamal/);
  });
});
