import { parseArgs } from 'node:util';
import { hasErrors } from '../../model/problem.ts';
import { createPipeline } from '../../pipeline/pipeline.ts';
import { summarise } from '../../pipeline/summary.ts';
import { SPOKEN_LANGUAGES } from '../../site/spoken-languages.ts';
import { loadInput } from '../load-input.ts';
import { messagesOfUser, printSummary } from '../print-summary.ts';
import { formatProblem } from '../report.ts';
import type { Command } from './command.ts';
import { FOLDER_OPTIONS, FOLDER_USAGE, foldersFrom } from './folder-options.ts';

export const check: Command = {
  name: 'check',
  summary: 'report everything that is wrong with the articles and the gazetteer, and what was found',
  usage: `buldan check [--content DIR] [--geo DIR]

Reads every file and lists all problems with file, line and column; then says what the map will hold: articles, mentions, places,
articles without any, names that look like ordinary words, languages, sources and licences. Writes nothing. Exits with 1 after an error.

${FOLDER_USAGE}`,
  async run(words) {
    const { values } = parseArgs({ args: [...words], options: FOLDER_OPTIONS });
    const input = await loadInput(foldersFrom(values));
    const { corpus, problems } = createPipeline({ spoken: SPOKEN_LANGUAGES }).run(input);
    const messages = messagesOfUser();
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const summary = corpus === null ? null : summarise(corpus);
    // "0 errors" over an empty map would be good news that is none.
    const isEmpty = errors === 0 && summary?.mentions === 0;
    console.error(
      [
        ...problems.map(formatProblem),
        ...(isEmpty ? [] : [messages.check.problems(errors, problems.length - errors)]),
        ...(summary === null ? [] : [printSummary(summary, input.basemap.length > 0, messages)]),
      ].join('\n'),
    );
    return hasErrors(problems) ? 1 : 0;
  },
};
