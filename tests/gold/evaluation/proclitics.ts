/** `وب`, `لل` …: what may stand before a name on the same word; the article belongs to the name. */
const BEFORE_ARTICLE = /^[وف]?[بكل]?(?=ال\p{L}{2})/u;
const BEFORE_LAM = /^[وف]?ل(?=ل\p{L}{2})/u;
const BEFORE_NAME = /^(?:[وف][بكل]?|[بكل])(?=\p{L}{3})/u;

/** How many letters of a word are proclitics, if what is left is a known name. */
export function procliticLength(word: string, isName: (rest: string) => boolean): number {
  const certain = BEFORE_ARTICLE.exec(word)?.[0].length || BEFORE_LAM.exec(word)?.[0].length;
  if (certain) return certain;
  const possible = BEFORE_NAME.exec(word)?.[0] ?? '';
  for (let length = possible.length; length > 0; length -= 1) if (isName(word.slice(length))) return length;
  return 0;
}

/** Whether letters may be proclitics, so that spans which differ by them only are the same. */
export function areProclitics(letters: string): boolean {
  return /^[وف]?[بكلع]?$/.test(letters);
}
