import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitSentences } from '../../src/text/sentences.ts';
import { madeName } from './inputs.ts';
import { createRandom } from './random.ts';

const SEED = 20261122;
const SEEDS = 'tests/fixtures/seeds';
/** An article has 3 kB of UTF-8 on average, two bytes a letter. */
const LETTERS = 1500;
const VOCABULARY = 60_000;
const WORDS_A_SENTENCE = 18;
const OUTLETS = 12;
const FIRST_YEAR = 2011;
const YEARS = 10;

type Random = () => number;

/** Where the article of a number lies. */
export function articleFile(content: string, number: number): string {
  return join(content, `${FIRST_YEAR + (number % YEARS)}`, `${idOf(number)}.md`);
}

const idOf = (number: number): string => `article-${String(number).padStart(5, '0')}`;

/**
 * Writes so many articles, the same for the same number: half of the built-in articles' sentences, which name a place
 * every 25 words, half of made words that are as unevenly common as those of a language.
 */
export function writeArticles(content: string, count: number): void {
  const random = createRandom(SEED);
  const sentences = builtInSentences();
  const words = Array.from({ length: VOCABULARY }, () => madeName(random));
  const sentence = () => (random() < 0.5 ? pick(sentences, random) : madeSentence(words, random));
  for (let number = 0; number < count; number++) {
    const file = articleFile(content, number);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, article(number, sentence, random));
  }
}

function article(number: number, sentence: () => string, random: Random): string {
  const paragraphs: string[] = [];
  const length = LETTERS * (0.5 + random());
  while (paragraphs.join('').length < length) paragraphs.push(`${sentence()} ${sentence()} ${sentence()}`);
  return [
    '---',
    `id: ${idOf(number)}`,
    'lang: ar',
    `title: ${JSON.stringify(sentence().slice(0, 60).trim())}`,
    `outlet: صحيفة ${number % OUTLETS}`,
    'author: null',
    `date: ${dateOf(number, random)}`,
    'source: null',
    '---',
    '',
    paragraphs.join('\n\n'),
    '',
  ].join('\n');
}

/** One in twenty has none, as many are only from about a month. */
function dateOf(number: number, random: Random): string {
  const two = (least: number, most: number) =>
    String(least + Math.floor(random() * (most - least + 1))).padStart(2, '0');
  const month = `${FIRST_YEAR + (number % YEARS)}-${two(1, 12)}`;
  const kind = random();
  if (kind < 0.05) return 'null';
  return kind < 0.1 ? `${month}~` : `${month}-${two(1, 28)}`;
}

function builtInSentences(): string[] {
  return readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(SEEDS, file), 'utf8'))
    .flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
}

/** By Zipf's law: the word of rank n is about n times as rare as the first. */
function madeSentence(words: readonly string[], random: Random): string {
  const rank = () => Math.floor(words.length ** random()) - 1;
  return `${Array.from({ length: WORDS_A_SENTENCE }, () => words[rank()]).join(' ')}.`;
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
