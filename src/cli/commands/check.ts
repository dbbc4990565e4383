import { parseArgs } from 'node:util';
import { hasErrors } from '../../model/problem.ts';
import { createPipeline } from '../../pipeline/pipeline.ts';
import { SPOKEN_LANGUAGES } from '../../site/spoken-languages.ts';
import { loadInput } from '../load-input.ts';
import { formatProblems } from '../report.ts';
import type { Command } from './command.ts';
import { FOLDER_OPTIONS, FOLDER_USAGE, foldersFrom } from './folder-options.ts';

export const check: Command = {
  name: 'check',
  summary: 'report everything that is wrong with the articles and the gazetteer',
  usage: `buldan check [--content DIR] [--geo DIR]

Reads every file and lists all problems with file, line and column. Writes nothing. Exits with 1 after an error.

${FOLDER_USAGE}`,
  async run(words) {
    const { values } = parseArgs({ args: [...words], options: FOLDER_OPTIONS });
    const problems = createPipeline({ spoken: SPOKEN_LANGUAGES }).check(await loadInput(foldersFrom(values)));
    console.error(formatProblems(problems));
    return hasErrors(problems) ? 1 : 0;
  },
};
