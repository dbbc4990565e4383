import type { Spelling } from './arabic-names.ts';

/** The Arabic article in transcription, also assimilated to the next consonant: ez-Zor, ash-Shaykh. */
const ARTICLES: ReadonlySet<string> = new Set(
  'al el ar er as es az ez ash esh ad ed an en at et ath eth adh edh ul'.split(' '),
);

/** Whether a folded word of a Latin name is the transcribed article. */
export function isLatinArticle(word: string): boolean {
  return ARTICLES.has(word);
}

/** The spelling of an article that may be written where a name is joined to it: Albukamal, Elbukamal. */
const JOINED_ARTICLES = ['al', 'el'];

/**
 * All ways to write the folded words of a name in Latin script: articles apart, joined to their word or left out, and
 * the whole name in one word. An article apart is written `al`, whichever it is.
 */
export function latinSpellings(words: readonly string[]): Spelling[] {
  const bare = words.filter((word) => !ARTICLES.has(word));
  if (bare.length === 0) return [{ words, joined: false }];
  const first = ARTICLES.has(words[0] ?? '') ? joinedArticle(words) : [];
  const inner = [withInnerArticles(words), withJoinedArticles(words), bare, ...first];
  const joined = inner.filter((each) => each.length > 1).map((each) => [each.join('')]);
  return unique([...inner, ...joined]).map((each) => ({ words: each, joined: false }));
}

/** The words that `latinSpellings` begin with; without an article a name is written as it stands or in one word. */
export function latinFirstWords(words: readonly string[]): readonly string[] {
  if (words.length === 1) return words;
  if (words.some(isLatinArticle)) return latinSpellings(words).map((spelling) => spelling.words[0] ?? '');
  return [words[0] ?? '', words.join('')];
}

/** Without the leading article, which the finder adds to the span where it is printed; inner articles as `al`. */
function withInnerArticles(words: readonly string[]): string[] {
  const rest = ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;
  return rest.map((word) => (ARTICLES.has(word) ? 'al' : word));
}

function withJoinedArticles(words: readonly string[]): string[] {
  const rest = ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;
  return rest.flatMap((word, at) => {
    if (ARTICLES.has(word)) return [];
    const before = rest[at - 1] ?? '';
    return [ARTICLES.has(before) ? `${before}${word}` : word];
  });
}

function joinedArticle(words: readonly string[]): string[][] {
  const [article = '', second = '', ...rest] = words;
  return [article, ...JOINED_ARTICLES].map((each) => [`${each}${second}`, ...rest]);
}

function unique(spellings: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(spellings.map((each) => [each.join(' '), each])).values()];
}

/** What is heard alike and written in many ways, in the order in which it is replaced. */
const HEARD_ALIKE: readonly (readonly [written: RegExp, heard: string | Readonly<Record<string, string>>])[] =
  [
    [
      /ph|ck|q|c(?!h)|dj|ch|gh|th|dh/g,
      { ph: 'f', ck: 'k', q: 'k', c: 'k', dj: 'j', ch: 'sh', gh: 'g', th: 't', dh: 'd' },
    ],
    [/aw|ow|ou|oo|uw|w|o/g, 'u'],
    [/ee|ie|ei|ai|ay|ey|iy|y/g, 'i'],
    [/ea|e(?=.)/g, 'a'],
    [/(.)\1+/g, '$1'],
    [/(?<=..)[he]$/, ''],
    [/(?<=..)ah?$/, 'a'],
  ];
/** أبو in its short form: Bou Kamal. */
const SHORT_FATHER = 'bu';
const FATHER = 'abu';

/** Names and texts repeat their words, so sounds are kept; a full memory is emptied. */
const MOST_REMEMBERED = 20_000;
const REMEMBERED = new Map<string, string>();

/** How a folded Latin word sounds, roughly: Deir, Dier and Dayr are one, Hajjin and Hajin, Zor, Zur and Zour. */
export function soundOf(word: string): string {
  const known = REMEMBERED.get(word);
  if (known !== undefined) return known;
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear();
  const heard = HEARD_ALIKE.reduce(
    (sound, [written, to]) =>
      typeof to === 'string' ? sound.replace(written, to) : sound.replace(written, (each) => to[each] ?? ''),
    word,
  );
  const sound = heard === SHORT_FATHER ? FATHER : heard;
  REMEMBERED.set(word, sound);
  return sound;
}
