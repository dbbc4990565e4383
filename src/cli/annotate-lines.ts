import { z } from 'zod';
import type { Finder } from '../finder/finder.ts';
import type { Mention } from '../finder/output/mention.ts';
import { PLOTTED_ROLES, publishedRole } from '../model/role.ts';
import { splitLines } from './lines.ts';
import { hashOf } from './stream/text-hash.ts';

/** Where records and complaints go; `write` resolves when the next record may come. */
export interface Output {
  write(line: string): Promise<void>;
  complain(message: string): void;
}

/** What is written of each text. */
interface Written {
  /** Also what is not plotted. */
  readonly all: boolean;
  /** The key of all that reads, where everything is to be written, for `build --annotated`. */
  readonly completeBy?: string | null;
}

const LINE = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/**
 * Reads one `{"id", "text"}` a line and writes one `{"id", "mentions"}` a line (src/README.md, "A mention"). A line that is
 * neither is complained of by its number, and the others go on. Resolves with the number of such lines.
 */
export async function annotateLines(
  input: AsyncIterable<Uint8Array>,
  finder: Pick<Finder, 'find'>,
  how: Written,
  output: Output,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const bytes of splitLines(input)) {
    number += 1;
    if (bytes.length === 0) continue;
    const read = readLine(bytes);
    if ('wrong' in read) {
      bad += 1;
      output.complain(`line ${number}: ${read.wrong}`);
    } else {
      await output.write(`${JSON.stringify(recordOf(read, finder.find(read.text), how))}\n`);
    }
  }
  return bad;
}

function readLine(bytes: Uint8Array): z.infer<typeof LINE> | { wrong: string } {
  try {
    const read = LINE.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? read.data : { wrong: 'expected an object with an id and a text' };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function recordOf(
  { id, text }: z.infer<typeof LINE>,
  mentions: readonly Mention[],
  { all, completeBy = null }: Written,
): object {
  if (completeBy !== null) return { id, of: hashOf(text), by: completeBy, mentions };
  return { id, mentions: mentions.flatMap((mention) => record(mention, all)) };
}

/** A plotted mention as src/README.md has it; of the others only `all` speaks. */
function record(mention: Mention, all: boolean): object[] {
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
