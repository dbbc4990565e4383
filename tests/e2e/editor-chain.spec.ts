import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devices, expect, type Locator, type Page, test } from '@playwright/test';
import { axe } from './axe.ts';
import { languagesOf } from './by-turns.ts';
import { dataIn, dataOfProject, downloaded, unpack } from './editor-downloads.ts';
import {
  ARTICLES,
  foreignRequests,
  type Language,
  marks,
  openWith,
  pointAt,
  selectWords,
} from './editor-page.ts';

const WORDS = {
  ar: {
    paste: 'ألصق نص المقال هنا',
    make: 'اعرض الأماكن',
    text: 'نص المقال',
    notPlace: 'ليس مكانًا',
    newPlace: 'مكان جديد…',
    map: 'خريطة لوضع الدبوس',
    position: 'الموقع: خط العرض، خط الطول',
    source: 'من أين عُرف موقعه',
    licence: 'كيف يجوز تداول هذه المعلومة',
    add: 'أضف المكان',
    saved: 'محفوظ في هذا المتصفح',
    project: 'نزّل المشروع',
    site: 'نزّل الموقع',
    wrong: 'الرقة',
    village: 'تل الورد',
  },
  en: {
    paste: 'Paste the text of the article here',
    make: 'Show the places',
    text: 'Text of the article',
    notPlace: 'Not a place',
    newPlace: 'New place…',
    map: 'Map to drop the pin on',
    position: 'Position: latitude, longitude',
    source: 'Where its position is known from',
    licence: 'How this may be passed on',
    add: 'Add the place',
    saved: 'Saved in this browser',
    project: 'Download the project',
    site: 'Download the site',
    wrong: 'Raqqa',
    village: 'Tell Ward',
  },
} as const;

/** How a person does it: by hand or by keyboard alone. */
interface Hand {
  press(control: Locator): Promise<void>;
  point(words: string): Promise<void>;
  /** Goes to the name that no gazetteer has. */
  pointAtUnknown(): Promise<void>;
  dropPin(): Promise<void>;
  fill(field: Locator, words: string): Promise<void>;
  /** The second. */
  chooseLicence(list: Locator): Promise<void>;
}

const textOf = (page: Page, language: Language) =>
  page.getByRole('textbox', { name: WORDS[language].text, exact: true });

function pointer(page: Page, language: Language): Hand {
  return {
    press: (control) => control.click(),
    point: (words) => pointAt(page, language, words),
    pointAtUnknown: () => selectWords(page, language, WORDS[language].village),
    dropPin: () => page.getByRole('application', { name: WORDS[language].map }).click(),
    fill: (field, words) => field.fill(words),
    chooseLicence: async (list) => void (await list.selectOption('CC-BY-4.0')),
  };
}

const MOST_TABS = 80;

function keyboard(page: Page, language: Language): Hand {
  /**
   * As who cannot point gets there: from where the focus is, one control after the other, backwards where it was passed.
   * Around by the page's end, which is a frame, the driver of Firefox never comes: past it Tab begins the frame again.
   */
  const tabTo = async (control: Locator) => {
    await expect(control).toBeVisible();
    const keyTo = () =>
      control.evaluate((element) => {
        const { activeElement } = document;
        if (element === activeElement) return null;
        const isPassed =
          (activeElement?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING;
        return isPassed ? 'Shift+Tab' : 'Tab';
      });
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const key = await keyTo();
      if (key === null) break;
      await page.keyboard.press(key);
    }
    await expect(control).toBeFocused();
  };
  // The way from a text's beginning.
  const forward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
  const point = async (words: string, within: number) => {
    const text = textOf(page, language);
    await tabTo(text);
    await page.keyboard.press('Control+Home');
    const at = (await text.inputValue()).indexOf(words) + within;
    for (let letter = 0; letter < at; letter += 1) await page.keyboard.press(forward);
  };
  return {
    async press(control) {
      await tabTo(control);
      await page.keyboard.press('Enter');
    },
    point: (words) => point(words, 1),
    async pointAtUnknown() {
      const { village } = WORDS[language];
      const isMarked = (await marks(page).filter({ hasText: village }).count()) > 0;
      if (isMarked) return page.keyboard.press('Alt+n');
      await point(village, 0);
      for (const _letter of village) await page.keyboard.press(`Shift+${forward}`);
    },
    async dropPin() {
      await tabTo(page.getByRole('application', { name: WORDS[language].map }));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+ArrowUp');
    },
    async fill(field, words) {
      await tabTo(field);
      await page.keyboard.type(words);
    },
    async chooseLicence(list) {
      await tabTo(list);
      for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    },
  };
}

