import { foldText } from '../../text/fold.ts';
import { WordTable } from '../../text/word-table.ts';
import type { Verb } from './ar/verbs.ts';

/** Endings of the past, with the objects that news uses: دخل, دخلت, دخلوا, دخلها. */
const PAST_ENDINGS = ['', 'ت', 'وا', 'ا', 'تا', 'ن', 'نا', 'ه', 'ها', 'هم', 'ته', 'تها'];
const PRESENT_PREFIXES = ['ي', 'ت', 'ن', 'ا', 'سي', 'ست', 'لي', 'لت'];
const PRESENT_ENDINGS = ['', 'ون', 'وا', 'ان', 'ا', 'ن', 'ه', 'ها', 'هم'];
const NOUN_ENDINGS = ['', 'ه', 'ها', 'هم', 'هما', 'ات'];

/** All folded forms of a verb, its noun among them, with their prepositions as they stand before a name. */
export function verbForms(verb: Verb): string[] {
  return [...finiteForms(verb), ...nounForms(verb)];
}

/** The folded forms with a person: what can have a place as its subject. */
export function finiteForms(verb: Verb): string[] {
  const past = foldText(verb.past);
  const present = foldText(verb.present);
  const weak = /[اي]$/.test(past) ? [`${past.slice(0, -1)}ت`, `${past.slice(0, -1)}وا`] : [];
  return [
    ...PAST_ENDINGS.map((ending) => past + ending),
    ...weak,
    ...PRESENT_PREFIXES.flatMap((prefix) => PRESENT_ENDINGS.map((ending) => prefix + present + ending)),
  ];
}

/** A noun in ة writes ت before what is owned: سيطرتهم. */
function nounForms(verb: Verb): string[] {
  const noun = foldText(verb.noun);
  const owned = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun;
  return [noun, `ال${noun}`, ...NOUN_ENDINGS.slice(1).map((ending) => owned + ending)];
}

/**
 * Verbs by the preposition that leads to the place (the empty one for a place that is their object), each form with the
 * group that it belongs to.
 */
export function verbsByPreposition<Group extends string>(
  groups: Readonly<Record<Group, readonly Verb[]>>,
): ReadonlyMap<string, WordTable<Group>> {
  const forms = new Map<string, [string, Group][]>();
  for (const group of Object.keys(groups) as Group[]) {
    for (const verb of groups[group]) {
      const entries = verbForms(verb).map((form): [string, Group] => [form, group]);
      for (const preposition of verb.with.map((each) => foldText(each))) {
        forms.set(preposition, [...(forms.get(preposition) ?? []), ...entries]);
      }
    }
  }
  return new Map([...forms].map(([preposition, entries]) => [preposition, new WordTable(entries)]));
}
