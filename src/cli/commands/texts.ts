import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readArticle } from '../../input/read-article.ts';
import type { Problem } from '../../model/problem.ts';
import { articleText } from '../../pipeline/annotation/annotate.ts';
import { corpusCountries } from '../../pipeline/reading/finder.ts';
import { readSurroundings } from '../../pipeline/reading/input-reader.ts';
import { recallNothing } from '../../pipeline/remember.ts';
import { loadInput } from '../load-input.ts';
import { formatProblems } from '../print/report.ts';
import { wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';
import { FOLDER_OPTIONS, foldersFrom } from './folder-options.ts';

export const texts: Command = {
  name: 'texts',
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: { ...FOLDER_OPTIONS, ndjson: { type: 'boolean' } },
    });
    if (!values.ndjson) throw new Misuse(wordsForUser().misuse.noFormat);
    const input = await loadInput(foldersFrom(values));
    const about = corpusCountries(readSurroundings(input, null, recallNothing).geography);
    const problems: Problem[] = [];
    for (const file of input.articles) {
      const { article, problems: own } = readArticle(file);
      problems.push(...own.filter(({ severity }) => severity === 'error'));
      if (article === null) continue;
      const line = JSON.stringify({ id: article.id, text: articleText(article), ...about });
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    }
    if (problems.length > 0) console.error(formatProblems(problems, wordsForUser()));
    return 0;
  },
};