/** Mends what is pasted, and gives the project and the site as they were downloaded. */
async function work(
  page: Page,
  language: Language,
  { press, point, pointAtUnknown, dropPin, fill, chooseLicence }: Hand,
) {
  const say = WORDS[language];
  const foreign = foreignRequests(page);
  const before = await marks(page).count();
  await point(say.wrong);
  await press(page.getByRole('button', { name: say.notPlace, exact: true }));
  await expect(marks(page)).toHaveCount(before - 1);
  await pointAtUnknown();
  await press(page.getByRole('button', { name: say.newPlace, exact: true }));
  const form = page.getByRole('dialog');
  await dropPin();
  await expect(form.getByLabel(say.position)).toHaveValue(/^\d+\.\d+, \d+\.\d+$/);
  await fill(form.getByLabel(say.source), '1943');
  await chooseLicence(form.getByLabel(say.licence));
  await expect(form.getByLabel(say.licence)).toHaveValue('CC-BY-4.0');
  await press(form.getByRole('button', { name: say.add, exact: true }));
  const village = marks(page).filter({ hasText: say.village }).first();
  await expect(village).toHaveAttribute('data-state', 'corrected');
  await expect(page.getByText(say.saved)).toBeVisible();
  const mended = await marks(page).allTextContents();

  await page.reload();
  await press(page.locator('main li button').first());
  await expect(village).toHaveAttribute('data-state', 'corrected');
  expect(await marks(page).allTextContents()).toEqual(mended);
  expect((await axe(page).exclude('iframe').analyze()).violations).toEqual([]);

  await press(page.getByRole('button', { name: say.site }).first());
  const publishing = page.getByRole('dialog').getByRole('button', { name: say.site });
  const site = await downloaded(page, () => press(publishing));
  await page.keyboard.press('Escape');
  const project = await downloaded(page, () => press(page.getByRole('button', { name: say.project })));
  expect(foreign()).toEqual([]);
  return { site, project };
}

/** What the command line makes of the project is what the editor made of it, with what was mended in it. */
async function expectSame(
  { site, project }: Awaited<ReturnType<typeof work>>,
  language: Language,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'buldan-chain-'));
  unpack(join(folder, 'project'), project);
  unpack(join(folder, 'site'), site);
  const [made, published] = [await dataOfProject(join(folder, 'project')), dataIn(join(folder, 'site'))];
  expect(Object.keys(made).sort()).toEqual(Object.keys(published).sort());
  for (const [path, content] of Object.entries(made)) expect(published[path] === content, path).toBe(true);
  const manifest = readFileSync(join(folder, 'site/data/manifest.json'), 'utf8');
  const { places } = JSON.parse(manifest) as {
    places: { names: Record<string, string> }[];
  };
  expect(places.map(({ names }) => names[language])).toContain(WORDS[language].village);
  rmSync(folder, { recursive: true });
}

for (const language of languagesOf(0)) {
  test(`by keyboard alone, from a paste to a site and a project that builds the same, in ${language}`, async ({
    page,
  }) => {
    const say = WORDS[language];
    const hand = keyboard(page, language);
    await page.goto(`editor.html?lang=${language}`);
    await expect(page.getByLabel(say.paste)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(say.paste)).toBeFocused();
    await page.keyboard.insertText(ARTICLES[language]);
    await hand.press(page.getByRole('button', { name: say.make }));
    await expect(marks(page).first()).toBeAttached();
    await expectSame(await work(page, language, hand), language);
  });
}

test.describe('on a phone', () => {
  const { viewport, userAgent, hasTouch, isMobile, deviceScaleFactor } = devices['Pixel 7'];
  test.use({ viewport, userAgent, hasTouch, isMobile, deviceScaleFactor });

  for (const language of languagesOf(1)) {
    test(`from a paste to a site and a project that builds the same, in ${language}`, async ({ page }) => {
      await openWith(page, language);
      await expectSame(await work(page, language, pointer(page, language)), language);
    });
  }
});
