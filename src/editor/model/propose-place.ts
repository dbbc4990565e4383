import { designatorOf } from '../../finder/grammar/designator-forms.ts';
import type { Kind } from '../../model/kind.ts';
import { foldText } from '../../text/fold.ts';

/** What words and those before them say of a place; `null` where they say nothing. */
export interface Proposal {
  readonly name: string;
  readonly kind: Kind | null;
}

const OF = /\s+of$/i;

/** قرية تل الورد is a village named تل الورد; so is تل الورد behind قرية, and Tell Ward behind "village of". */
export function proposePlace(text: string, start: number, quote: string): Proposal {
  const [first = '', ...rest] = quote.split(' ');
  const inName = kindOf(first);
  if (inName !== null && rest.length > 0 && rest[0]?.toLowerCase() !== 'of' && !isPartOfName(inName))
    return { name: rest.join(' '), kind: inName };
  const before = text.slice(0, start).split('\n').at(-1)?.trimEnd().replace(OF, '') ?? '';
  return { name: quote, kind: kindOf(before.split(/\s+/).at(-1) ?? '') ?? inName };
}

function kindOf(word: string): Kind | null {
  const form = designatorOf(foldText(word.replace(/[^\p{L}\p{M}-]/gu, '')));
  return form?.number === 'singular' ? (form.designator.kinds[0] ?? null) : null;
}

/** Of settlements and administrative units the designator is no part of the name (نهر الفرات keeps it). */
const OUTSIDE_NAMES: ReadonlySet<Kind> = new Set([
  'capital',
  'city',
  'town',
  'village',
  'neighbourhood',
  'governorate',
  'district',
  'subdistrict',
]);

const isPartOfName = (kind: Kind): boolean => !OUTSIDE_NAMES.has(kind);
