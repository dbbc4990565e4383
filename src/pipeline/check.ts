import type { Place } from '../gazetteer/place.ts';
import type { ArticleReading, Correction } from '../input/article.ts';
import type { Path } from '../input/yaml-source.ts';
import type { Problem } from '../model/problem.ts';
import { articleText } from './annotate.ts';
import { countOccurrences } from './occurrence.ts';

/** What is wrong between files: ids given twice, corrections that quote or name what is not there. */
export function checkArticles(readings: readonly ArticleReading[], places: readonly Place[]): Problem[] {
  const known = new Set(places.map((place) => place.id));
  return [...duplicateIds(readings), ...readings.flatMap((reading) => checkCorrections(reading, known))];
}

function duplicateIds(readings: readonly ArticleReading[]): Problem[] {
  const firsts = new Map<string, string>();
  return readings.flatMap((reading) => {
    const id = reading.article?.id;
    const first = id === undefined ? undefined : firsts.get(id);
    if (id !== undefined && first === undefined) firsts.set(id, reading.file);
    if (first === undefined) return [];
    return [
      problemAt(reading, ['id'], {
        read: `id: ${id}, which ${first} has already`,
        expected: 'an id that no other article has',
        mend: 'Change the id of one of the two articles.',
      }),
    ];
  });
}

function checkCorrections(reading: ArticleReading, places: ReadonlySet<string>): Problem[] {
  const { article } = reading;
  if (article === null || article.corrections.length === 0) return [];
  const text = articleText(article);
  return article.corrections.flatMap((correction, number) => [
    ...checkQuote(reading, text, correction, number),
    ...checkPlace(reading, places, correction, number),
  ]);
}

function checkQuote(
  reading: ArticleReading,
  text: string,
  correction: Correction,
  number: number,
): Problem[] {
  const { quote, occurrence } = correction;
  const there = countOccurrences(text, quote);
  if (there >= occurrence && !quote.includes('\n')) return [];
  const path = ['mentions', number, there === 0 ? 'quote' : 'occurrence'];
  return [
    problemAt(reading, path, {
      read: `occurrence ${occurrence} of "${quote}"`,
      expected:
        there === 0 ? 'words that stand in one paragraph of the article' : `an occurrence from 1 to ${there}`,
      mend: 'Copy the words from the article exactly as printed there, and count their occurrences from its title on.',
    }),
  ];
}

function checkPlace(
  reading: ArticleReading,
  places: ReadonlySet<string>,
  { place }: Correction,
  number: number,
): Problem[] {
  if (place === null || places.has(place)) return [];
  return [
    problemAt(reading, ['mentions', number, 'place'], {
      read: `place: ${place}`,
      expected: 'the id of a place of the gazetteer, or null where the words are no place',
      mend: 'Add the place to the gazetteer, or mend the id.',
    }),
  ];
}

function problemAt(
  { file, frontMatter }: ArticleReading,
  path: Path,
  words: Pick<Problem, 'read' | 'expected' | 'mend'>,
): Problem {
  return { severity: 'error', file, ...(frontMatter?.position(path) ?? { line: 1, column: 1 }), ...words };
}
