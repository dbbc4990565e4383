import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Place } from '../../gazetteer/place.ts';
import { adoptedFeature } from '../../import/new-place.ts';
import { decodeText } from '../../input/decode-text.ts';
import { textOfArticle } from '../../input/edit/article-file.ts';
import type { Input } from '../../input/input-file.ts';
import { readArticle } from '../../input/read-article.ts';
import {
  correctEverywhere,
  correct as correctOne,
  uncorrect,
} from '../../pipeline/annotation/correct-article.ts';
import { countOccurrences } from '../../pipeline/annotation/occurrence.ts';
import { createInputReader } from '../../pipeline/reading/input-reader.ts';
import { Obstacle } from '../../site/obstacle.ts';
import { foldText } from '../../text/fold.ts';
import { addToGazetteer } from '../add-to-gazetteer.ts';
import { loadInput } from '../load-input.ts';
import { formatProblem } from '../print/report.ts';
import { isolate } from '../print/text-table.ts';
import { type UserMessages, wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';
import { FOLDER_OPTIONS, foldersFrom } from './folder-options.ts';

const OPTIONS = {
  ...FOLDER_OPTIONS,
  place: { type: 'string' },
  occurrence: { type: 'string' },
  everywhere: { type: 'boolean', default: false },
  undo: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof valuesOf>['values'];

const valuesOf = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });

export const correct: Command = {
  name: 'correct',
  async run(words) {
    const { values, positionals } = valuesOf(words);
    const [name, quote, ...more] = positionals;
    if (name === undefined || quote === undefined || more.length > 0)
      throw new Misuse(wordsForUser().misuse.noCorrection);
    if ((values.place === undefined) !== values.undo)
      throw new Misuse(wordsForUser().misuse.noPlaceOfCorrection);
    const folders = foldersFrom(values);
    const input = await loadInput(folders);
    const messages = wordsForUser();
    const { file, text } = articleOf(name, input, messages);
    const occurrence = occurrenceOf(quote, { file, text }, values, messages);
    const place =
      values.undo || values.place === 'none' ? null : placeOf(values.place ?? '', input, messages);
    if (place?.world === true && place.id.startsWith('gn:')) await adopt(place, folders.geo, messages);
    const verdict = { quote, place: place?.id ?? null };
    await writeFile(file, changed(text, verdict, occurrence, values.undo));
    console.error(wordVerdict(file, quote, place, values.undo, messages));
    return 0;
  },
};

interface ArticleFile {
  readonly file: string;
  readonly text: string;
}

function articleOf(name: string, { articles }: Input, messages: UserMessages): ArticleFile {
  const input =
    articles.find(({ file }) => resolve(file) === resolve(name)) ??
    articles.find((each) => readArticle(each).article?.id === name);
  if (input === undefined) throw new Obstacle(messages.correct.noArticle(name));
  const decoded = decodeText(input);
  if ('problem' in decoded) throw new Obstacle(formatProblem(decoded.problem, messages));
  // To the letter, line ends and byte order mark too: it is written back.
  return { file: input.file, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(input.bytes) };
}

/** Which occurrence of the words is meant; `null` for all of them. */
function occurrenceOf(
  quote: string,
  { file, text }: ArticleFile,
  { occurrence, everywhere }: Values,
  { correct: words }: UserMessages,
): number | null {
  const there = quote === '' ? 0 : countOccurrences(textOfArticle(text) ?? '', quote);
  if (there === 0 || quote.includes('\n')) throw new Obstacle(words.noWords(quote, file));
  if (everywhere) return null;
  const number = Number(occurrence ?? 1);
  const isThere = Number.isInteger(number) && number >= 1 && number <= there;
  if (!isThere || (occurrence === undefined && there > 1))
    throw new Obstacle(words.which(quote, words.times(there)));
  return number;
}

function placeOf(named: string, input: Input, messages: UserMessages): Place {
  const { places } = createInputReader().geography(input);
  const byId = places.find(({ id }) => id === named);
  if (byId !== undefined) return byId;
  const key = foldText(named);
  const called = places.filter(({ names }) => names.some(({ toponym }) => foldText(toponym) === key));
  const [place, ...others] = called;
  if (place === undefined) throw new Obstacle(messages.correct.noPlace(named));
  if (others.length === 0) return place;
  const rows = called.map(
    (each) => `  ${each.id}  ${messages.kinds[each.kind]}${each.container ? `, ${each.container}` : ''}`,
  );
  throw new Obstacle([messages.correct.whichPlace(named), ...rows].join('\n'));
}

/** Towns of the world are read for countries that are named: a project that counts on one keeps it in its own gazetteer. */
async function adopt(place: Place, geo: string, { leads: words, count }: UserMessages): Promise<void> {
  for (const [file, number] of await addToGazetteer(geo, [adoptedFeature(place, new Set()).feature]))
    console.error(words.added(count.places(number), file));
}

function changed(
  text: string,
  verdict: { readonly quote: string; readonly place: string | null },
  occurrence: number | null,
  isUndone: boolean,
): string {
  if (isUndone) return uncorrect(text, { quote: verdict.quote, occurrence: occurrence ?? 1 });
  return occurrence === null
    ? correctEverywhere(text, verdict)
    : correctOne(text, { ...verdict, occurrence });
}

function wordVerdict(
  file: string,
  quote: string,
  place: Place | null,
  isUndone: boolean,
  { correct: words, language }: UserMessages,
): string {
  if (isUndone) return words.isLeft(file, quote);
  if (place === null) return words.isNoPlace(file, quote);
  const { toponym = place.id } =
    place.names.find((name) => name.language === language) ?? place.names[0] ?? {};
  return words.isPlace(file, quote, isolate(toponym));
}
