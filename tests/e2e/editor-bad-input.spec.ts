import { expect, type Page, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { languagesOf, RUNS_ALL } from './by-turns.ts';
import { download } from './download.ts';
import { ARTICLES, firstField, marks, openWith, paste } from './editor-page.ts';

const WORDS = {
  ar: {
    files: 'اختر ملفات…',
    open: 'افتح مشروعًا…',
    noStore: 'هذا المتصفح لا يحفظ شيئًا هنا',
    full: 'امتلأت مساحة المتصفح',
    newer: 'بإصدار أحدث من المحرِّر',
    notAProject: 'ليس في هذا الملف مشروع',
    broken: 'ليس أرشيفًا سليمًا',
    tooLong: 'م.ب',
    saved: 'محفوظ في هذا المتصفح',
    text: 'نص المقال',
    project: 'نزّل المشروع',
  },
  en: {
    files: 'Choose files…',
    open: 'Open a project…',
    noStore: 'This browser keeps nothing here',
    full: 'The browser’s space is full',
    newer: 'a newer version of the editor',
    notAProject: 'There is no project in this file',
    broken: 'no sound archive',
    tooLong: 'MB',
    saved: 'Saved in this browser',
    text: 'Text of the article',
    project: 'Download the project',
  },
} as const;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A zip that is no Word file, whatever its name says. */
const ZIP = Buffer.from(zipSync({ 'holiday.jpg': bytesOf('JPEG'), 'notes/letter.xml': bytesOf('<a/>') }));

async function choose(page: Page, button: string, name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await choosing).setFiles({ name, mimeType: '', buffer });
}

for (const language of languagesOf(0)) {
  const say = WORDS[language];
  const textOf = (page: Page) => page.getByRole('textbox', { name: say.text, exact: true });

  test.describe(`bad input in the editor, in ${language}`, () => {
    test('where the browser keeps nothing the work goes on, and can be taken along', async ({ page }) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('refused', 'SecurityError');
        };
      });
      await page.goto(`editor.html?lang=${language}`);
      await expect(page.getByRole('alert').first()).toContainText(say.noStore);
      await openWith(page, language);
      const { name } = await download(page, () =>
        page.getByRole('button', { name: say.project, exact: true }).click(),
      );
      expect(name).toMatch(/\.zip$/);
    });

    test('a full browser is told, and what was not kept is kept when there is room', async ({ page }) => {
      await openWith(page, language);
      await expect(page.getByText(say.saved)).toBeVisible();
      await page.evaluate(() => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        Object.assign(window, {
          makeRoom: () => {
            IDBObjectStore.prototype.put = put;
          },
        });
      });
      await textOf(page).focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' One.');
      await expect(page.getByRole('alert')).toContainText(say.full);
      await page.evaluate('makeRoom()');
      await page.keyboard.type(' Two.');
      await expect(page.getByText(say.saved)).toBeVisible();
      await page.reload();
      await page.locator('main li button').first().click();
      await expect(textOf(page)).toHaveValue(/One\. Two\.$/);
    });

    test('a project of a newer version is left as it is', async ({ page }) => {
      await page.goto(`editor.html?lang=${language}`);
      await page.getByRole('button', { name: say.open }).waitFor();
      await page.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('buldan-editor');
            opening.onsuccess = () => {
              const writing = opening.result.transaction('projects', 'readwrite');
              writing.objectStore('projects').put({ id: 'later', name: 'Later', changed: 1, version: 99 });
              writing.oncomplete = () => resolve();
              writing.onabort = () => reject(writing.error);
            };
          }),
      );
      await page.reload();
      await page.getByRole('button', { name: 'Later', exact: true }).click();
      await expect(page.getByRole('alert')).toContainText(say.newer);
      await expect(page.getByRole('button', { name: 'Later', exact: true })).toBeVisible();
    });

    test('files that are not what their names say are told by name, and the next paste works', async ({
      page,
    }) => {
      for (const [button, name, bytes, told] of [
        [say.files, 'report.docx', ZIP, 'report.docx'],
        [say.open, 'project.zip', ZIP, say.notAProject],
        [say.open, 'project.zip', Buffer.from('no zip at all'), say.broken],
      ] as const) {
        // The driver of Firefox leaves a field's own dialog open, and the field opens no second one.
        await page.goto(`editor.html?lang=${language}`);
        await choose(page, button, name, bytes);
        await expect(page.getByRole('alert')).toContainText(told);
      }
      await paste(firstField(page), 'كلمة '.repeat(560_000));
      await expect(page.getByRole('alert')).toContainText(say.tooLong);
      await paste(firstField(page), ARTICLES[language]);
      await expect(marks(page).first()).toBeAttached();
    });
  });
}

