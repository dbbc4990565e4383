import { expect, type Page, test } from '@playwright/test';
import { languagesOf } from './by-turns.ts';
import { filesInFolder, removeAsOther, stubPicker, writeAsOther } from './device-folder.ts';
import { downloaded } from './editor-downloads.ts';
import { ARTICLES, firstField, type Language, marks, openWith, paste, pointAt } from './editor-page.ts';
import { smallArchive } from './pmtiles.ts';

const ARTICLE =
  '---\nid: road\nlang: en\ntitle: The road\noutlet: The Post   # as printed\ndate: 2019-01-01\nmine: kept\n---\nThe road through Yemen led from Sanaa to Taiz.\n\nIn Aden the port was open.\n';
const PATH = 'content/2019/road.md';
const STREETS = 'streets.pmtiles';
const SITE_WITH_STREETS = `title: { en: Roads, ar: طرق }\nlanguages: [en, ar]\nground: { file: ${STREETS}, attribution: © A test }\n`;

const WORDS = {
  ar: {
    text: 'نص المقال',
    open: 'افتح مجلدًا…',
    known: 'maps (مجلد في هذا الجهاز)',
    saveIn: 'احفظ في مجلد…',
    saved: 'محفوظ في المجلد maps',
    notPlace: 'ليس مكانًا',
    all: 'كل المشاريع',
    conflict: 'تغيّر هذا الملف في مكان آخر',
    show: 'أرِ النصّين',
    mine: 'هنا',
    theirs: 'في المجلد',
    keepMine: 'أبقِ ما هنا',
    gone: 'عملك محفوظ في هذا المتصفح',
    forbidden: 'لم يعد المتصفح يسمح',
    refused: 'لا يسمح المتصفح بقراءة «maps»',
    retry: 'أعد المحاولة',
    taken: 'في «maps» مشروع من قبل',
    other: 'ليس في «maps» مشروع',
    site: 'نزّل الموقع',
    title: 'العنوان',
  },
  en: {
    text: 'Text of the article',
    open: 'Open a folder…',
    known: 'maps (a folder on this device)',
    saveIn: 'Save in a folder…',
    saved: 'Saved in the folder maps',
    notPlace: 'Not a place',
    all: 'All projects',
    conflict: 'This file changed elsewhere',
    show: 'Show both',
    mine: 'Here',
    theirs: 'In the folder',
    keepMine: 'Keep what is here',
    gone: 'Your work is kept in this browser',
    forbidden: 'no longer lets the editor write',
    refused: 'may not read and write “maps”',
    retry: 'Try again',
    taken: '“maps” already holds a project',
    other: 'There is no project in “maps”',
    site: 'Download the site',
    title: 'Title',
  },
} as const;

const article = async (page: Page): Promise<string> => (await filesInFolder(page))[PATH] ?? '';

/** The page's answer to whether it may write in the folder. */
async function allow(page: Page, known: PermissionState, asked: PermissionState): Promise<void> {
  await page.evaluate(
    ([first, second]) => {
      Object.assign(FileSystemDirectoryHandle.prototype, {
        queryPermission: async () => first,
        requestPermission: async () => second,
      });
    },
    [known, asked] as const,
  );
}

const textOf = (page: Page, language: Language) =>
  page.getByRole('textbox', { name: WORDS[language].text, exact: true });

