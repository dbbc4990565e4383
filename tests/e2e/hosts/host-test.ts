import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type HostServer, startHostServer } from './host-server.ts';

/** The site is on one local port and the pages around it on another, so that they are two origins. */
export const test = base.extend<{ site: string; host: HostServer }>({
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  host: async ({ site }, use) => {
    const host = await startHostServer(site);
    await use(host);
    host.close();
  },
});

/** Names of the events of a map as they come, with their details. */
type Heard = { type: string; detail: Record<string, unknown> | null }[];

/** Collects the events of every map on the page from before its script runs. */
export async function hearEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard = [];
    Object.assign(window, { heard });
    for (const type of ['ready', 'select', 'view', 'error']) {
      const hear = (event: Event) => {
        const isMap = event.target instanceof Element && event.target.localName === 'buldan-map';
        if (isMap) heard.push({ type, detail: (event as CustomEvent).detail });
      };
      addEventListener(type, hear, true);
    }
  });
}

export const heard = (page: Page): Promise<Heard> =>
  page.evaluate(() => (window as unknown as { heard: Heard }).heard);

export async function expectEvent(page: Page, type: string, detail: Record<string, unknown>): Promise<void> {
  await expect.poll(() => heard(page)).toContainEqual({ type, detail: expect.objectContaining(detail) });
}

export const mapOf = (page: Page, index = 0): Locator => page.locator('buldan-map').nth(index);
export const insideOf = (page: Page, index = 0) => mapOf(page, index).locator('iframe').contentFrame();

/** The page's own map, once it has said `ready` and is more than the picture that stands there first. */
export async function openHost(page: Page, host: HostServer, path: string): Promise<void> {
  await hearEvents(page);
  await page.goto(`${host.origin}/${path}`);
  await mapOf(page).scrollIntoViewIfNeeded();
  await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toContain('ready');
  await expect(insideOf(page).locator('.leaflet-map-pane')).toBeAttached();
}
