/** What separates two words, by its strongest sign. */
export type Gap = 'space' | 'quote' | 'dash' | 'comma' | 'bracket' | 'stop' | 'line';

/** From the strongest sign to the weakest; what is in no row separates like a stop. */
const SIGNS: readonly (readonly [Gap, RegExp])[] = [
  ['line', /[\n\r\u2028\u2029\u0085]/],
  ['stop', /[^\s"'“”„«»‹›‘’#@()[\]{}\-‐‑–—/\\|,،]/],
  ['bracket', /[()[\]{}]/],
  ['comma', /[,،]/],
  ['dash', /[-‐‑–—/\\|]/],
  ['quote', /["'“”„«»‹›‘’#@]/],
];

/** Classifies the folded text between two words. */
export function gapOf(between: string): Gap {
  if (between === ' ' || between === '') return 'space';
  return SIGNS.find(([, sign]) => sign.test(between))?.[0] ?? 'space';
}