test('scripts, trackers, styles and remote images of a paste are neither run nor fetched', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('editor.html?lang=en');
  const traps = [
    '<script src="https://tracker.invalid/a.js"></script><script>document.title = "ran"</script>',
    '<link rel="stylesheet" href="https://tracker.invalid/b.css"><style>@import "https://tracker.invalid/c.css"; p { background: url(https://tracker.invalid/d.png) }</style>',
    '<img src="https://tracker.invalid/e.gif" srcset="https://tracker.invalid/f.gif 2x" onerror="document.title = \'ran\'">',
    '<iframe src="https://tracker.invalid/g.html"></iframe><video poster="https://tracker.invalid/h.png" src="https://tracker.invalid/i.mp4"></video>',
    '<svg onload="document.title = \'ran\'"><image href="https://tracker.invalid/j.png"/></svg><base href="https://tracker.invalid/">',
    '<meta http-equiv="refresh" content="0;url=https://tracker.invalid/k">',
  ].join('');
  const html = `<h1>Leaving Raqqa</h1>${traps}<p onclick="document.title = 'ran'">The convoy reached <b>Raqqa</b> and left for <a href="javascript:document.title='ran'">Deir ez-Zor</a>.</p>`;
  await paste(firstField(page), html, 'text/html');
  await expect(marks(page).first()).toBeAttached();
  const text = page.getByRole('textbox', { name: 'Text of the article', exact: true });
  await expect(text).toHaveValue('The convoy reached Raqqa and left for Deir ez-Zor.');
  // The same in the text itself, where a paste takes another way.
  await text.focus();
  await page.keyboard.press('Control+End');
  await paste(text, html, 'text/html');
  await expect(text).toHaveValue(/Deir ez-Zor\.[\s\S]*Deir ez-Zor\.$/);
  await expect(page.frameLocator('iframe').locator('.leaflet-container')).toBeVisible();
  await expect(page).not.toHaveTitle('ran');
  await expect(page.locator('img, script:not([src])')).toHaveCount(0);
  const own = new URL('/', page.url()).href;
  expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('blob:'))).toEqual([]);
});

/** So often a tab is killed while somebody types in it. */
const KILLED = RUNS_ALL ? 20 : 3;

test('a tab that is killed while somebody types loses nothing that it has called saved', async ({
  context,
  page,
}) => {
  test.setTimeout(180_000 + KILLED * 20_000);
  await openWith(page, 'en');
  await expect(page.getByText(WORDS.en.saved)).toBeVisible();
  await page.close();
  for (let round = 0; round < KILLED; round += 1) {
    const tab = await context.newPage();
    await tab.goto('editor.html?lang=en');
    await tab.locator('main li button').first().click();
    const text = tab.getByRole('textbox', { name: 'Text of the article', exact: true });
    await expect(text).toHaveValue(round === 0 ? /said\.$/ : new RegExp(`early ${round - 1}\\b`));
    await text.focus();
    await tab.keyboard.press('Control+End');
    await tab.keyboard.type(` early ${round}.`);
    await expect(tab.getByText(WORDS.en.saved)).toBeVisible();
    // Whatever is typed now may be lost, and nothing else.
    await tab.keyboard.type(' late', { delay: (round * 7) % 40 });
    const session = await context.newCDPSession(tab);
    const crashed = tab.waitForEvent('crash');
    // What is killed answers nothing.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await tab.close();
  }
});
