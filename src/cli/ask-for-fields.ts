import { createInterface } from 'node:readline/promises';
import { readWrittenDate } from '../input/dates/written-date.ts';
import type { ProposedArticle } from '../input/proposed-article.ts';
import { isolate } from './print/text-table.ts';
import type { UserMessages } from './user-language.ts';

/** Puts a question to the person and gives the answer. */
export type Ask = (question: string) => Promise<string>;

/** With more articles, questions are no help any more. */
const MOST_ARTICLES = 10;

/** Asks for the outlets and dates that nothing gives away. Where nobody is there to answer, they stay unknown. */
export async function askForFields(
  articles: readonly ProposedArticle[],
  words: UserMessages,
  ask: Ask | null,
): Promise<readonly ProposedArticle[]> {
  if (ask === null || articles.length > MOST_ARTICLES) return articles;
  const asked: ProposedArticle[] = [];
  for (const article of articles) asked.push(await askForArticle(article, words, ask));
  return asked;
}

async function askForArticle(
  article: ProposedArticle,
  { input: { ask: words } }: UserMessages,
  ask: Ask,
): Promise<ProposedArticle> {
  const name = isolate(article.title ?? article.file);
  const question = (text: string) => `${name}: ${text} (${words.empty}) `;
  const outlet = article.outlet ?? ((await ask(question(words.outlet))).trim() || null);
  let { date } = article;
  for (let text = question(words.date); date === null; text = `${words.again} ${question(words.date)}`) {
    const answer = (await ask(text)).trim();
    if (answer === '') break;
    const reading = readWrittenDate(answer);
    if ('edtf' in reading) date = reading.edtf;
  }
  return { ...article, outlet, date };
}

/** Asks in the terminal; `null` where there is none. Close it when all is asked. */
export function terminalAsk(): { readonly ask: Ask; close(): void } | null {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return { ask: (question) => terminal.question(question), close: () => terminal.close() };
}
