import { foldText } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';

type Group = {
  [Key in keyof Grammar['relations']]: Grammar['relations'][Key] extends readonly string[] ? Key : never;
};

const words = (group: Group[keyof Group]): WordSet => wordsFor(({ relations }) => relations[group]);

export const FROM = words('from');
export const TO = words('to');
export const THROUGH = words('through');
/** What مرورا takes before the place. */
export const BY = words('by');
export const BETWEEN = words('between');
export const AND = words('and');
export const AND_BETWEEN = words('andBetween');
export const INSIDE = words('inside');
export const SURROUNDINGS = words('surroundings');
export const ABOUT = words('about');
export const OF = words('of');
export const TO_THE = words('toThe');
export const AWAY = words('away');
export const COMMAS = new WordSet(() => ['\u060c', ',']);
export const LIES = words('lies');
export const BEFORE_LIES = words('beforeLies');
/** Of these, designators and names consist the words that tell whereabouts. */
export const WHEREABOUTS = words('whereabouts');
export const CLAUSE_OPENERS = words('clauseOpeners');
export const NEGATIONS = words('negations');
export const WAYS = words('ways');
export const LAND_BETWEEN = words('landBetween');
export const DEALINGS = words('dealings');
export const FIGURES = words('figures');
export const TRAVEL = words('travel');

/** How many kilometres a unit has. */
export const KILOMETRES: ReadonlyMap<string, number> = new Map(
  ofAll(({ context }) => context.lengthUnits).flatMap((unit) =>
    unit.words.map((word) => [foldText(word), unit.kilometres]),
  ),
);

/** Degrees clockwise from north; two of them in a row make the direction between them. */
export const BEARINGS: ReadonlyMap<string, number> = new Map(
  ofAll(({ relations }) => relations.bearings).flatMap((direction) =>
    direction.words.map((word) => [foldText(word), direction.bearing] as const),
  ),
);
