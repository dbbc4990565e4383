import { APOSTROPHE, DROP, EXPAND, type LetterTable, letterTable, type Tier } from './letter-table.ts';

/** A text as the finder and the search compare it, with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 code unit of `text` the one of the original that it comes from, and at the end the original's length. */
  readonly offsets: Uint32Array;
}

const ALEF = 0x0627;
const HAMZA = 0x0621;
const TEH_MARBUTA = 0x0629;
const LETTER_S = 0x73;
const LETTER_A = 0x61;
const LETTER_Q = 0x71;
const SPACE = 0x20;
/** à and À. */
const A_GRAVE = 0xe0;
const CAPITAL_A_GRAVE = 0xc0;

const isArabic = (unit: number): boolean => unit >= 0x0621 && unit <= 0x06d3;
const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

const TABLES: (LetterTable | undefined)[] = [];

/** Made when it is first asked for. */
function tableOf(tier: Tier): LetterTable {
  TABLES[tier] ??= letterTable(tier);
  return TABLES[tier];
}

/**
 * Folds a text by the tables of `arabic/letters.ts`, in time linear in its length. Any string is accepted; of what is not
 * well formed a lone surrogate becomes U+FFFD. Folding twice changes nothing more. `tier` says how much is folded; the
 * finder and the search compare at tier 2.
 */
export function fold(text: string, tier: Tier = 2): Folded {
  const { units, offsets, length } = foldUnits(text, tier);
  return { text: decode(units.subarray(0, length)), offsets: offsets.slice(0, length + 1) };
}

/** The folded text alone, where no way back is needed. */
export function foldText(text: string, tier: Tier = 2): string {
  const { units, length } = foldUnits(text, tier);
  return decode(units.subarray(0, length));
}

/** Code units with the offsets that they come from. */
interface Room {
  readonly units: Uint16Array;
  readonly offsets: Uint32Array;
}

const roomFor = (length: number): Room => ({
  units: new Uint16Array(length),
  offsets: new Uint32Array(length + 1),
});

/** Room for most texts, used again and again. */
const SHARED = roomFor(1 << 15);

/** The room with what is in it, or a larger one. */
function withRoom(room: Room, length: number): Room {
  if (length <= room.units.length) return room;
  const larger = roomFor(2 * length);
  larger.units.set(room.units);
  larger.offsets.set(room.offsets);
  return larger;
}

/** Folds into a room that may be used again by the next call. */
function foldUnits(text: string, tier: Tier): Room & { readonly length: number } {
  const table = tableOf(tier);
  const letters = table.units;
  const endOfWord = tier === 2 ? TEH_MARBUTA : -1;
  let room = withRoom(SHARED, text.length);
  let { units, offsets } = room;
  let length = 0;
  // ة only ends words: مدينةالميادين are two.
  let endsWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const unit = letters[code] as number;
    const isLetter = isArabic(unit);
    if (isLetter && !endsWord) {
      units[length] = unit;
      offsets[length++] = index;
      endsWord = code === endOfWord;
      continue;
    }
    if (unit === DROP) continue;
    const more = unit === EXPAND ? table.expansions.get(code) : isLetter ? ' ' : undefined;
    endsWord = code === endOfWord;
    if (more !== undefined) {
      // There is always room for as many as are still to be read.
      room = withRoom(room, length + more.length + text.length - index);
      ({ units, offsets } = room);
      length = append(more, index, room, length, tier);
    }
    const kept = keptAt(index, unit, text, table, units, length);
    if (kept === DROP) continue;
    if (!isLetter) length = lengthOfWord(units, length, tier);
    units[length] = kept;
    offsets[length++] = index;
  }
  length = lengthOfWord(units, length, tier);
  offsets[length] = text.length;
  return { units, offsets, length };
}

/**
 * What is written for one code unit that may be more than its letter: of an apostrophe nothing inside a transcribed name and a
 * space where French leaves a vowel out, of the French à the letter with its accent.
 */
