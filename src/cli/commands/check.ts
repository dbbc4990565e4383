import { parseArgs } from 'node:util';
import { createPipeline } from '../../pipeline/pipeline.ts';
import { summarise } from '../../pipeline/summary.ts';
import { SPOKEN_LANGUAGES } from '../../site/spoken-languages.ts';
import { loadInput } from '../load-input.ts';
import { printSummary } from '../print-summary.ts';
import { formatEach, sayLeftOut } from '../report.ts';
import { wordsForUser } from '../user-language.ts';
import type { Command } from './command.ts';
import {
  EXIT_CODES,
  FOLDER_OPTIONS,
  FOLDER_USAGE,
  foldersFrom,
  STRICT_OPTION,
  STRICT_USAGE,
} from './folder-options.ts';

export const check: Command = {
  name: 'check',
  summary: 'report everything that is wrong with the articles and the gazetteer, and what was found',
  usage: `buldan check [--content DIR] [--geo DIR] [--strict]

Reads every file and lists all problems with file, line and column; then says what the map will hold: articles, mentions, places,
articles without any, names that look like ordinary words, languages, sources and licences. Writes nothing.

${EXIT_CODES}

${FOLDER_USAGE}
${STRICT_USAGE}`,
  async run(words) {
    const { values } = parseArgs({ args: [...words], options: { ...FOLDER_OPTIONS, ...STRICT_OPTION } });
    const input = await loadInput(foldersFrom(values));
    const pipeline = createPipeline({ spoken: SPOKEN_LANGUAGES, strict: values.strict });
    const { corpus, problems, leftOut } = pipeline.run(input);
    const messages = wordsForUser();
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const summary = corpus === null ? null : summarise(corpus);
    // "0 errors" over an empty map would be good news that is none.
    const isEmpty = errors === 0 && summary?.mentions === 0;
    console.error(
      [
        ...formatEach(problems, messages),
        ...(isEmpty ? [] : [messages.check.problems(errors, problems.length - errors)]),
        ...sayLeftOut(corpus === null ? [] : leftOut, messages),
        ...(summary === null ? [] : [printSummary(summary, input.basemap.length > 0, messages)]),
      ].join('\n'),
    );
    return corpus === null ? 1 : 0;
  },
};
