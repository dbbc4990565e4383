/** Takes the pictures of the README anew from the site in `dist`: `npm run screenshots`. */
import { type BrowserContextOptions, chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.ts';
import { startHostServer } from './hosts/host-server.ts';
import { startSiteServer } from './site-server.ts';

const FOLDER = '.github/screenshots';
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 780 };

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  /** What must be seen before the picture is taken. */
  readonly wait: string;
  /** What is pasted into the page before. */
  readonly text?: string;
  readonly options?: BrowserContextOptions;
}

const TEXT = 'دخل الجيش مدينة البوكمال بريف دير الزور الشرقي، وتقدم نحو الميادين على ضفة نهر الفرات.';

const CARD = '[data-card] blockquote';
const ARTICLE = '2017-11-01-toward-al-bukamal';

const PICTURES: readonly Picture[] = [
  { name: 'desktop-ar', address: '?lang=ar&place=al-bukamal', size: DESKTOP, wait: CARD },
  { name: 'desktop-en', address: '?lang=en', size: DESKTOP, wait: 'blockquote' },
  { name: 'reader-en', address: `?lang=en&article=${ARTICLE}`, size: DESKTOP, wait: 'article p a' },
  { name: 'dark-ar', address: '?lang=ar&theme=dark&place=baghuz-fawqani', size: DESKTOP, wait: CARD },
  {
    name: 'phone-ar',
    address: '?lang=ar&place=al-bukamal',
    size: PHONE,
    wait: CARD,
    options: { hasTouch: true, isMobile: true },
  },
  { name: 'editor-ar', address: 'editor.html?lang=ar', size: DESKTOP, wait: 'main', text: TEXT },
];

/** Pages of publishers around the map, by the name of their file. */
const HOSTS = {
  'wordpress-article': { width: 900, height: 1100 },
  'news-rtl': { width: 1100, height: 1000 },
  dark: { width: 1200, height: 1300 },
  'narrow-column': { width: 760, height: 640 },
};

const site = await startSiteServer('dist');
const hosts = await startHostServer(site.address);
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: BROWSER_ARGUMENTS,
  ...(executablePath === null ? {} : { executablePath }),
});

/** Milliseconds for the map to come to rest: nothing else tells the end of its moves. */
const REST = 2500;

async function take({ name, address, size, wait, text, options }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce', ...options });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator(wait).first().waitFor({ state: 'attached' });
  if (text !== undefined) {
    await page.getByRole('textbox').first().fill(text);
    await page.getByRole('button', { name: 'اعرض الأماكن' }).click();
    await page.frameLocator('iframe').first().locator('.leaflet-container').waitFor();
  }
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(REST);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
  console.log(`${FOLDER}/${name}.png`);
}

for (const picture of PICTURES)
  await take({ ...picture, address: new URL(picture.address, site.address).href });
for (const [host, size] of Object.entries(HOSTS))
  await take({
    name: `embed-${host}`,
    address: `${hosts.origin}/${host}.html`,
    size,
    wait: 'iframe, buldan-map',
  });

await browser.close();
hosts.close();
await site.close();
