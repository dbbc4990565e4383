import { contextOf, findQuotation, fits } from '../../corpus/anchor.ts';
import { isEmpty } from '../../corpus/mention-text.ts';
import type { ArticleReading, Correction } from '../../input/article.ts';
import type { Days } from '../../input/dates/date.ts';
import type { KeyPath } from '../../input/yaml-source.ts';
import type { Problem } from '../../model/problem.ts';
import { articleText } from '../annotation/annotate.ts';
import { countOccurrences } from '../annotation/occurrence.ts';

/** What has to be known of an article once it was read by itself. */
export interface CheckedArticle {
  readonly file: string;
  /** `null` where an error keeps it from being published. */
  readonly id: string | null;
  readonly days: Days | null;
  /** Its own, and those of its corrections. */
  readonly problems: readonly Problem[];
}

/** `places` are the ids of all that the gazetteer has. */
export function checkArticle(reading: ArticleReading, places: ReadonlySet<string>): CheckedArticle {
  return {
    file: reading.file,
    id: reading.article?.id ?? null,
    days: reading.article?.days ?? null,
    problems: [...reading.problems, ...checkCorrections(reading, places)],
  };
}

/** Articles whose id another has; each of these is read once more, to say where the id stands. */
export function duplicateIds(
  articles: readonly Pick<CheckedArticle, 'file' | 'id'>[],
  read: (file: string) => ArticleReading,
): Problem[] {
  const firsts = new Map<string, string>();
  return articles.flatMap(({ file, id }) => {
    if (id === null) return [];
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, file);
    return first === undefined ? [] : [takenId(read(file), id, first)];
  });
}

function takenId(reading: ArticleReading, id: string, first: string): Problem {
  return problemAt(reading, ['id'], {
    read: { what: 'taken-id', id, first },
    expected: { rule: 'own-article-id' },
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
  const found = findQuotation(text, quote, occurrence, correction);
  const at = (key: string) => ['mentions', number, key];
  if (found === null || quote.includes('\n'))
    return [
      problemAt(reading, at(there === 0 ? 'quote' : 'occurrence'), {
        read: { what: 'occurrence', number: occurrence ?? 1, quote },
        expected: { rule: 'quotation', there },
      }),
    ];
  if (!found.isSure)
    return [
      problemAt(reading, at('quote'), {
        read: { what: 'context', quote, prefix: correction.prefix, suffix: correction.suffix },
        expected: { rule: 'telling-context', there },
      }),
    ];
  if (isEmpty(correction)) return there > 1 ? [byNumberAlone(reading, text, correction, number, there)] : [];
  return fits(text, found.start, found.start + quote.length, correction)
    ? []
    : [inOtherWords(reading, text, correction, number, found.start)];
}

/** The only occurrence of the words stands between others than the correction says: what it meant may be gone. */
function inOtherWords(
  reading: ArticleReading,
  text: string,
  correction: Correction,
  number: number,
  start: number,
): Problem {
  const { quote } = correction;
  return {
    ...problemAt(reading, ['mentions', number, 'quote'], {
      read: { what: 'context', quote, prefix: correction.prefix, suffix: correction.suffix },
      expected: { rule: 'context-of-today', ...contextInLine(text, start, quote) },
    }),
    severity: 'warning',
  };
}

/** A number means another occurrence as soon as one is added above: the words around would not. */
function byNumberAlone(
  reading: ArticleReading,
  text: string,
  { quote, occurrence }: Correction,
  number: number,
  there: number,
): Problem {
  const start = findQuotation(text, quote, occurrence, NO_CONTEXT)?.start ?? 0;
  const { prefix, suffix } = contextInLine(text, start, quote);
  const around = `${prefix}${quote}${suffix}`;
  return {
    ...problemAt(reading, ['mentions', number], {
      read: { what: 'number-alone', quote, number: occurrence ?? 1, there, around },
      expected: { rule: 'own-context', prefix, suffix },
    }),
    severity: 'warning',
  };
}

function contextInLine(text: string, start: number, quote: string) {
  const { prefix, suffix } = contextOf(text, start, start + quote.length);
  const inLine = (words: string) => words.replace(/\s+/g, ' ');
  return { prefix: inLine(prefix), suffix: inLine(suffix) };
}

const NO_CONTEXT = { prefix: '', suffix: '' };

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
      expected: { rule: 'known-place' },
    }),
  ];
}

function problemAt(
  { file, frontMatter }: ArticleReading,
  path: KeyPath,
  words: Pick<Problem, 'read' | 'expected'>,
): Problem {
  return { severity: 'error', file, ...(frontMatter?.position(path) ?? { line: 1, column: 1 }), ...words };
}
