import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axe } from './axe.ts';
import { downloaded, unpack } from './editor-downloads.ts';
import { ARTICLES, firstMarks, type Language, marks, openWith, paste, pointAt } from './editor-page.ts';

/** A machine that does other work besides reads the world's gazetteer for long, in some tests twice. */
test.describe.configure({ timeout: 180_000 });

const WORDS = {
  ar: {
    notPlace: 'ليس مكانًا',
    download: 'نزّل المشروع',
    undo: 'تراجع',
    saved: 'محفوظ في هذا المتصفح',
    first: 'الرقة',
  },
  en: {
    notPlace: 'Not a place',
    download: 'Download the project',
    undo: 'Undo',
    saved: 'Saved in this browser',
    first: 'Raqqa',
  },
};

async function downloadedProject(page: Page, language: Language): Promise<Record<string, Uint8Array>> {
  return downloaded(page, () => page.getByRole('button', { name: WORDS[language].download }).click());
}

for (const language of ['ar', 'en'] as const) {
  test.describe(`the editor in ${language}`, () => {
    test('marks a pasted article, keeps what is fixed, and gives a project that the command line reads alike', async ({
      page,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await openWith(page, language);
      const { first, notPlace, saved, undo } = WORDS[language];
      const before = await marks(page).count();
      await pointAt(page, language, first);
      await page.getByRole('button', { name: notPlace, exact: true }).click();
      await expect(marks(page)).toHaveCount(before - 1);
      await page.getByRole('button', { name: undo, exact: true }).click();
      await expect(marks(page)).toHaveCount(before);
      await pointAt(page, language, first);
      await page.getByRole('button', { name: notPlace, exact: true }).click();
      await expect(marks(page)).toHaveCount(before - 1);
      await expect(page.getByText(saved)).toBeVisible();
      await page.reload();
      await page.locator('main li button').first().click();
      await firstMarks(page);
      await expect(marks(page)).toHaveCount(before - 1);
      const files = await downloadedProject(page, language);
      const [path = ''] = Object.keys(files).filter((each) => each.endsWith('.md'));
      expect(new TextDecoder().decode(files[path])).toContain('place: null');
      expect(() => checkWithCommandLine(files)).not.toThrow();
      expect(
        asked.filter((url) => !url.startsWith(new URL('/', page.url()).href) && !url.startsWith('blob:')),
      ).toEqual([]);
    });

    test('has no fault that axe knows of', async ({ page }) => {
      await page.goto(`editor.html?lang=${language}`);
      expect((await axe(page).analyze()).violations).toEqual([]);
      await openWith(page, language);
      await pointAt(page, language, WORDS[language].first);
      await expect(page.getByRole('button', { name: WORDS[language].notPlace, exact: true })).toBeVisible();
      const found = await axe(page).exclude('iframe').analyze();
      expect(found.violations).toEqual([]);
    });
  });
}

/** Runs `buldan check` in the project; throws where it finds an error. */
function checkWithCommandLine(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'buldan-editor-'));
  unpack(folder, files);
  const program = join(process.cwd(), 'src/cli/main.ts');
  return execFileSync(join(process.cwd(), 'node_modules/.bin/tsx'), [program, 'check'], {
    cwd: folder,
    encoding: 'utf8',
  });
}

test('takes the words of rich text and nothing else', async ({ page }) => {
  await page.goto('editor.html?lang=ar');
  const html = `<h1>انسحاب من الرقة</h1><script>document.title = 'ran'</script><p onclick="x()">وصلت القافلة إلى <b>الرقة</b>.<img src="https://tracker.invalid/x.gif" onerror="document.title = 'ran'"></p>`;
  await paste(page, html, 'text/html');
  await firstMarks(page);
  await expect(page).not.toHaveTitle('ran');
  await expect(page.locator('img, script:not([src])')).toHaveCount(0);
});

test('says that a paste is too long, and keeps working', async ({ page }) => {
  await page.goto('editor.html?lang=en');
  await paste(page, 'كلمة '.repeat(600_000));
  await expect(page.getByRole('alert')).toContainText('MB');
  await paste(page, ARTICLES.en);
  await firstMarks(page);
});

test('leaves the focus to who writes while the preview opens', async ({ page }) => {
  const title = 'Written in the editor while the preview opens its lists';
  await openWith(page, 'en');
  // A press of a button gives every frame of the page the right to take the focus.
  await page.getByRole('button', { name: WORDS.en.download }).click();
  await page.getByRole('combobox', { name: 'Shown' }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: 'Shown' }).selectOption({ index: 0 });
  const name = page.getByRole('textbox', { name: 'Name of the project' });
  await name.fill('');
  await name.pressSequentially(title, { delay: 40 });
  await expect(page.frameLocator('iframe').getByRole('tabpanel')).toBeVisible();
  await expect(name).toHaveValue(title);
  await expect(name).toBeFocused();
});

test('does not save one project from two tabs', async ({ context, page }) => {
  await openWith(page, 'en');
  await expect(page.getByText(WORDS.en.saved)).toBeVisible();
  const other = await context.newPage();
  await other.goto('editor.html?lang=en');
  await other.locator('main li button').first().click();
  await expect(other.getByText('open in another tab')).toBeVisible();
  await other.getByRole('button', { name: 'Go on here' }).click();
  await expect(page.getByText('open in another tab')).toBeVisible();
});
