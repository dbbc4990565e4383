import type { Span } from './sentences.ts';

/**
 * What is an address, a name of a file or user, or code, and no prose. Every repetition is bounded or runs to the next
 * space, so that reading stays linear.
 */
const ADDRESS = new RegExp(
  [
    // https://…, ftp://…, www.…
    String.raw`(?:https?|ftp):\/\/\S+|\bwww\.\S+`,
    // name@host.tld
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
    // @user
    String.raw`(?<![\w.])@[\p{L}\p{N}_.]{2,64}`,
    // host.tld/…, file.json, lib.module
    String.raw`(?<![\w@.])[A-Za-z0-9_][\w-]{0,62}(?:\.[a-z0-9_][\w-]{0,62}){0,8}\.[a-z][a-z0-9]{1,9}(?![\w-])(?:[/?#:][^\s،]*)?`,
    // /a/b, ~/a, ./a/b, C:\a, a/b/c in small letters
    String.raw`(?<![^\s"'«(=])(?:~|\.{1,2})?\/[^\s/]{1,255}\/\S*|(?<![^\s"'«(=])(?:~|\.{1,2})\/\S+|\b[A-Za-z]:\\\S+`,
    String.raw`(?<![^\s"'«(=])[a-z_.][\w.-]{0,62}(?:\/[\w.-]{1,62}){2,16}`,
    // Asia/Damascus
    String.raw`\b(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\/[A-Z]\w*(?:\/\w+)?`,
    // Fences of code, and tags with their attributes: <img alt="…">, <!-- … -->
    String.raw`^(?:\x60{3,}|~{3,})[^\n]*\n[\s\S]*?^(?:\x60{3,}|~{3,})|<!--[\s\S]{0,400}?-->|<\/?[A-Za-z][\w:-]{0,40}(?:\s[^<>]{0,600})?\/?>`,
    // \`code\`, call(), NAME=value, snake_case
    String.raw`\x60[^\x60\n]{1,200}\x60|\b\w{1,64}\(\)|\b[A-Z_]{2,64}=\S+|(?<![\w#_])[a-z][a-z0-9]{0,62}(?:_[a-z0-9]{1,62}){1,8}(?!\w)`,
  ].join('|'),
  'gmu',
);

/** Every address has one of these signs. */
const SIGN = /[@\\_=/]|\.[a-z0-9]|\(\)|\bwww\./g;
/** Code and tags alone may have spaces in them. */
const CODE = /`|<[a-z/!]|^~~~/im;
const SPACE = /\s/g;

/** The spans of a text that are addresses or code, in order. */
export function addressSpans(text: string): Span[] {
  if (CODE.test(text)) return spansIn(text, 0);
  const found: Span[] = [];
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const start = startOfWord(text, sign.index);
    SPACE.lastIndex = sign.index;
    const end = SPACE.exec(text)?.index ?? text.length;
    found.push(...spansIn(text.slice(start, end), start));
    SIGN.lastIndex = end;
  }
  return found;
}

/** The spans of code that goes on over several lines, in order. */
export function codeOverLines(text: string): Span[] {
  return CODE.test(text)
    ? spansIn(text, 0).filter(({ start, end }) => text.slice(start, end).includes('\n'))
    : [];
}

/** Where the run of signs without a space begins that holds a position. */
function startOfWord(text: string, position: number): number {
  let start = position;
  while (start > 0 && !isSpace(text.charAt(start - 1))) start--;
  return start;
}

const isSpace = (char: string): boolean => /\s/.test(char);

function spansIn(text: string, start: number): Span[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: start + index,
    end: start + index + address.length,
  }));
}
