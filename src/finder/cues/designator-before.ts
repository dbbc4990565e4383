import { ARTICLE } from '../../text/arabic/clitics.ts';
import { COUNTRYSIDE, DIRECTION_ADJECTIVES } from '../../text/arabic/directions.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Words } from '../../text/words.ts';
import { COMPRISING, LONGEST_BEFORE_LIST } from '../grammar/ar/connectors.ts';
import type { Head } from '../grammar/ar/designators.ts';
import { type GrammaticalNumber, type HeadForm, headOf } from '../grammar/designator-forms.ts';
import type { Sighting } from '../scan/match.ts';

/** What a text says of the kind of a name before it comes. */
export interface Announcement {
  readonly head: Head;
  readonly number: GrammaticalNumber;
  /** First word of the announcing words. */
  readonly at: number;
  /** Whether it announces this name alone or a list that the name stands in. */
  readonly rule: 'head' | 'list';
}

const ADJECTIVES = new WordSet(DIRECTION_ADJECTIVES);
const DEFINITE_COUNTRYSIDE = new WordSet([COUNTRYSIDE.definite]);
const OPENERS = new WordSet(COMPRISING);

/** The head that announces a sighting: right before it, or before the list that it opens. */
export function announcementOf(words: Words, sighting: Sighting): Announcement | null {
  const inflected = inflectedHeadIn(words, sighting);
  if (inflected !== null) return inflected;
  if (holdsHead(sighting)) return streetBefore(words, sighting);
  return (
    headBefore(words, sighting) ??
    capitalBefore(words, sighting) ??
    dividedCountryside(words, sighting) ??
    openedList(words, sighting)
  );
}

/** بحيرة سد الطبقة: a name that holds its own head needs no other. */
function holdsHead({ first, last, names }: Sighting): boolean {
  return (
    first < last &&
    names.every(({ words }) => headOf(words[0] ?? '')?.number === 'singular') &&
    names.length > 0
  );
}

const announce = ({ head, number }: HeadForm, at: number): Announcement => ({
  head,
  number,
  at,
  rule: number === 'singular' ? 'head' : 'list',
});

/** باديتي بقرص: the sighting itself begins with the dual or plural of the head in its name. */
function inflectedHeadIn(words: Words, sighting: Sighting): Announcement | null {
  if (sighting.first === sighting.last) return null;
  const form = headOf(words.word(sighting.first));
  if (form === null || form.number === 'singular') return null;
  const printed = words.word(sighting.first).slice(sighting.skip);
  return sighting.names.some((name) => name.words[0] === printed) ? null : announce(form, sighting.first);
}

/** شارع تل أبيض: a street is only named after the place, whatever its name holds. */
function streetBefore(words: Words, sighting: Sighting): Announcement | null {
  const announcement = headBefore(words, sighting);
  return announcement?.head.rule === 'street' ? announcement : null;
}

function headBefore(words: Words, { first, clitics }: Sighting): Announcement | null {
  const gap = words.gap(first);
  if (clitics !== '' || (gap !== 'space' && gap !== 'quote')) return null;
  const form = headOf(words.word(first - 1));
  return form === null ? null : announce(form, first - 1);
}

/** العاصمة السورية دمشق: the capital with an adjective. */
function capitalBefore(words: Words, { first, clitics }: Sighting): Announcement | null {
  const isClose = words.gap(first) === 'space' && words.gap(first - 1) === 'space';
  if (clitics !== '' || !isClose || !isDefinite(words.word(first - 1))) return null;
  const form = headOf(words.word(first - 2));
  const hasArticle = words.word(first - 2).includes(ARTICLE);
  return form !== null && hasArticle && form.number === 'singular' ? announce(form, first - 2) : null;
}

/** الريف الشرقي لحلب: the countryside comes first and its city follows with ل. */
function dividedCountryside(words: Words, { first, clitics }: Sighting): Announcement | null {
  if (!clitics.endsWith('ل')) return null;
  let at = first - 1;
  while (ADJECTIVES.hasBare(words.word(at)) && words.gap(at + 1) === 'space') at--;
  if (at === first - 1 || !DEFINITE_COUNTRYSIDE.has(words.word(at))) return null;
  const form = headOf(foldText(COUNTRYSIDE.construct));
  return form === null ? null : announce(form, at);
}

/** أحياء المدينة، كالصناعة; بلدات عدة منها هجين: a plural some words before the list. */
function openedList(words: Words, { first, clitics }: Sighting): Announcement | null {
  if (clitics !== 'ك' && !(clitics === '' && OPENERS.hasBare(words.word(first - 1)))) return null;
  for (let at = first - 1; at >= first - LONGEST_BEFORE_LIST; at--) {
    const gap = words.gap(at + 1);
    if (gap === 'stop' || gap === 'line') return null;
    const form = pluralHead(words.word(at));
    if (form !== null) return announce(form, at);
  }
  return null;
}

function pluralHead(word: string): HeadForm | null {
  const form = headOf(word) ?? definiteHead(word);
  return form !== null && form.number !== 'singular' ? form : null;
}

/** الأحياء, بالأحياء: outside a construct the head carries the article. */
function definiteHead(word: string): HeadForm | null {
  const at = word.indexOf(ARTICLE);
  return at < 0 || at > 2 ? null : headOf(word.slice(at + ARTICLE.length));
}
