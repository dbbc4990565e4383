import { parseArgs } from 'node:util';
import { hasErrors } from '../../model/problem.ts';
import { finderOf } from '../../pipeline/reading/finder.ts';
import { printExplanation } from '../print/print-explanation.ts';
import { formatProblems } from '../print/report.ts';
import { loadGeography } from '../project-geography.ts';
import { wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';
import { FOLDER_OPTIONS, foldersFrom } from './folder-options.ts';

export const explain: Command = {
  name: 'explain',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: FOLDER_OPTIONS,
      allowPositionals: true,
    });
    const messages = wordsForUser();
    if (positionals.length === 0) throw new Misuse(messages.misuse.noText);
    const { geography } = await loadGeography(foldersFrom(values));
    const { problems } = geography;
    if (problems.length > 0) console.error(formatProblems(problems, messages));
    if (hasErrors(problems)) return 1;
    console.log(printExplanation(positionals.join(' '), finderOf(geography), messages));
    return 0;
  },
};
