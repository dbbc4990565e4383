import { foldText } from '../../text/fold.ts';
import { WordTable } from '../../text/word-table.ts';
import type { Verb } from './grammar.ts';

/** The forms with a person of some verbs. */
export const finiteForms = (verbs: readonly Verb[]): readonly string[] =>
  verbs.flatMap(({ finite }) => finite);

/** All forms of some verbs, their nouns among them. */
export const allForms = (verbs: readonly Verb[]): readonly string[] => verbs.flatMap(({ forms }) => forms);

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
      const entries = verb.forms.map((form): [string, Group] => [form, group]);
      for (const preposition of verb.with.map((each) => foldText(each))) {
        const known = forms.get(preposition);
        if (known === undefined) forms.set(preposition, [...entries]);
        else known.push(...entries);
      }
    }
  }
  return new Map([...forms].map(([preposition, entries]) => [preposition, new WordTable(() => entries)]));
}
