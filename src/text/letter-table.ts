import { ALEF, APOSTROPHES, CLEAN, COMPATIBLE, DROPPED, ENDINGS, SPACES, ZEROES } from './arabic/letters.ts';

/** Tier 0 only cleans; tier 1 also folds the alefs; tier 2 also folds endings and the other seats of hamza. */
export type Tier = 0 | 1 | 2;

/** What each UTF-16 code unit becomes. */
export interface LetterTable {
  /** The code unit it becomes, `DROP` or `EXPAND`. */
  readonly units: Uint16Array;
  /** What those become that turn into several code units. */
  readonly expansions: ReadonlyMap<number, string>;
}

export const DROP = 0;
/** A noncharacter, so no text can mean it. */
export const EXPAND = 0xffff;

const SPACE = 0x20;
/** What every apostrophe becomes. */
export const APOSTROPHE = 0x27;

function upTo(tier: Tier): Map<number, number> {
  const changes = [CLEAN, ...(tier >= 1 ? [ALEF] : []), ...(tier >= 2 ? [ENDINGS] : [])];
  return new Map(
    changes
      .flatMap((change) => Object.entries(change))
      .map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
  );
}

/** The table of one tier. */
export function letterTable(tier: Tier): LetterTable {
  const units = new Uint16Array(0x10000);
  for (let code = 0; code < units.length; code++) units[code] = code;
  const expansions = new Map<number, string>();
  for (const zero of ZEROES) for (let digit = 0; digit < 10; digit++) units[zero + digit] = 0x30 + digit;
  for (const [from, to] of SPACES) units.fill(SPACE, from, to + 1);
  for (const [from, to] of DROPPED) units.fill(DROP, from, to + 1);
  for (const [from, to] of upTo(tier)) units[from] = to;
  for (const apostrophe of APOSTROPHES) units[apostrophe.charCodeAt(0)] = APOSTROPHE;
  // A null character cannot be told from a dropped one; both are nothing.
  units[EXPAND] = SPACE;
  for (const [from, to] of COMPATIBLE) {
    for (let code = from; code <= to; code++) setCompatible(code, units, expansions);
  }
  return { units, expansions };
}

function setCompatible(code: number, units: Uint16Array, expansions: Map<number, string>): void {
  const char = String.fromCharCode(code);
  // The isolated marks map to a space and the mark: the space is no word boundary.
  const mapped = char.normalize('NFKD').toLowerCase().trimStart();
  if (mapped === char) return;
  const folded = [...mapped].map((each) => units[each.charCodeAt(0)] ?? DROP).filter((unit) => unit !== DROP);
  if (folded.length <= 1) units[code] = folded[0] ?? DROP;
  else {
    units[code] = EXPAND;
    expansions.set(code, String.fromCharCode(...folded));
  }
}
