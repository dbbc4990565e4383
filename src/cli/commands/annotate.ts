import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { hasErrors } from '../../model/problem.ts';
import { finderOf } from '../../pipeline/finder.ts';
import { annotateLines, type Output } from '../annotate-lines.ts';
import { loadGeography } from '../project-geography.ts';
import { formatProblems } from '../report.ts';
import { readerKey } from '../stream/reader-key.ts';
import { wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';
import { FOLDER_OPTIONS, FOLDER_USAGE, foldersFrom } from './folder-options.ts';

export const annotate: Command = {
  name: 'annotate',
  summary: 'find the mentions of places in texts from standard input',
  usage: `buldan annotate --ndjson [--all | --complete] [--content DIR] [--geo DIR]

Reads {"id", "text"} a line and writes {"id", "mentions"} a line, as they come. Offsets count UTF-16 code units.
A line that is no such object is reported on standard error, and the exit code is 1 in the end.

  --ndjson       one JSON object a line, in and out
  --all          also what is not plotted, with candidates and the reason
  --complete     all that the finder knows, as "build --annotated" needs it; of the texts that "texts" writes
${FOLDER_USAGE}`,
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
    if (!values.ndjson) throw new Misuse('The format has to be named: --ndjson.');
    const { geo, geography } = await loadGeography(foldersFrom(values));
    const { problems } = geography;
    if (problems.length > 0) console.error(formatProblems(problems, wordsForUser()));
    if (hasErrors(problems)) return 1;
    const how = { all: values.all, completeBy: values.complete ? readerKey(geo) : null };
    const bad = await annotateLines(process.stdin, finderOf(geography), how, STANDARD_OUTPUT);
    return bad === 0 ? 0 : 1;
  },
};

const STANDARD_OUTPUT: Output = {
  async write(line) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  },
  complain: (message) => console.error(message),
};
