import { z } from 'zod';
import type { Finder } from '../finder/finder.ts';
import type { Mention } from '../finder/output/mention.ts';
import { PLOTTED_ROLES, publishedRole } from '../model/role.ts';
import type { CorpusCountries } from '../pipeline/reading/finder.ts';
import { obstacleWords } from '../site/command-words.ts';
import { splitLines } from './lines.ts';
import { hashOf } from './stream/text-hash.ts';

/** Where records and complaints go; `write` resolves when the next record may come. */
export interface Output {
  write(line: string): Promise<void>;
  complain(message: string): void;
}

const LINE = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

const CODES = z.array(z.string().regex(/^[A-Z]{2}$/));
const LINE_OF_CORPUS = LINE.extend({ countries: CODES, home: CODES });

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
  const record = ({ id, text, countries, home }: z.infer<typeof LINE_OF_CORPUS>) => {
    const { finder, key } = readerOf({ countries, home });
    return { id, of: hashOf(text), by: key, mentions: finder.find(text) };
  };
  const expected = obstacleWords().lineOfCorpus;
  return eachLine(input, { shape: LINE_OF_CORPUS, expected, record }, output);
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
  const record = ({ id, text }: z.infer<typeof LINE>) => ({
    id,
    mentions: finder.find(text).flatMap((mention) => mentionRecord(mention, all)),
  });
  return eachLine(input, { shape: LINE, expected: obstacleWords().lineOfText, record }, output);
}

interface Lines<Line> {
  readonly shape: z.ZodType<Line>;
  /** In words. */
  readonly expected: string;
  record(line: Line): object;
}

async function eachLine<Line>(
  input: AsyncIterable<Uint8Array>,
  { shape, expected, record }: Lines<Line>,
  output: Output,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const bytes of splitLines(input)) {
    number += 1;
    if (bytes.length === 0) continue;
    const read = readLine(bytes, shape, expected);
    if ('wrong' in read) {
      bad += 1;
      output.complain(obstacleWords().line(number, read.wrong));
    } else {
      await output.write(`${JSON.stringify(record(read.line))}\n`);
    }
  }
  return bad;
}

function readLine<Line>(
  bytes: Uint8Array,
  shape: z.ZodType<Line>,
  expected: string,
): { readonly line: Line } | { readonly wrong: string } {
  const { lineNoJson, lineNoText } = obstacleWords();
  try {
    const read = shape.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? { line: read.data } : { wrong: expected };
  } catch (error) {
    if (error instanceof SyntaxError) return { wrong: lineNoJson(error.message) };
    // What a decoder says of bytes that are no text.
    if (error instanceof TypeError) return { wrong: lineNoText };
    throw error;
  }
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
