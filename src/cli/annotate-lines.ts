import type { Finder } from '../finder/finder.ts';
import type { Mention } from '../finder/output/mention.ts';
import { PLOTTED_ROLES, publishedRole } from '../model/role.ts';
import type { CorpusCountries } from '../pipeline/reading/finder.ts';
import { splitLines } from './lines.ts';
import { hashOf } from './stream/text-hash.ts';

/** Where records and complaints go; `write` resolves when the next record may come. */
export interface Output {
  write(line: string): Promise<void>;
  complain(message: string): void;
}

interface TextLine {
  readonly id: string | number;
  readonly text: string;
}

type CorpusLine = TextLine & CorpusCountries;

/** By hand: to load the library for it would be felt in a short run. */
const isTextLine = (value: unknown): value is TextLine =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  (typeof value.id === 'string' || typeof value.id === 'number') &&
  'text' in value &&
  typeof value.text === 'string';

const isCodes = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((code) => /^[A-Z]{2}$/.test(code));

const isCorpusLine = (value: unknown): value is CorpusLine =>
  isTextLine(value) &&
  'countries' in value &&
  isCodes(value.countries) &&
  'home' in value &&
  isCodes(value.home);

type Finding = Pick<Finder, 'find'>;

/** What reads the articles of a corpus, and the key that stands for it. */
export interface CorpusReader {
  readonly finder: Finding;
  readonly key: string;
}

/**
 * Reads what `texts` writes of a corpus and writes all that is found, for `build --annotated`: `readerOf` gives what reads an
 * article as that corpus has it.
 */
export function annotateCorpus(
  input: AsyncIterable<Uint8Array>,
  readerOf: (about: CorpusCountries) => CorpusReader,
  output: Output,
): Promise<number> {
  const record = ({ id, text, countries, home }: CorpusLine) => {
    const { finder, key } = readerOf({ countries, home });
    return { id, of: hashOf(text), by: key, mentions: finder.find(text) };
  };
  return eachLine(input, { isLine: isCorpusLine, expected: 'lineOfCorpus', record }, output);
}

/**
 * Reads one `{"id", "text"}` a line and writes one `{"id", "mentions"}` a line (src/README.md, "A mention"). A line that is
 * neither is complained of by its number, and the others go on. Resolves with the number of such lines.
 */
export function annotateLines(
  input: AsyncIterable<Uint8Array>,
  finder: Finding,
  { all }: { readonly all: boolean },
  output: Output,
): Promise<number> {
  const record = ({ id, text }: TextLine) => ({
    id,
    mentions: finder.find(text).flatMap((mention) => mentionRecord(mention, all)),
  });
  return eachLine(input, { isLine: isTextLine, expected: 'lineOfText', record }, output);
}

interface Lines<Line> {
  readonly isLine: (value: unknown) => value is Line;
  /** What a line has to be, by the name of the words that say it. */
  readonly expected: 'lineOfText' | 'lineOfCorpus';
  record(line: Line): object;
}

async function eachLine<Line>(
  input: AsyncIterable<Uint8Array>,
  { isLine, expected, record }: Lines<Line>,
  output: Output,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const bytes of splitLines(input)) {
    number += 1;
    if (bytes.length === 0) continue;
    const read = readLine(bytes, isLine);
    if ('line' in read) {
      await output.write(`${JSON.stringify(record(read.line))}\n`);
    } else {
      bad += 1;
      output.complain(await complaintOf(number, read.wrong ?? expected));
    }
  }
  return bad;
}

/** What keeps a line from being read: what a parser says of it; `null` where it is something else than was expected. */
type Wrong = SyntaxError | 'lineNoText' | null;

function readLine<Line>(
  bytes: Uint8Array,
  isLine: (value: unknown) => value is Line,
): { readonly line: Line } | { readonly wrong: Wrong } {
  try {
    const line: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isLine(line) ? { line } : { wrong: null };
  } catch (error) {
    if (error instanceof SyntaxError) return { wrong: error };
    // What a decoder says of bytes that are no text.
    if (error instanceof TypeError) return { wrong: 'lineNoText' };
    throw error;
  }
}

async function complaintOf(
  number: number,
  wrong: SyntaxError | 'lineNoText' | Lines<never>['expected'],
): Promise<string> {
  const words = (await import('../site/command-words.ts')).obstacleWords();
  return words.line(number, wrong instanceof SyntaxError ? words.lineNoJson(wrong.message) : words[wrong]);
}

/** A plotted mention as src/README.md has it; of the others only `all` speaks. */
function mentionRecord(mention: Mention, all: boolean): object[] {
  const { start, end, exact, place, kind, role, confidence } = mention;
  const plain = { start, end, exact, place, kind, role: publishedRole(role), confidence };
  if (place !== null && PLOTTED_ROLES.has(role)) return [plain];
  return all ? [{ ...plain, candidates: mention.candidates, reason: decidingReason(mention) }] : [];
}

/** The rule with the greatest weight, and the words that triggered it. */
function decidingReason({ reasons }: Mention): string | null {
  const [first] = reasons.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  if (first === undefined) return null;
  return first.words === null ? first.rule : `${first.rule}: ${first.words}`;
}
