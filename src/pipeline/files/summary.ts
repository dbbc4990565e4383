import { licensedSources } from '../../corpus/credits.ts';
import type { Mark, Passage } from '../../corpus/passage.ts';
import { groupBy } from '../group-by.ts';
import { type Corpus, passagesIn, summariesOf } from './corpus.ts';

/** What a run found, for the person who writes the corpus. */
export interface Summary {
  readonly articles: number;
  /** Articles by language, the most frequent first. */
  readonly languages: readonly (readonly [language: string, articles: number])[];
  readonly mentions: number;
  /** Places with a mention. */
  readonly places: number;
  /** Ids of articles in which no place was found. */
  readonly without: readonly string[];
  /** Names that the corpus uses like ordinary words, with their places. */
  readonly suspicious: readonly SuspiciousName[];
  /** Sources with their licences, of names and positions of the places with a mention. */
  readonly sources: readonly string[];
}

interface SuspiciousName {
  readonly name: string;
  readonly place: string;
  readonly mentions: number;
}

export function summarise(corpus: Corpus): Summary {
  const articles = [...summariesOf(corpus)];
  const mentioned = corpus.places.filter(({ summary }) => summary.passages > 0);
  const marks = mentioned.flatMap(({ summary }) =>
    Array.from(passagesIn(corpus, summary.id), ({ passage }) =>
      passage.marks.map((mark) => ({ place: summary.id, passage, mark })),
    ).flat(),
  );
  const countries = new Set(mentioned.flatMap(({ place }) => (place.kind === 'country' ? [place.id] : [])));
  const withMentions = new Set(marks.map(({ passage }) => passage.article));
  const provenances = mentioned.flatMap(({ place }) => [place.nameProvenance, place.geometryProvenance]);
  return {
    articles: articles.length,
    languages: counted(articles.map(({ language }) => language)),
    mentions: marks.length,
    places: mentioned.length,
    without: articles.flatMap(({ id }) => (withMentions.has(id) ? [] : [id])),
    suspicious: suspiciousNames(marks, countries),
    sources: licensedSources(provenances)
      .map(({ source, licence }) => `${source} (${licence})`)
      .toSorted(),
  };
}

function counted(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

interface MarkOf {
  readonly place: string;
  readonly passage: Passage;
  readonly mark: Mark;
}

/** So many mentions without any sign of a place around them are no accident. */
const LEAST_PLAIN = 3;

/**
 * Names of one word that are written small, or that are read as a place again and again although nothing around them ever says
 * so: no designator, no preposition, no verb of motion. A country needs no such sign.
 */
function suspiciousNames(marks: readonly MarkOf[], countries: ReadonlySet<string>): SuspiciousName[] {
  const byName = groupBy(marks, ({ passage, mark }) => passage.text.slice(mark.start, mark.end));
  return [...byName].flatMap(([name, of]) => {
    if (/\s/u.test(name)) return [];
    const isPlain =
      of.length >= LEAST_PLAIN &&
      of.every(({ place, mark }) => !countries.has(place) && !mark.reasons.some(({ weight }) => weight > 0));
    const isSmall = /^\p{Ll}/u.test(name);
    const [first] = of;
    return first !== undefined && (isPlain || isSmall)
      ? [{ name, place: first.place, mentions: of.length }]
      : [];
  });
}
