import { parseArgs } from 'node:util';
import { readArticle } from '../../input/read-article.ts';
import { hasErrors } from '../../model/problem.ts';
import { finderOf } from '../../pipeline/finder.ts';
import { readGeography } from '../../pipeline/read.ts';
import { collectLeads, featureToComplete, type NameToAdd } from '../../pipeline/unknown-toponyms.ts';
import { loadInput } from '../load-input.ts';
import { count, formatProblems } from '../report.ts';
import { isolate } from '../text-table.ts';
import { wordReason } from '../word-reason.ts';
import type { Command } from './command.ts';
import { FOLDER_OPTIONS, FOLDER_USAGE, foldersFrom } from './folder-options.ts';

export const leads: Command = {
  name: 'leads',
  summary: 'list names that look like places and are in no gazetteer',
  usage: `buldan leads [--content DIR] [--geo DIR]

For each name: how many passages have it, why it looks like a place, the passages, and a feature to complete and paste
into a file of geo/gazetteer/. Nothing is guessed: what the articles do not say is null or empty.

${FOLDER_USAGE}`,
  async run(words) {
    const { values } = parseArgs({ args: [...words], options: FOLDER_OPTIONS });
    const input = await loadInput(foldersFrom(values));
    const readings = input.articles.map(readArticle);
    const geography = readGeography(input);
    const { problems } = geography;
    const all = [...problems, ...readings.flatMap((reading) => reading.problems)];
    if (all.length > 0) console.error(formatProblems(all));
    const articles = readings.flatMap(({ article }) => article ?? []);
    const names = collectLeads(articles, finderOf(geography));
    console.log(
      names.map(printName).join('\n\n') || 'Every name that looks like a place is in the gazetteer.',
    );
    return hasErrors(all) ? 1 : 0;
  },
};

function printName(lead: NameToAdd): string {
  const { name, kind, because, passages } = lead;
  return [
    `${isolate(name)}  ${kind ?? 'kind unknown'}, ${count(passages.length, 'passage')} (${because.map(wordReason).join(', ')})`,
    ...passages.map(({ article, text }) => `  ${article}: ${isolate(text)}`),
    JSON.stringify(featureToComplete(lead), null, 2),
  ].join('\n');
}
