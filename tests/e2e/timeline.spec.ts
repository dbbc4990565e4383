import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type BuiltSite, builtSite } from './built-site.ts';
import { languagesOf } from './by-turns.ts';
import { settle } from './map-page.ts';

const TUNISIA = 'tests/fixtures/corpora/tunisia';

/** The first and the last day of a month stand at the very ends of the strip, where the handles of the range are. */
const DATES = {
  oneDay: ['2024-05-01', '2024-05-01', '2024-05-01'],
  millennia: ['-0331-01-01', '1400-06', '1400-06', '2026-11-28', '2026-11-30', '2026-11'],
  counted: ['-0331-01-01', ...Array.from({ length: 80 }, () => '1400-06-15'), '2026-11-30'],
};

type Sites = Readonly<Record<keyof typeof DATES, BuiltSite>>;

const test = base.extend<object, Sites>({
  oneDay: builtSite((folder) => writeCorpus(folder, DATES.oneDay)),
  millennia: builtSite((folder) => writeCorpus(folder, DATES.millennia)),
  counted: builtSite((folder) => writeCorpus(folder, DATES.counted)),
});

/** The sites are built once, and not by every worker. */
test.describe.configure({ mode: 'default' });

async function writeCorpus(folder: string, dates: readonly string[]): Promise<void> {
  await cp(join(TUNISIA, 'geo'), join(folder, 'geo'), { recursive: true });
  await mkdir(join(folder, 'content'));
  await cp(join(TUNISIA, 'content/site.yaml'), join(folder, 'content/site.yaml'));
  for (const [index, date] of dates.entries()) {
    const fields = [`id: article-${index}`, 'lang: en', `title: Report ${index}`, `date: ${date}`];
    const unknown = ['outlet', 'author', 'source'].map((field) => `${field}: null`);
    const text = 'The convoy arrived in the city of Sfax late at night.';
    await writeFile(
      join(folder, `content/article-${index}.md`),
      ['---', ...fields, ...unknown, '---', '', text, ''].join('\n'),
    );
  }
}

/** Narrower than this, in CSS pixels, nothing is seen. */
const LEAST_SEEN = 2;

/** Of each mark or bar that stands for articles: where it is hidden, in words. Runs in the page. */
function measureMarks(least: number): string[] {
  const marks = [...document.querySelectorAll('[class*="_articles_"] a, [class*="_bars_"] span')].filter(
    (mark) => Number((mark as HTMLElement).style.getPropertyValue('--all') || 1) > 0,
  );
  if (marks.length === 0) return ['no marks'];
  return marks.flatMap((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const at = `${mark.getAttribute('title') ?? 'bar'} at ${left} to ${right}`;
    if (right - left < least || bottom - top < least) return [`${at} is too small`];
    const covers = [left + 1, (left + right) / 2, right - 1]
      .map((x) => document.elementFromPoint(x, (top + bottom) / 2))
      .filter((element) => element?.tagName === 'INPUT');
    return covers.length > 0 ? [`${at} lies under a handle`] : [];
  });
}

/** How many marks answer at some point of themselves: several of one day must not hide each other. Runs in the page. */
function countReachable(): number {
  const reached = [...document.querySelectorAll('[class*="_articles_"] a')].filter((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const points = Array.from({ length: 48 }, (_, step) => top + ((step + 0.5) * (bottom - top)) / 48);
    return points.some((y) => document.elementFromPoint((left + right) / 2, y) === mark);
  });
  return reached.length;
}

async function openTimeline(page: Page, url: string, width: number, language: 'ar' | 'en'): Promise<void> {
  await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
  await page.goto(`${url}?lang=${language}`);
  await settle(page);
  if (width === 390)
    await page.getByRole('button', { name: language === 'ar' ? 'رشِّح' : 'Filter', exact: true }).click();
  await expect(page.getByRole('slider').first()).toBeVisible();
}

for (const [index, width] of [1440, 390].entries())
  for (const language of languagesOf(index))
    test(`each article of one day, and the newest in millennia, lies beside the handles: ${width} px, ${language}`, async ({
      page,
      oneDay,
      millennia,
      counted,
    }) => {
      const sites: Sites = { oneDay, millennia, counted };
      for (const name of ['oneDay', 'millennia', 'counted'] as const) {
        await openTimeline(page, sites[name].url, width, language);
        await expect.poll(() => page.evaluate(measureMarks, LEAST_SEEN), name).toEqual([]);
        if (name !== 'counted') expect(await page.evaluate(countReachable), name).toBe(DATES[name].length);
      }
    });
