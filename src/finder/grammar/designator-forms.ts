import { mayCarryClitic, restsOf } from '../../text/clitics.ts';
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

/** The designator that a folded word is, with or without clitics (بحي); `null` where it is none. */
export function designatorOf(word: string): DesignatorForm | null {
  const whole = FORMS.get(word);
  if (whole !== undefined) return whole;
  if (!mayCarryClitic(word)) return null;
  for (const rest of restsOf(word)) {
    const form = FORMS.get(rest);
    if (form !== undefined) return form;
  }
  return null;
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
