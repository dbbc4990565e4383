/** Words around a quotation (W3C TextQuoteSelector), by which it is found again after an edit; empty where unknown. */
export interface QuotationContext {
  readonly prefix: string;
  readonly suffix: string;
}

/** Whether nothing is known of what stands around. */
export const isEmpty = ({ prefix, suffix }: QuotationContext): boolean =>
  prefix.trim() === '' && suffix.trim() === '';

/** A mention as addresses write it: its words, its number, and between tildes the words around it. */
export function writeMention({
  quote,
  occurrence,
  prefix = '',
  suffix = '',
}: { readonly quote: string; readonly occurrence: number | null } & Partial<QuotationContext>): string {
  const number = occurrence === null ? '' : `.${occurrence}`;
  if (isEmpty({ prefix, suffix })) return `${quote}${number || '.1'}`;
  return `${quote}${number}~${prefix.replaceAll('~', ' ')}~${suffix.replaceAll('~', ' ')}`;
}

/** What `writeMention` wrote; `null` where it is nothing of the kind. */
export function readMention(
  text: string,
): ({ readonly quote: string; readonly occurrence: number | null } & QuotationContext) | null {
  const [, words = '', prefix = '', suffix = ''] = /^(.+?)(?:~([^~]*)~([^~]*))?$/su.exec(text) ?? [];
  const [, quote = '', number = ''] = /^(.+)\.([1-9]\d{0,5})$/su.exec(words) ?? [];
  if (quote !== '') return { quote, occurrence: Number(number), prefix, suffix };
  return words === '' || isEmpty({ prefix, suffix })
    ? null
    : { quote: words, occurrence: null, prefix, suffix };
}
