import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { hasErrors, type Problem } from '../../model/problem.ts';
import { finderOf } from '../../pipeline/reading/finder.ts';
import { annotateCorpus, annotateLines, type Output } from '../annotate-lines.ts';
import { loadGeography, loadOwnGeography } from '../project-geography.ts';
import { corpusReaderOf } from '../stream/corpus-reader.ts';
import { type Command, Misuse } from './command.ts';
import { FOLDER_OPTIONS, foldersFrom } from './folder-options.ts';

export const annotate: Command = {
  name: 'annotate',
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        ...FOLDER_OPTIONS,
        ndjson: { type: 'boolean' },
        all: { type: 'boolean', default: false },
        complete: { type: 'boolean', default: false },
      },
    });
    if (!values.ndjson)
      throw new Misuse((await import('../user-language.ts')).wordsForUser().misuse.noFormat);
    setFlagsFromString(TIDY);
    setFlagsFromString(UNOPTIMIZED);
    const folders = foldersFrom(values);
    const { geo, geography } = await (values.complete ? loadOwnGeography(folders) : loadGeography(folders));
    const { problems } = geography;
    if (problems.length > 0) await tell(problems);
    if (hasErrors(problems)) return 1;
    const input = optimizedIfLong(process.stdin);
    const bad = values.complete
      ? await annotateCorpus(input, corpusReaderOf(geo, geography), STANDARD_OUTPUT)
      : await annotateLines(input, finderOf(geography), { all: values.all }, STANDARD_OUTPUT);
    return bad === 0 ? 0 : 1;
  },
};

/** Of a stream nothing is kept: to collect what is left of it sooner takes a third of the memory away, and hardly any time. */
const TIDY = '--heap-growing-percent=30';

/** What reads the gazetteer runs once: to make machine code of it takes a quarter of the processor time of a short run. */
const UNOPTIMIZED = '--no-opt';
const OPTIMIZED = '--opt';
/** Bytes of input from which on machine code is worth its making. */
const LONG_INPUT = 16_384;

async function* optimizedIfLong(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const bytes of stream) {
    read += bytes.length;
    if (read > LONG_INPUT) setFlagsFromString(OPTIMIZED);
    yield bytes;
  }
}

async function tell(problems: readonly Problem[]): Promise<void> {
  const { formatProblems } = await import('../print/report.ts');
  const { wordsForUser } = await import('../user-language.ts');
  console.error(formatProblems(problems, wordsForUser()));
}

const STANDARD_OUTPUT: Output = {
  async write(line) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  },
  complain: (message) => console.error(message),
};
