import { foldText } from '../../../text/fold.ts';
import type { Verb } from '../grammar.ts';

/** Endings of the past, with the objects that news uses: دخل, دخلت, دخلوا, دخلها. */
const PAST_ENDINGS = ['', 'ت', 'وا', 'ا', 'تا', 'ن', 'نا', 'ه', 'ها', 'هم', 'ته', 'تها'];
const PRESENT_PREFIXES = ['ي', 'ت', 'ن', 'ا', 'سي', 'ست', 'لي', 'لت'];
const PRESENT_ENDINGS = ['', 'ون', 'وا', 'ان', 'ا', 'ن', 'ه', 'ها', 'هم'];
const NOUN_ENDINGS = ['', 'ه', 'ها', 'هم', 'هما', 'ات'];

/**
 * A verb from the forms of which the others are made: third person past, present stem without its prefix, and verbal
 * noun; with the prepositions before the place, or the empty word where the place is its object.
 */
export function verb(past: string, present: string, noun: string, ...prepositions: string[]): Verb {
  const finite = finiteForms(foldText(past), foldText(present));
  return { finite, forms: [...finite, ...nounForms(foldText(noun))], with: prepositions };
}

function finiteForms(past: string, present: string): string[] {
  const weak = /[اي]$/.test(past) ? [`${past.slice(0, -1)}ت`, `${past.slice(0, -1)}وا`] : [];
  return [
    ...PAST_ENDINGS.map((ending) => past + ending),
    ...weak,
    ...PRESENT_PREFIXES.flatMap((prefix) => PRESENT_ENDINGS.map((ending) => prefix + present + ending)),
  ];
}

/** A noun in ة writes ت before what is owned: سيطرتهم; others are written longer where they say how: مرورا ب. */
function nounForms(noun: string): string[] {
  const isFeminine = noun.endsWith('ه');
  const owned = isFeminine ? `${noun.slice(0, -1)}ت` : noun;
  return [
    noun,
    ...(isFeminine ? [] : [`${noun}ا`]),
    `ال${noun}`,
    ...NOUN_ENDINGS.slice(1).map((ending) => owned + ending),
  ];
}
