/** What separates two words, by its strongest sign. */
export type Separator = 'space' | 'quote' | 'dash' | 'comma' | 'bracket' | 'stop' | 'line';

/** From the strongest sign to the weakest; what is in no row separates like a stop. */
const SIGNS: readonly (readonly [Separator, RegExp])[] = [
  ['line', /[\n\r\u2028\u2029\u0085]/],
  [
    'stop',
    /[^\s"'“”„«»‹›‘’#@()[\]{}\-‐‑–—/\\|,،•●▪◦←-⇿\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u,
  ],
  ['bracket', /[()[\]{}]/],
  ['comma', /[,،•●▪◦]/],
  ['dash', /[-‐‑–—/\\|←-⇿]/],
  // Emoji adorn the words around them and part nothing.
  ['quote', /["'“”„«»‹›‘’#@\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u],
];

/** Short separators that were met before; so short that there are few of them. */
const KNOWN = new Map<string, Separator>();
const LONGEST_KNOWN = 2;

/** Classifies the folded text between two words. */
export function separatorOf(between: string): Separator {
  if (between === ' ' || between === '') return 'space';
  const known = KNOWN.get(between);
  if (known !== undefined) return known;
  const separator = SIGNS.find(([, sign]) => sign.test(between))?.[0] ?? 'space';
  if (between.length <= LONGEST_KNOWN) KNOWN.set(between, separator);
  return separator;
}
