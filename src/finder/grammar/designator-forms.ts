import { someRest } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { Designator } from './grammar.ts';
import { GRAMMARS, ofAll } from './languages.ts';

const DESIGNATORS = ofAll(({ designators }) => designators);

export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/** A form of a designator as it stands in a text. */
export interface DesignatorForm {
  readonly designator: Designator;
  readonly number: GrammaticalNumber;
}

/** حي, سد and تل carry clitics too: بحي. */
const SHORTEST_DESIGNATOR = 2;

const NUMBERS: readonly GrammaticalNumber[] = ['singular', 'dual', 'plural'];
const FORMS = new Map<string, DesignatorForm>();
for (const designator of DESIGNATORS) {
  for (const number of NUMBERS) {
    for (const form of designator[number])
      if (!FORMS.has(foldText(form))) FORMS.set(foldText(form), { designator, number });
  }
}

/** بلدته, قريتهم: the designator of somebody, right before its name; in construct as before a noun. */
for (const { possessed } of GRAMMARS.map(({ forms }) => forms)) {
  for (const designator of DESIGNATORS) {
    for (const form of designator.singular.flatMap((word) => possessed(foldText(word)))) {
      if (!FORMS.has(form)) FORMS.set(form, { designator, number: 'singular' });
    }
  }
}

/** The designator that a folded word is, with or without clitics; `null` where it is none. */
export function designatorOf(word: string): DesignatorForm | null {
  const whole = FORMS.get(word);
  if (whole !== undefined) return whole;
  let found: DesignatorForm | null = null;
  someRest(word, SHORTEST_DESIGNATOR, (rest) => {
    found = FORMS.get(rest) ?? null;
    return found !== null;
  });
  return found;
}

/** All folded forms of all designators. */
export function designatorForms(): string[] {
  return [...FORMS.keys()];
}

/** The folded dual and plural forms of each designator, with its folded singular: names are known by the singular. */
export function inflections(): { readonly singular: string; readonly forms: readonly string[] }[] {
  return DESIGNATORS.map((designator) => ({
    singular: foldText(designator.singular[0] ?? ''),
    forms: [...designator.dual, ...designator.plural].map((form) => foldText(form)),
  }));
}
