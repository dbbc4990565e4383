import { APOSTROPHES } from './arabic/letters.ts';
import { DROP, EXPAND, type LetterTable, letterTable, type Tier } from './letter-table.ts';

/** A text as the finder and the search compare it, with the way back to the original. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 code unit of `text` the one of the original that it comes from, and at the end the original's length. */
  readonly offsets: Uint32Array;
}

const TABLES: readonly LetterTable[] = ([0, 1, 2] as const).map(letterTable);

const ALEF = 0x0627;
const HAMZA = 0x0621;
const TEH_MARBUTA = 0x0629;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const LETTER_S = 0x73;
const APOSTROPHE_UNITS: ReadonlySet<number> = new Set([...APOSTROPHES].map((char) => char.charCodeAt(0)));

const isArabic = (unit: number): boolean => unit >= 0x0621 && unit <= 0x06d3;
const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/**
 * Folds a text by the tables of `arabic/letters.ts`, in time linear in its length. Any string is accepted, also with
 * lone surrogates; folding twice changes nothing more. `tier` says how much is folded; the finder and the
 * search compare at tier 2.
 */
export function fold(text: string, tier: Tier = 2): Folded {
  const table = TABLES[tier] as LetterTable;
  const folding = new Folding(text.length, tier === 2);
  // ة only ends words: مدينةالميادين are two.
  let endsWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const unit = table.units[code] as number;
    if (unit === DROP) continue;
    if (endsWord && isArabic(unit)) folding.push(SPACE, index);
    endsWord = tier === 2 && code === TEH_MARBUTA;
    if (unit === EXPAND) folding.pushAll(table.expansions.get(code) ?? '', index);
    else if (!APOSTROPHE_UNITS.has(code)) folding.push(unit, index);
    else if (!isInsideWord(text, index, table, folding.last)) folding.push(APOSTROPHE, index);
  }
  return folding.finish(text.length);
}

/** The folded text alone, where no way back is needed. */
export function foldText(text: string, tier: Tier = 2): string {
  return fold(text, tier).text;
}

/** Whether an apostrophe belongs to a transcribed name (Sha'fah) and not to a genitive (Syria's) or a quotation. */
function isInsideWord(text: string, index: number, table: LetterTable, before: number | undefined): boolean {
  if (before === undefined || !isLatin(before)) return false;
  const next = nextKept(text, index + 1, table);
  const letter = latinAt(text, next, table);
  if (letter === null) return false;
  return letter !== LETTER_S || latinAt(text, nextKept(text, next + 1, table), table) !== null;
}

function nextKept(text: string, from: number, table: LetterTable): number {
  let index = from;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (table.units[code] !== DROP && !APOSTROPHE_UNITS.has(code)) break;
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

/** The folded text while it grows. */
class Folding {
  private units: Uint16Array;
  private offsets: Uint32Array;
  private length = 0;
  private readonly dropsFinalHamza: boolean;

  constructor(room: number, dropsFinalHamza: boolean) {
    this.units = new Uint16Array(room);
    this.offsets = new Uint32Array(room + 1);
    this.dropsFinalHamza = dropsFinalHamza;
  }

  /** The code unit written last; `undefined` at the start. */
  get last(): number | undefined {
    return this.units[this.length - 1];
  }

  push(unit: number, index: number): void {
    if (!isArabic(unit)) this.endWord();
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.offsets[this.length++] = index;
  }

  pushAll(expansion: string, index: number): void {
    for (let each = 0; each < expansion.length; each++) this.push(expansion.charCodeAt(each), index);
  }

  finish(end: number): Folded {
    this.endWord();
    this.offsets[this.length] = end;
    const text = decode(this.units.subarray(0, this.length));
    return { text, offsets: this.offsets.subarray(0, this.length + 1) };
  }

  private endWord(): void {
    if (!this.dropsFinalHamza) return;
    if (this.last === HAMZA && this.units[this.length - 2] === ALEF) this.length--;
  }

  private grow(): void {
    const units = new Uint16Array(2 * this.units.length + 16);
    const offsets = new Uint32Array(units.length + 1);
    units.set(this.units);
    offsets.set(this.offsets);
    this.units = units;
    this.offsets = offsets;
  }
}

/** As many code units at a time as a call takes arguments without harm. */
const CHUNK = 8192;

function decode(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += CHUNK) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(from, from + CHUNK));
  }
  return text;
}
