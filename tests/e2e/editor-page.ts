import { expect, type Locator, type Page } from '@playwright/test';

/** What the tests of the editor paste. */
export const ARTICLES = {
  ar: 'انسحاب من الرقة\n\nوصلت القافلة يوم الاثنين إلى مدينة الرقة ثم غادرتها نحو دير الزور، وقال سكان قرية تل الورد إن الطريق إلى الميادين مقطوع.\n\nوفي البوكمال انتشر المقاتلون قرب نهر الفرات، بعد أن انسحبوا من الطبقة ومن محيط المدينة بحسب شهود عيان.',
  en: 'Leaving Raqqa\n\nThe convoy reached Raqqa on Monday and then left for Deir ez-Zor, and people of the village of Tell Ward said that the road to Mayadin was closed.\n\nIn Al-Bukamal fighters stood near the Euphrates, after they had withdrawn from Tabqa and from around the city, witnesses said.',
} as const;

export type Language = keyof typeof ARTICLES;

/** Where a page takes the first paste. */
export const firstField = (page: Page): Locator => page.locator('textarea').first();

export async function paste(into: Locator, text: string, type = 'text/plain'): Promise<void> {
  await into.evaluate(
    (field, [kind, content]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind, content);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox takes none from whoever makes the event.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      field.dispatchEvent(event);
    },
    [type, text] as const,
  );
}

export const marks = (page: Page) => page.locator('[aria-hidden="true"] [data-state]');

const textField = (page: Page, language: Language) =>
  page.getByRole('textbox', {
    name: { ar: 'نص المقال', en: 'Text of the article' }[language],
    exact: true,
  });

/** Puts the caret into the first occurrence of some words. */
export async function pointAt(page: Page, language: Language, words: string): Promise<void> {
  await textField(page, language).evaluate((field, wanted) => {
    const area = field as HTMLTextAreaElement;
    const at = area.value.indexOf(wanted) + 1;
    area.focus();
    area.setSelectionRange(at, at);
    area.click();
  }, words);
}

/** Selects the first occurrence of some words. */
export async function selectWords(page: Page, language: Language, words: string): Promise<void> {
  await textField(page, language).evaluate((field, wanted) => {
    const area = field as HTMLTextAreaElement;
    const at = area.value.indexOf(wanted);
    area.focus();
    area.setSelectionRange(at, at + wanted.length);
    area.dispatchEvent(new Event('select', { bubbles: true }));
    area.click();
  }, words);
}

export async function openWith(page: Page, language: Language, text?: string): Promise<void> {
  await page.goto(`editor.html?lang=${language}`);
  await paste(firstField(page), text ?? ARTICLES[language]);
  await firstMarks(page);
}

/** The first reading waits for the beginning of the world's gazetteer, and so for a busy machine. */
export async function firstMarks(page: Page): Promise<void> {
  await expect(marks(page).first()).toBeAttached();
}

/** From now on listens to what a page asks for; gives what of it is asked of anybody but its own site. */
export function foreignRequests(page: Page): () => string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return () => {
    const own = new URL('/', page.url()).href;
    return asked.filter((url) => !url.startsWith(own) && !url.startsWith('blob:'));
  };
}
