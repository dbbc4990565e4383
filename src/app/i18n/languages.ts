import type { Messages } from '../../languages/messages.ts';

const FOLDER = '../../languages/';

/** Every file there that is named after a language: adding a language is adding its file. */
const FILES = import.meta.glob<Record<string, Messages>>('../../languages/??.ts');

export const LANGUAGES: readonly string[] = Object.keys(FILES).map((file) =>
  file.slice(FOLDER.length, FOLDER.length + 2),
);

/** Those of a site's languages that the interface speaks too. */
export function spokenLanguages(site: readonly string[]): readonly string[] {
  return site.filter((language) => LANGUAGES.includes(language));
}

/** The language's name in itself. */
export function nameOfLanguage(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}

/** The messages of a language of `LANGUAGES`; rejects where their file does not arrive. */
export async function loadMessages(language: string): Promise<Messages> {
  const load = FILES[`${FOLDER}${language}.ts`];
  const messages = load === undefined ? undefined : (await load())[language];
  if (messages === undefined) throw new Error(`There are no messages in "${language}".`);
  return messages;
}

/** Before the corpus is there to say its own first language: the link's, else the page's. */
export function firstLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
  return LANGUAGES.includes(asked) ? asked : 'ar';
}
