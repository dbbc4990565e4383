import { someRest } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import { HEADS, type Head } from './ar/designators.ts';

export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/** A form of a head as it stands in a text. */
export interface HeadForm {
  readonly head: Head;
  readonly number: GrammaticalNumber;
}

/** حي, سد and تل carry clitics too: بحي. */
const SHORTEST_HEAD = 2;

const NUMBERS: readonly GrammaticalNumber[] = ['singular', 'dual', 'plural'];
const FORMS = new Map<string, HeadForm>();
for (const head of HEADS) {
  for (const number of NUMBERS) {
    for (const form of head[number])
      if (!FORMS.has(foldText(form))) FORMS.set(foldText(form), { head, number });
  }
}

/** The head that a folded word is, with or without clitics; `null` where it is none. */
export function headOf(word: string): HeadForm | null {
  const whole = FORMS.get(word);
  if (whole !== undefined) return whole;
  let found: HeadForm | null = null;
  someRest(word, SHORTEST_HEAD, (rest) => {
    found = FORMS.get(rest) ?? null;
    return found !== null;
  });
  return found;
}

/** All folded forms of all heads. */
export function headForms(): string[] {
  return [...FORMS.keys()];
}

/** The folded dual and plural forms of each head, with its folded singular: names are known by the singular. */
export function inflections(): { readonly singular: string; readonly forms: readonly string[] }[] {
  return HEADS.map((head) => ({
    singular: foldText(head.singular[0] ?? ''),
    forms: [...head.dual, ...head.plural].map((form) => foldText(form)),
  }));
}