function keptAt(
  index: number,
  unit: number,
  text: string,
  table: LetterTable,
  units: Uint16Array,
  length: number,
): number {
  if (unit === EXPAND) return DROP;
  if (unit === LETTER_A) return isPreposition(text, index) ? A_GRAVE : unit;
  if (unit !== APOSTROPHE || !isInsideWord(text, index, table, units[length - 1])) return unit;
  return isElision(text, index, table, units, length) ? SPACE : DROP;
}

/** Writes what one code unit turns into, and returns the new length. */
function append(more: string, index: number, { units, offsets }: Room, before: number, tier: Tier): number {
  let length = before;
  for (let at = 0; at < more.length; at++) {
    const unit = more.charCodeAt(at);
    if (!isArabic(unit)) length = lengthOfWord(units, length, tier);
    units[length] = unit;
    offsets[length++] = index;
  }
  return length;
}

/** Where a word ends: السويداء, the hamza after the alef that ends a word may be missing. */
function lengthOfWord(units: Uint16Array, length: number, tier: Tier): number {
  const hasHamza = tier === 2 && length > 1 && units[length - 1] === HAMZA && units[length - 2] === ALEF;
  return hasHamza ? length - 1 : length;
}

/** Whether an apostrophe belongs to a transcribed name (Sha'fah) and not to a genitive (Syria's) or a quotation. */
function isInsideWord(text: string, index: number, table: LetterTable, before: number | undefined): boolean {
  if (before === undefined || !isLatin(before)) return false;
  const next = nextKept(text, index + 1, table);
  const letter = latinAt(text, next, table);
  if (letter === null) return false;
  return letter !== LETTER_S || latinAt(text, nextKept(text, next + 1, table), table) !== null;
}

/** The letters that a word of French is left with before a vowel: l’Oise, d’Oran; and before an h some of them. */
const ELIDED = 'dlcjmnst';
const ELIDED_BEFORE_H = 'dl';
const VOWELS = 'aeiouy';

/** Whether an apostrophe inside a word stands for the vowel that ended a word of French: d’Annaba, qu’Oran, jusqu’ici. */
function isElision(
  text: string,
  index: number,
  table: LetterTable,
  units: Uint16Array,
  length: number,
): boolean {
  const last = String.fromCharCode(units[length - 1] as number);
  const next = String.fromCharCode(latinAt(text, nextKept(text, index + 1, table), table) ?? SPACE);
  if (last === 'u') return units[length - 2] === LETTER_Q && `${VOWELS}h`.includes(next);
  const isAlone = length < 2 || !isLatin(units[length - 2] as number);
  return (
    isAlone &&
    ((VOWELS.includes(next) && ELIDED.includes(last)) || (next === 'h' && ELIDED_BEFORE_H.includes(last)))
  );
}

/** Whether an a is the French à, which is another word than a: a word of its own, with its accent. */
function isPreposition(text: string, index: number): boolean {
  const letter = text.charCodeAt(index);
  if (letter !== A_GRAVE && letter !== CAPITAL_A_GRAVE) return false;
  return (
    BEFORE_WORD.test(text.charAt(index - 1)) &&
    (index + 1 === text.length || /\s/.test(text.charAt(index + 1)))
  );
}
const BEFORE_WORD = /^[\s'’]?$/;

function nextKept(text: string, from: number, table: LetterTable): number {
  let index = from;
  while (index < text.length) {
    const unit = table.units[text.charCodeAt(index)];
    if (unit !== DROP && unit !== APOSTROPHE) break;
    index++;
  }
  return index;
}

function latinAt(text: string, index: number, table: LetterTable): number | null {
  if (index >= text.length) return null;
  const code = text.charCodeAt(index);
  const unit = table.units[code] as number;
  const letter = unit === EXPAND ? (table.expansions.get(code) ?? '').charCodeAt(0) : unit;
  return isLatin(letter) ? letter : null;
}

/** Shorter texts are decoded faster unit by unit. */
const SHORT = 16;
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

function decode(units: Uint16Array): string {
  if (units.length <= SHORT) return Reflect.apply(String.fromCharCode, null, units);
  return DECODER.decode(units);
}
