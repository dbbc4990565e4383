import { isWordOf, readPlace, wordAt } from './item-reader.ts';
import type { DistanceClaim } from './relation.ts';
import type { Item, ItemisedSentence } from './sentence-items.ts';
import {
  ABOUT_WORDS,
  BEARINGS,
  KILOMETRE_WORDS,
  LIES_WORDS,
  OF_WORDS,
  SKIPPED_BEFORE_LIES,
} from './words.ts';

interface Measured {
  readonly anchor: number;
  readonly kilometres: number;
  readonly bearing: number | null;
  readonly approximate: boolean;
  /** First item of the phrase. */
  readonly begin: number;
}

interface BearingRead {
  readonly bearing: number | null;
  readonly next: number;
}

/** The middle of two directions that differ by a right angle: north and west make 315. */
function middle(first: number, second: number): number {
  const turn = ((second - first + 540) % 360) - 180;
  return (first + turn / 2 + 360) % 360;
}

function readBearing(items: readonly Item[], at: number): BearingRead {
  const first = BEARINGS.get(wordAt(items, at) ?? '');
  if (first === undefined) return { bearing: null, next: at };
  const hyphen = wordAt(items, at + 1) === '-' ? 1 : 0;
  const second = BEARINGS.get(wordAt(items, at + 1 + hyphen) ?? '');
  if (second === undefined) return { bearing: first, next: at + 1 };
  return { bearing: middle(first, second), next: at + 2 + hyphen };
}

/** `15 كيلومترا`: the number and where reading goes on; `null` where no distance stands. */
function readKilometres(items: readonly Item[], at: number): { kilometres: number; next: number } | null {
  const item = items[at];
  if (item?.sort !== 'number' || !isWordOf(items, at + 1, KILOMETRE_WORDS)) return null;
  return { kilometres: item.value, next: at + 2 };
}

/** `130 كم جنوب شرق مدينة أ`, `30 km from A`. */
function numberFirst(items: readonly Item[], at: number): Measured | null {
  const distance = readKilometres(items, at);
  if (distance === null) return null;
  const direction = readBearing(
    items,
    isWordOf(items, distance.next, OF_WORDS) ? distance.next + 1 : distance.next,
  );
  const joined = isWordOf(items, direction.next, OF_WORDS) ? direction.next + 1 : direction.next;
  if (joined === distance.next) return null;
  const anchor = readPlace(items, joined);
  if (anchor === null) return null;
  const approximate = isWordOf(items, at - 1, ABOUT_WORDS);
  const { kilometres } = distance;
  return {
    anchor: anchor.mention,
    kilometres,
    bearing: direction.bearing,
    approximate,
    begin: approximate ? at - 1 : at,
  };
}

/** `شمال أ بنحو 15 كيلومترا`. */
function directionFirst(items: readonly Item[], at: number): Measured | null {
  if (BEARINGS.has(wordAt(items, at - 1) ?? '')) return null;
  const direction = readBearing(items, at);
  const anchor = direction.bearing === null ? null : readPlace(items, direction.next);
  if (anchor === null) return null;
  const approximate = isWordOf(items, anchor.next, ABOUT_WORDS);
  const behind = wordAt(items, anchor.next);
  const distance = readKilometres(items, approximate || behind === 'ب' ? anchor.next + 1 : anchor.next);
  if (distance === null) return null;
  return {
    anchor: anchor.mention,
    kilometres: distance.kilometres,
    bearing: direction.bearing,
    approximate,
    begin: at,
  };
}

function placeBefore(items: readonly Item[], at: number): number | null {
  const item = items[at];
  return item?.sort === 'place' ? item.mention : null;
}

/** The place that a phrase beginning at `begin` tells of: right before its bracket, or before *which lies*. */
function subjectOf(items: readonly Item[], begin: number): number | null {
  if (wordAt(items, begin - 1) === '(') return placeBefore(items, begin - 2);
  for (let at = begin - 1; at >= 0 && wordAt(items, at) !== ')'; at -= 1) {
    if (!isWordOf(items, at, LIES_WORDS)) continue;
    let before = at - 1;
    while (isWordOf(items, before, SKIPPED_BEFORE_LIES)) before -= 1;
    return placeBefore(items, before);
  }
  return null;
}

/** Every distance that the sentence states between two places it names. */
export function findDistanceClaims({ items, start, end }: ItemisedSentence): DistanceClaim[] {
  return items.flatMap((_, at) => {
    const measured = numberFirst(items, at) ?? directionFirst(items, at);
    const subject = measured === null ? null : subjectOf(items, measured.begin);
    if (measured === null || subject === null || subject === measured.anchor) return [];
    const { anchor, kilometres, bearing, approximate } = measured;
    return [{ sort: 'distance' as const, subject, anchor, kilometres, bearing, approximate, start, end }];
  });
}
