/** Several texts in one cell, as Linked Places tables have variants: `|` between them, before one inside a text a backslash. */
export const listed = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\|]/g, '\\$&')).join('|');

/** The texts that `listed` was given, without empty ones. */
export function unlisted(cell: string): string[] {
  const texts = [''];
  for (const [part, escaped] of cell.matchAll(/\\([\\|])|[\s\S]/g)) {
    if (part === '|') texts.push('');
    else texts.push(`${texts.pop()}${escaped ?? part}`);
  }
  return texts.filter((text) => text !== '');
}
