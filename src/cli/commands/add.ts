import { stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ProposedArticle } from '../../input/proposed-article.ts';
import { type ReadArticles, readArticles } from '../../input/read-articles.ts';
import { pathOfArticle, writeArticle } from '../../input/write-article.ts';
import { makeFolder } from '../../site/folder/make-folder.ts';
import { orIfMissing } from '../../site/folder/or-if-missing.ts';
import { askForFields, terminalAsk } from '../ask-for-fields.ts';
import { articlesIn, filesToAdd } from '../files-to-add.ts';
import { EXAMPLE_FILE } from '../new-project/new-project.ts';
import { formatFindings, MOST_OF_A_KIND } from '../print/report-findings.ts';
import { isolate } from '../print/text-table.ts';
import { type UserMessages, wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';

export const add: Command = {
  name: 'add',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        content: { type: 'string', default: 'content' },
        strict: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    await requireFiles(positionals);
    const messages = wordsForUser();
    const read = await readArticles(filesToAdd(positionals), { existing: articlesIn(values.content) });
    report(read, messages, values.all);
    if (values.strict && read.leftOut.length > 0) {
      console.error(messages.input.strict);
      return 1;
    }
    const articles = await completed(read.articles, messages, values.yes);
    for (const article of articles) console.log(await write(article, values.content, messages));
    console.log(countsOf(read, messages));
    if (articles.length > 0) await remindOfExample(values.content, messages);
    return articles.length === 0 ? 1 : 0;
  },
};

/** Among one's own articles that of a new project is a stranger: it has a date and places of its own. */
async function remindOfExample(content: string, { input }: UserMessages): Promise<void> {
  const file = join(content, EXAMPLE_FILE);
  if ((await orIfMissing(stat(file), null)) !== null) console.log(input.exampleIsThere(file));
}

async function requireFiles(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) throw new Misuse(wordsForUser().misuse.noFilesToAdd);
  for (const path of paths)
    if ((await stat(path).catch(() => null)) === null) throw new Misuse(wordsForUser().misuse.noFile(path));
}

function report({ leftOut, warnings }: ReadArticles, messages: UserMessages, isWhole: boolean): void {
  const { leftOutLabel, warningLabel } = messages.input;
  const most = isWhole ? Number.POSITIVE_INFINITY : MOST_OF_A_KIND;
  for (const line of formatFindings(leftOut, leftOutLabel, messages, most)) console.error(line);
  for (const line of formatFindings(warnings, warningLabel, messages, most)) console.error(line);
}

async function completed(
  articles: readonly ProposedArticle[],
  messages: UserMessages,
  asksNothing: boolean,
): Promise<readonly ProposedArticle[]> {
  const terminal = asksNothing ? null : terminalAsk();
  try {
    return await askForFields(articles, messages, terminal?.ask ?? null);
  } finally {
    terminal?.close();
  }
}

/** Writes an article and says where, and what of it was guessed. */
async function write(article: ProposedArticle, folder: string, messages: UserMessages): Promise<string> {
  const path = join(folder, pathOfArticle(article));
  makeFolder(dirname(path));
  await writeFile(path, writeArticle(article), { flag: 'wx' });
  const { title, outlet, date, inferred } = article;
  const fields = inferred.map((field) => messages.pages.fields[field] ?? field);
  const guessed = fields.length === 0 ? [] : [messages.input.inferred(fields.join(messages.share.separator))];
  const said = [title, outlet, date].flatMap((each) => each ?? []).map(isolate);
  return `${path}  ${[...said, ...guessed].join(' · ')}`;
}

function countsOf({ articles, leftOut, warnings }: ReadArticles, { input, share }: UserMessages): string {
  return [
    input.articles(articles.length),
    ...(leftOut.length > 0 ? [input.leftOut(leftOut.length)] : []),
    ...(warnings.length > 0 ? [input.warnings(warnings.length)] : []),
  ].join(share.separator);
}
