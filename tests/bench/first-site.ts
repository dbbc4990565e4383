/**
 * How long it takes from a pasted article to a site that is open, in the built site's editor: `npx tsx tests/bench/first-site.ts`. A
 * script pastes, waits for the marks, downloads the site, unpacks it and opens it from a host; it counts what a person does.
 *
 * Rivals are not timed: they need servers and accounts. What a person does with them is counted from what their makers and teachers
 * write of them: uMap (wiki.openstreetmap.org/wiki/UMap/Guide: draw a marker, place it, its name, its description; save, share),
 * StoryMapJS (storymap.knightlab.com: log in, create, name; a slide, its location, headline and text; save, share) and Recogito
 * (the Pelagios tutorial: log in, upload, open; select the words, press Place, confirm the match; it publishes no site).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Manifest } from '../../src/corpus/manifest.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../e2e/browser.ts';
import { downloaded, unpack } from '../e2e/editor-downloads.ts';
import { firstField, marks, paste } from '../e2e/editor-page.ts';
import { startSiteServer } from '../e2e/site-server.ts';
import { markdown } from './table.ts';

const SITE = process.env.SITE ?? 'dist';
const PATIENCE_MS = 240_000;

/** Of countries that the site around the editor is not about, and with no name that its gazetteer holds. */
const ARTICLES = {
  ar: 'قوافل الملح تعود إلى تومبكتو\n\nعادت قوافل الملح من تاودني إلى تمبكتو في مالي بعد انقطاع دام عامين، ومرت في طريقها بأروان حيث تزودت بالماء.\n\nوقال تجار في غاو وموبتي إن أسعار الملح هبطت إلى النصف، وإن شاحنات من باماكو تصل كل أسبوع عبر سيغو لشراء ما يفيض عن حاجة السوق.',
  en: 'The night train returns\n\nThe night train between Tbilisi and Batumi runs again after a winter of repairs, calling at Gori, Kutaisi and Zugdidi on its way across Georgia.\n\nPassengers from Poti said that the bus to Kutaisi took twice as long, and hotels in Batumi and Kobuleti expect more guests in May.',
} as const;
const WORDS = { ar: 'نزّل الموقع', en: 'Download the site' } as const;

interface Measured {
  readonly marks: number;
  readonly site: number;
  readonly actions: number;
  readonly places: number;
  readonly mentions: number;
}

async function measure(page: Page, address: string, language: keyof typeof ARTICLES): Promise<Measured> {
  let actions = 0;
  const act = async <Value>(action: Promise<Value>): Promise<Value> => {
    actions += 1;
    return action;
  };
  await page.goto(`${address}editor.html?lang=${language}`);
  await page.locator('textarea').first().waitFor();
  const start = performance.now();
  await act(paste(firstField(page), ARTICLES[language]));
  await marks(page).first().waitFor({ state: 'attached' });
  const untilMarks = performance.now() - start;
  await act(page.getByRole('button', { name: WORDS[language] }).first().click());
  const make = page.getByRole('dialog').getByRole('button', { name: WORDS[language] });
  const files = await downloaded(page, () => act(make.click()));
  const folder = mkdtempSync(join(tmpdir(), 'buldan-first-site-'));
  unpack(folder, files);
  const host = await startSiteServer(folder);
  await page.goto(host.address);
  await page.locator('.leaflet-container').waitFor();
  const untilSite = performance.now() - start;
  const manifest: Pick<Manifest, 'places'> = JSON.parse(
    new TextDecoder().decode(files['data/manifest.json']),
  );
  const named = manifest.places.filter(({ passages }) => passages > 0);
  const mentions = named.reduce((sum, place) => sum + place.mentions, 0);
  await host.close();
  rmSync(folder, { recursive: true });
  return { marks: untilMarks, site: untilSite, actions, places: named.length, mentions };
}

const executablePath = findBrowser();
const server = await startSiteServer(SITE);
const browser = await chromium.launch({
  args: BROWSER_ARGUMENTS,
  ...(executablePath === null ? {} : { executablePath }),
});
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
const rows: (string | number)[][] = [];
for (const language of ['ar', 'en'] as const) {
  const page = await browser.newPage({ acceptDownloads: true });
  page.setDefaultTimeout(PATIENCE_MS);
  const { places, mentions, actions, ...times } = await measure(page, server.address, language);
  const rivals = [4 * places + 3, 4 * places + 5, 3 * mentions + 3];
  rows.push([language, places, mentions, seconds(times.marks), seconds(times.site), actions, ...rivals]);
  await page.close();
}
await browser.close();
await server.close();
console.log(
  markdown({
    title: 'From a pasted article to a site that is open',
    note: 'Seconds by the clock, of a script that does not hesitate; clicks, pastes and fields of a person, unpacking and uploading left out. Rivals: counted from what is written of them, not timed.',
    head: [
      'language',
      'places',
      'mentions',
      's to marks',
      's to the site',
      'actions',
      'uMap',
      'StoryMapJS',
      'Recogito',
    ],
    rows,
  }),
);
