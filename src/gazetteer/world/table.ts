/** What a value of a file has to be. */
type Check<Value> = (value: unknown) => value is Value;

const listOf =
  <Value>(check: Check<Value>): Check<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every(check);

const isNumber: Check<number> = (value) => typeof value === 'number';
export const isText: Check<string> = (value) => typeof value === 'string';
export const isNumbers = listOf(isNumber);
export const isTexts = listOf(isText);
/** Of a column that a file may be without. */
export const isNumbersOrNone = (value: unknown): value is readonly number[] | undefined =>
  value === undefined || isNumbers(value);
export const isTextsOrNone = (value: unknown): value is readonly string[] | undefined =>
  value === undefined || isTexts(value);
export const isNumberEach: Check<Readonly<Record<string, number>>> = (
  value,
): value is Readonly<Record<string, number>> =>
  typeof value === 'object' && value !== null && Object.values(value).every(isNumber);
export const isScale = isNumber;
export const isPositions = listOf<readonly [number, number]>(
  (value): value is readonly [number, number] => isNumbers(value) && value.length === 2,
);
export const isBoxes = listOf<readonly [number, number, number, number]>(
  (value): value is readonly [number, number, number, number] => isNumbers(value) && value.length === 4,
);
export const isTextsOrZero = listOf<string | 0>((value): value is string | 0 => value === 0 || isText(value));

type Shape = Readonly<Record<string, Check<unknown>>>;
type Table<Of extends Shape> = {
  readonly [Column in keyof Of]: Of[Column] extends Check<infer Value> ? Value : never;
};

const VERSION = 1;

/** A file of the world's gazetteer that is not as it came: `detail` says what is wrong with it. */
export class DamagedWorld extends Error {
  constructor(readonly detail: string) {
    super(`A file of the world's gazetteer is damaged: ${detail}.`);
  }
}

/**
 * Reads a file of the world's gazetteer (format: `geo/world/README.md`). They come with the package and are read whenever
 * anything starts: what is checked is that each column is what it should be, quickly. Throws where one is not.
 */
export function readTable<const Of extends Shape>(text: string, shape: Of): Table<Of> {
  const value = parse(text);
  const columns = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map();
  if (columns.get('version') !== VERSION)
    throw new DamagedWorld(`version ${columns.get('version')}, not ${VERSION}`);
  const wrong = Object.keys(shape).filter((column) => shape[column]?.(columns.get(column)) === false);
  if (wrong.length > 0) throw new DamagedWorld(wrong.join(', '));
  return value as Table<Of>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DamagedWorld(error instanceof Error ? error.message : String(error));
  }
}
