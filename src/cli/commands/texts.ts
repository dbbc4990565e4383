import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readArticle } from '../../input/read-article.ts';
import type { Problem } from '../../model/problem.ts';
import { articleText } from '../../pipeline/annotate.ts';
import { loadInput } from '../load-input.ts';
import { formatProblems } from '../report.ts';
import { wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';
import { FOLDER_OPTIONS, FOLDER_USAGE, foldersFrom } from './folder-options.ts';

export const texts: Command = {
  name: 'texts',
  summary: 'write the texts of the articles, for annotate on other machines',
  usage: `buldan texts --ndjson [--content DIR] [--geo DIR]

Writes {"id", "text"} a line: what "annotate --ndjson --complete" reads on as many machines as there are, and
"build --annotated" puts together again (src/pipeline/README.md). Articles that cannot be read are left out, with a sentence each.

  --ndjson       one JSON object a line
${FOLDER_USAGE}`,
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: { ...FOLDER_OPTIONS, ndjson: { type: 'boolean' } },
    });
    if (!values.ndjson) throw new Misuse('The format has to be named: --ndjson.');
    const problems: Problem[] = [];
    for (const file of (await loadInput(foldersFrom(values))).articles) {
      const { article, problems: own } = readArticle(file);
      problems.push(...own.filter(({ severity }) => severity === 'error'));
      if (article === null) continue;
      const line = JSON.stringify({ id: article.id, text: articleText(article) });
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    }
    if (problems.length > 0) console.error(formatProblems(problems, wordsForUser()));
    return 0;
  },
};
