import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { wantedHeight } from '../../src/embed/height.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { languagesOf } from './by-turns.ts';
import { measureCard } from './card-measures.ts';
import { settle } from './map-page.ts';

const TUNISIA = 'tests/fixtures/corpora/tunisia';
const DAY = '2026-03-14';
const ARTICLES = 40;
const SENTENCES = 50;

const LONG_NAMES = {
  ar: `${'محطة الضخ الكبرى على الطريق القديم '.repeat(6)}`.slice(0, 199).trim(),
  en: `${'The great pumping station on the old road '.repeat(5)}`.slice(0, 199).trim(),
};
const WITHOUT_SPACE = 'كلمة_طويلة_بلا_فراغ_'.repeat(17);

const test = base.extend<object, { hard: BuiltSite }>({ hard: builtSite(writeCorpus) });

/** The site is built once, and not by every worker. */
test.describe.configure({ mode: 'default' });

/** 40 articles of one day, 2,000 passages of صفاقس, names of 200 letters, words without a space, an outlet in two directions. */
async function writeCorpus(folder: string): Promise<void> {
  await cp(join(TUNISIA, 'geo'), join(folder, 'geo'), { recursive: true });
  await mkdir(join(folder, 'content'));
  const settlements = join(folder, 'geo/gazetteer/settlements.geojson');
  const names = (await readFile(settlements, 'utf8'))
    .replace('"toponym": "بنزرت"', `"toponym": ${JSON.stringify(LONG_NAMES.ar)}`)
    .replace('"toponym": "Bizerte"', `"toponym": ${JSON.stringify(LONG_NAMES.en)}`)
    .replace('"toponym": "سوسة"', `"toponym": ${JSON.stringify(WITHOUT_SPACE.slice(0, 199))}`)
    .replace('"toponym": "Sousse"', `"toponym": "${'Unbroken'.repeat(24)}"`);
  await writeFile(settlements, names);
  const settings = await readFile(join(TUNISIA, 'content/site.yaml'), 'utf8');
  const titled = settings.replace(
    /^title: .*$/m,
    "title: { ar: 'خريطة الأخبار التونسية', en: 'Tunisian news map' }",
  );
  await writeFile(join(folder, 'content/site.yaml'), titled);
  for (let number = 1; number <= ARTICLES; number++)
    await writeFile(join(folder, `content/article-${number}.md`), articleOf(number));
}

function articleOf(number: number): string {
  const sentences = Array.from(
    { length: SENTENCES },
    (_, index) => `وصلت القافلة رقم ${number * 100 + index} إلى مدينة صفاقس في ساعة متأخرة من الليل.`,
  );
  return [
    '---',
    `id: article-${number}`,
    'lang: ar',
    `title: ${titleOf(number)}`,
    `outlet: '${number === 2 ? WITHOUT_SPACE.slice(0, 100) : `وكالة Reuters للأنباء (TAP) ${number}`}'`,
    'author: null',
    `date: ${DAY}`,
    'source: null',
    '---',
    '',
    sentences.join('\n\n'),
    '',
    'كان القطار قد غادر مدينة بنزرت قبل ذلك بيوم.',
    '',
    `قرب مدينة القيروان ${WITHOUT_SPACE}`,
    '',
  ].join('\n');
}

function titleOf(number: number): string {
  if (number === 1) return 'null';
  return number === 2 ? `سوسة ${WITHOUT_SPACE}` : `تقرير رقم ${number} عن الطريق`;
}

const SIZES = [
  { width: 1440, height: 900, frame: '' },
  { width: 390, height: 844, frame: '' },
  { width: 480, height: wantedHeight(480, 'map'), frame: '&embed=1' },
];

/** What of panel and timeline is cut or leaves the window, in words; empty where all is well. Runs in the page. */
function measureBoxes(): string[] {
  const selector = 'header *, [class*="_body_"] *, [class*="_timeline_"] *, [data-map-inset] *';
  const isSeen = (element: HTMLElement) =>
    element.clientWidth > 1 &&
    element.textContent?.trim() !== '' &&
    element.closest('svg, [hidden]') === null &&
    getComputedStyle(element).clipPath === 'none';
  const isCut = (element: HTMLElement) =>
    !['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
    element.scrollWidth > element.clientWidth + 2;
  const leaves = (element: HTMLElement) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > innerWidth + 1;
  };
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => isSeen(element) && (isCut(element) || leaves(element)))
    .map(({ tagName, className, textContent }) => `${tagName} ${className} "${textContent?.slice(0, 30)}"`);
}

/** Parts of the header, and labels of the timeline, that lie over each other. Runs in the page. */
function measureOverlaps(): string[] {
  const parts = [...document.querySelectorAll('header > *, [class*="_axis_"] span[data-named="true"]')]
    .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1);
  return parts.flatMap(({ words, box: a }, index) =>
    parts
      .slice(index + 1)
      .filter(
        ({ box: b }) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map((other) => `${words} lies over ${other.words}`),
  );
}

async function expectWhole(page: Page): Promise<void> {
  await settle(page);
  await expect.poll(() => page.evaluate(measureBoxes)).toEqual([]);
  await expect.poll(() => page.evaluate(measureOverlaps)).toEqual([]);
}

for (const [index, { width, height, frame }] of SIZES.entries()) {
  for (const language of languagesOf(index)) {
    test(`names, words and numbers without measure are whole in ${width} × ${height}${frame}, ${language}`, async ({
      page,
      hard,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${hard.url}?lang=${language}${frame}`);
      await expectWhole(page);
      for (const place of ['bizerte', 'sfax', 'kairouan', 'sousse']) {
        await page.goto(`${hard.url}?lang=${language}${frame}&place=${place}`);
        await expect(page.locator('[data-card] blockquote')).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        await expect.poll(() => page.evaluate(measureCard), place).toEqual([]);
        await expectWhole(page);
      }
      await page.goto(`${hard.url}?lang=${language}${frame}&place=sfax`);
      await expect(page.locator('[data-count]').first()).toHaveText(/2,000|٢٬٠٠٠/);
      for (const article of ['article-1', 'article-2']) {
        await page.goto(`${hard.url}?lang=${language}${frame}&article=${article}`);
        await expect(page.getByRole('article').first()).toBeVisible();
        await expectWhole(page);
      }
      for (const plain of ['place/sousse.html', 'article/article-2.html', 'contents.html']) {
        await page.goto(hard.url + plain);
        const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        expect(await page.evaluate(beyond), plain).toBe(0);
      }
    });
  }
}
