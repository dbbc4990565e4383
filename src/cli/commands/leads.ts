import { parseArgs } from 'node:util';
import { readArticle } from '../../input/read-article.ts';
import { parseKind } from '../../model/kind.ts';
import { hasErrors } from '../../model/problem.ts';
import { findLeads, type WeighedLead } from '../../pipeline/leads/lead-candidates.ts';
import { createInputReader } from '../../pipeline/reading/input-reader.ts';
import { addToGazetteer } from '../add-to-gazetteer.ts';
import { terminalAsk } from '../ask-for-fields.ts';
import { type ChosenLead, featuresOf, namedLeads, sureLeads } from '../choose-leads.ts';
import { loadInput } from '../load-input.ts';
import { printLeads } from '../print/print-leads.ts';
import { formatProblems } from '../print/report.ts';
import { type UserMessages, wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';
import { FOLDER_OPTIONS, foldersFrom } from './folder-options.ts';

const OPTIONS = {
  ...FOLDER_OPTIONS,
  write: { type: 'boolean', default: false },
  'without-position': { type: 'boolean', default: false },
  kind: { type: 'string' },
} as const;

export const leads: Command = {
  name: 'leads',
  async run(words) {
    const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
    if (positionals.length > 0 && !values.write) throw new Misuse(wordsForUser().misuse.leadsWithoutWrite);
    const kind = kindFrom(values.kind);
    const messages = wordsForUser();
    const folders = foldersFrom(values);
    const input = await loadInput(folders);
    const geography = createInputReader().geography(input);
    const readings = input.articles.map(readArticle);
    const all = [...geography.problems, ...readings.flatMap((reading) => reading.problems)];
    if (all.length > 0) console.error(formatProblems(all, messages));
    const articles = readings.flatMap(({ article }) => article ?? []);
    const found = findLeads(articles, geography, input.worldPieces ?? null);
    console.log(printLeads(found, messages));
    if (values.write) {
      const chosen = await choose(positionals, found, messages);
      const ids = geography.places.flatMap(({ id, world }) => (world ? [] : [id]));
      const options = { withoutPosition: values['without-position'], kind };
      await write(featuresOf(chosen, ids, options, messages.leads), folders.geo, messages);
    }
    return hasErrors(all) ? 1 : 0;
  },
};

function kindFrom(word: string | undefined): ReturnType<typeof parseKind> {
  const kind = word === undefined ? null : parseKind(word);
  if (word !== undefined && kind === null) throw new Misuse(wordsForUser().misuse.noKind(word));
  return kind;
}

async function choose(
  named: readonly string[],
  found: readonly WeighedLead[],
  { leads: words }: UserMessages,
): Promise<ChosenLead[]> {
  if (named.length > 0) return namedLeads(named, found, words);
  const terminal = found.length === 0 ? null : terminalAsk();
  if (terminal === null) return sureLeads(found);
  try {
    const answer = await terminal.ask(words.ask);
    const wanted = answer.split(/[,،]/).flatMap((each) => each.trim() || []);
    return wanted.length === 0 ? sureLeads(found) : namedLeads(wanted, found, words);
  } finally {
    terminal.close();
  }
}

async function write(
  features: ReturnType<typeof featuresOf>,
  geo: string,
  { leads: words, count }: UserMessages,
): Promise<void> {
  if (features.length === 0) console.error(words.nothingToAdd);
  for (const [file, number] of await addToGazetteer(geo, features))
    console.error(words.added(count.places(number), file));
}
