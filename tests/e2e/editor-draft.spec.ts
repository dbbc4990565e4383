import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';
import { languagesOf } from './by-turns.ts';
import { download } from './download.ts';
import { marks, openWith, pointAt } from './editor-page.ts';

const WORDS = {
  ar: {
    wrong: 'الرقة',
    notPlace: 'ليس مكانًا',
    send: 'أرسل مسودة…',
    heading: 'من أين جاء كل شيء',
    download: 'نزّل الملف لترسله',
    open: 'افتح مشروعًا…',
    all: 'كل المشاريع',
    begin: 'إلى المشروع',
    guessed: 'مُخمَّن: ',
    corrected: 'صحّح إنسان اسمًا واحدًا.',
    noSource: 'لا رابط إلى مصدره.',
  },
  en: {
    wrong: 'Raqqa',
    notPlace: 'Not a place',
    send: 'Send a draft…',
    heading: 'Where everything comes from',
    download: 'Download the file to send',
    open: 'Open a project…',
    all: 'All projects',
    begin: 'Go to the project',
    guessed: 'Guessed: ',
    corrected: 'One name was corrected by a person.',
    noSource: 'No link to its source.',
  },
} as const;

for (const language of languagesOf(0)) {
  test(`a draft is sent as one file, which opens with where everything comes from, in ${language}`, async ({
    page,
  }) => {
    const say = WORDS[language];
    await openWith(page, language);
    const before = await marks(page).count();
    await pointAt(page, language, say.wrong);
    await page.getByRole('button', { name: say.notPlace, exact: true }).click();
    await expect(marks(page)).toHaveCount(before - 1);
    await page.getByRole('button', { name: say.send }).click();
    const origins = page.getByRole('dialog', { name: say.heading });
    for (const words of [say.guessed, say.corrected, say.noSource, 'GeoNames', 'CC BY 4.0'])
      await expect(origins).toContainText(words);
    expect((await axe(page).include('dialog').analyze()).violations).toEqual([]);
    const told = await origins.getByRole('listitem').allTextContents();
    const { name, bytes } = await download(page, () =>
      origins.getByRole('button', { name: say.download }).click(),
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say.all }).click();

    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: say.open }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/zip', buffer: bytes });
    await expect(origins).toContainText('GeoNames');
    expect(await origins.getByRole('listitem').allTextContents()).toEqual(told);
    await origins.getByRole('button', { name: say.begin }).click();
    await expect(marks(page)).toHaveCount(before - 1);
  });
}
