/** Scripts that are written from right to left, by ISO 15924. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

const known = new Map<string, 'rtl' | 'ltr'>();

/**
 * The direction in which a language is written, by the script that it is usually written in. Asking for that script
 * gives the same answer in every engine; `getTextInfo`, which would give the direction itself, is not in all of them.
 */
export function directionOf(language: string): 'rtl' | 'ltr' {
  const direction = known.get(language) ?? (RIGHT_TO_LEFT.has(scriptOf(language)) ? 'rtl' : 'ltr');
  known.set(language, direction);
  return direction;
}

/** Empty for what is no language tag. */
function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}
