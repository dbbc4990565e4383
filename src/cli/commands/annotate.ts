import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { hasErrors } from '../../model/problem.ts';
import { finderOf } from '../../pipeline/reading/finder.ts';
import { annotateCorpus, annotateLines, type Output } from '../annotate-lines.ts';
import { formatProblems } from '../print/report.ts';
import { loadGeography, loadOwnGeography } from '../project-geography.ts';
import { corpusReaderOf } from '../stream/corpus-reader.ts';
import { wordsForUser } from '../user-language.ts';
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
    if (!values.ndjson) throw new Misuse(wordsForUser().misuse.noFormat);
    setFlagsFromString(TIDY);
    const folders = foldersFrom(values);
    const { geo, geography } = await (values.complete ? loadOwnGeography(folders) : loadGeography(folders));
    const { problems } = geography;
    if (problems.length > 0) console.error(formatProblems(problems, wordsForUser()));
    if (hasErrors(problems)) return 1;
    const bad = values.complete
      ? await annotateCorpus(process.stdin, corpusReaderOf(geo, geography), STANDARD_OUTPUT)
      : await annotateLines(process.stdin, finderOf(geography), { all: values.all }, STANDARD_OUTPUT);
    return bad === 0 ? 0 : 1;
  },
};

/** Of a stream nothing is kept: to collect what is left of it sooner takes a third of the memory away, and hardly any time. */
const TIDY = '--heap-growing-percent=30';

const STANDARD_OUTPUT: Output = {
  async write(line) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  },
  complain: (message) => console.error(message),
};
