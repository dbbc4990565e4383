import { parseArgs } from 'node:util';
import { summarise } from '../../pipeline/files/summary.ts';
import { createPipeline } from '../../pipeline/pipeline.ts';
import { SPOKEN_LANGUAGES } from '../../site/spoken-languages.ts';
import { loadInput } from '../load-input.ts';
import { printSummary } from '../print/print-summary.ts';
import { formatEach, sayLeftOut } from '../print/report.ts';
import { wordsForUser } from '../user-language.ts';
import type { Command } from './command.ts';
import { FOLDER_OPTIONS, foldersFrom, STRICT_OPTION } from './folder-options.ts';

export const check: Command = {
  name: 'check',
  async run(words) {
    const { values } = parseArgs({ args: [...words], options: { ...FOLDER_OPTIONS, ...STRICT_OPTION } });
    const folders = foldersFrom(values);
    const input = await loadInput(folders);
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