async function typeAtEnd(page: Page, language: Language, words: string): Promise<void> {
  await textOf(page, language).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

async function openFolder(page: Page, language: Language): Promise<void> {
  await stubPicker(page);
  await page.goto(`editor.html?lang=${language}`);
  await writeAsOther(page, PATH, ARTICLE);
  await page.getByRole('button', { name: WORDS[language].open }).click();
  await expect(textOf(page, language)).toHaveValue(/was open/);
  await expect(marks(page).first()).toBeAttached();
}

for (const language of languagesOf(0)) {
  const say = WORDS[language];

  test.describe(`a folder on the device, in ${language}`, () => {
    test('is opened, written into and nothing else of it, and opened again after a reload', async ({
      page,
    }) => {
      await openFolder(page, language);
      await pointAt(page, language, 'Taiz');
      await page.getByRole('button', { name: say.notPlace, exact: true }).click();
      await expect.poll(() => article(page)).toContain('place: null');
      const written = (await article(page)).split('\n');
      expect(written.filter((line) => ARTICLE.split('\n').includes(line)).join('\n')).toBe(ARTICLE);
      expect(Object.keys(await filesInFolder(page))).toEqual([PATH]);
      await expect(page.getByText(say.saved)).toBeVisible();
      await page.reload();
      await page.getByRole('button', { name: say.known, exact: true }).click();
      await expect(textOf(page, language)).toHaveValue(/was open/);
      // Whoever comes back from another program finds what that has written.
      await writeAsOther(page, PATH, ARTICLE.replace('was open', 'was shut'));
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect(textOf(page, language)).toHaveValue(/was shut/);
    });

    test('keeps what another program has changed: both are shown, and a person says which stays', async ({
      page,
    }) => {
      await openFolder(page, language);
      await writeAsOther(page, PATH, ARTICLE.replace('was open', 'was burning'));
      await typeAtEnd(page, language, 'So it was said.');
      await expect(page.getByRole('alert')).toContainText(say.conflict);
      expect(await article(page)).toContain('was burning');
      await page.getByRole('button', { name: say.show }).click();
      const dialog = page.getByRole('dialog', { name: say.conflict });
      await expect(dialog.getByRole('region', { name: say.mine })).toContainText('So it was said');
      await expect(dialog.getByRole('region', { name: say.theirs })).toContainText('burning');
      await dialog.getByRole('button', { name: say.keepMine }).click();
      await expect.poll(() => article(page)).toContain('So it was said');
    });

    test('that is taken away while it is written keeps the work, also over a reload', async ({ page }) => {
      await openFolder(page, language);
      await writeAsOther(page, PATH, null);
      // What is gone has not been emptied by anybody.
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await typeAtEnd(page, language, 'Typed in the dark.');
      await expect(page.getByRole('alert')).toContainText(say.gone);
      await expect(textOf(page, language)).toHaveValue(/was open\.\s*Typed in the dark\./);
      await page.reload();
      await writeAsOther(page, PATH, ARTICLE);
      await page.getByRole('button', { name: say.known, exact: true }).click();
      await page.getByRole('button', { name: say.show }).click();
      const dialog = page.getByRole('dialog', { name: say.conflict });
      await dialog.getByRole('button', { name: say.keepMine }).click();
      await expect.poll(() => article(page)).toContain('Typed in the dark.');
      await expect(page.getByText(say.saved)).toBeVisible();
    });

    test('is not read where that is refused, and what is typed after permission ended is kept until it is given', async ({
      page,
    }) => {
      await stubPicker(page);
      await page.goto(`editor.html?lang=${language}`);
      await allow(page, 'prompt', 'denied');
      await page.getByRole('button', { name: say.open }).click();
      await expect(page.getByRole('alert')).toContainText(say.refused);
      await openFolder(page, language);
      await page.evaluate(() => {
        const { createWritable } = FileSystemFileHandle.prototype;
        Object.assign(FileSystemFileHandle.prototype, {
          createWritable: () => Promise.reject(new DOMException('ended', 'NotAllowedError')),
        });
        Object.assign(FileSystemDirectoryHandle.prototype, {
          queryPermission: async () => 'prompt',
          requestPermission: async () => {
            Object.assign(FileSystemFileHandle.prototype, { createWritable });
            return 'granted';
          },
        });
      });
      await typeAtEnd(page, language, 'Typed without leave.');
      await expect(page.getByRole('alert')).toContainText(say.forbidden);
      expect(await article(page)).toBe(ARTICLE);
      await page.getByRole('button', { name: say.retry }).click();
      await expect.poll(() => article(page)).toContain('Typed without leave.');
      await expect(page.getByRole('alert')).toBeHidden();
    });

    test('takes a project of the browser, but never over another one', async ({ page }) => {
      await stubPicker(page);
      await openWith(page, language);
      await page.getByRole('button', { name: say.saveIn }).click();
      await expect(page.getByText(say.saved)).toBeVisible();
      const first = await filesInFolder(page);
      expect(Object.keys(first)).toContainEqual(expect.stringMatching(/^content\/.+\.md$/));
      expect(Object.keys(first)).toContainEqual(expect.stringMatching(/^geo\/gazetteer\/.+\.geojson$/));
      await page.getByRole('button', { name: say.all }).click();
      // The folder has it, and nothing else.
      await expect(page.locator('main li')).toHaveCount(1);
      await paste(firstField(page), ARTICLES[language === 'ar' ? 'en' : 'ar']);
      await expect(marks(page).first()).toBeAttached();
      await page.getByRole('button', { name: say.saveIn }).click();
      await expect(page.getByRole('alert')).toContainText(say.taken);
      expect(await filesInFolder(page)).toEqual(first);
    });

    test('that holds something else is left alone; in an empty one a project begins', async ({ page }) => {
      await stubPicker(page);
      await page.goto(`editor.html?lang=${language}`);
      await writeAsOther(page, 'letters/one.txt', 'Dear all');
      await page.getByRole('button', { name: say.open }).click();
      await expect(page.getByRole('alert')).toContainText(say.other);
      await writeAsOther(page, PATH, null);
      await page.getByRole('button', { name: say.open }).click();
      await expect(page.getByText(say.saved)).toBeVisible();
      await paste(firstField(page), ARTICLES[language]);
      await expect.poll(async () => Object.keys(await filesInFolder(page))).toHaveLength(1);
    });

    test('of which nothing can be published shows no other corpus in the preview, and itself when it is mended and changed', async ({
      page,
      isMobile,
    }) => {
      test.skip(isMobile, 'the preview has no room for the title there');
      await stubPicker(page);
      await page.goto(`editor.html?lang=${language}`);
      await writeAsOther(page, PATH, '---\nid: [\n---\nIn Aden the port was open.\n');
      await page.getByRole('button', { name: say.open }).click();
      const preview = page.frameLocator('iframe');
      await expect(preview.getByRole('alert')).toBeVisible();
      await expect(preview.locator('.leaflet-container')).toHaveCount(0);
      await page.getByRole('textbox', { name: PATH }).fill(ARTICLE);
      await expect(preview.getByText('The road', { exact: true }).first()).toBeVisible();
      await page.getByRole('textbox', { name: say.title }).fill('The other road');
      await page.getByRole('textbox', { name: say.title }).press('Enter');
      await expect(preview.getByText('The other road', { exact: true }).first()).toBeVisible();
    });

    test('has streets of its own, which go into the site that is made of it; where they are missing, that is said', async ({
      page,
    }) => {
      await stubPicker(page);
      await page.goto(`editor.html?lang=${language}`);
      await writeAsOther(page, PATH, ARTICLE);
      await writeAsOther(page, 'content/site.yaml', SITE_WITH_STREETS);
      await writeAsOther(page, `content/${STREETS}`, smallArchive('protomaps'));
      await page.getByRole('button', { name: say.open }).click();
      await expect(marks(page).first()).toBeAttached();
      const makeSite = async () => {
        await page.getByRole('button', { name: say.site }).first().click();
        const made = await downloaded(page, () =>
          page.getByRole('dialog').getByRole('button', { name: say.site }).click(),
        );
        await expect(page.getByRole('dialog').getByRole('status').first()).toBeVisible();
        return made;
      };
      const whole = await makeSite();
      expect(Buffer.from(whole[STREETS] ?? []).equals(smallArchive('protomaps'))).toBe(true);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await removeAsOther(page, `content/${STREETS}`);
      expect(Object.keys(await makeSite())).not.toContain(STREETS);
      await expect(page.getByRole('dialog').getByRole('alert')).toContainText(STREETS);
    });
  });
}
