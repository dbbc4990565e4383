import type { ArticleSummary, ArticleText, Block } from '../../corpus/article.ts';
import { type CoNamedCounts, countCoNamed } from '../../corpus/co-named.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { Relation } from '../../corpus/relation.ts';
import type { PlacePassage } from '../annotation/passages.ts';
import { RANK_COUNT, rankOf } from '../annotation/standing.ts';
import { groupBy } from '../group-by.ts';
import { rememberLast } from '../remember.ts';
import { type TermRun, termRunOf } from './term-run.ts';

/** An article with all that was found in it. */
export interface CorpusArticle {
  readonly summary: DraftSummary;
  /** `null` where only excerpts may be published. */
  readonly text: ArticleText | null;
  readonly passages: readonly PlacePassage[];
  readonly relations: readonly Relation[];
}

/** A summary before it is known which file its text will lie in. */
export type DraftSummary = Omit<ArticleSummary, 'chunk' | 'quoted'>;

/**
 * What a stretch of articles gives to a corpus. Shards in the order of their articles give together what all the
 * articles would give in one: so they can be made by several workers, and kept where there is more room than in memory.
 */
export interface Shard {
  /** How many passages each article has, each counted once, also where it names several places. */
  readonly passages: readonly number[];
  /** By place id, in the order of first mention. */
  readonly places: ReadonlyMap<string, PlaceShare>;
  summaries(): Iterable<DraftSummary>;
  /** Stands for each article, as long as what is found in it is the same; `null` where nobody keeps what is made of it. */
  readonly versions: readonly string[] | null;
  /** Of the article of a number; `null` where only excerpts may be published. */
  text(number: number): ArticleText | null;
  relations(): readonly Relation[];
  /** How often other places are named in the passages of a place, by place id. */
  coNamed(): ReadonlyMap<string, CoNamedCounts>;
  /** Titles, outlets and authors, an article each. */
  headings(): TermRun;
  /** What no passage quotes, an article each: a passage is found on its own, and leads into its article. */
  unquoted(): TermRun;
  /** The passages. */
  quoted(): TermRun;
}

/** What the articles of a shard say of one place. */
export interface PlaceShare {
  readonly passages: number;
  readonly mentions: number;
  /** Those of a rank (`standing.ts`), in the order of the articles. */
  read(rank: number): readonly NumberedPassage[];
  /** What is known of each of those before it is read. */
  outlines(rank: number): readonly PassageOutline[];
}

/** The number of a passage's article in its shard, how many UTF-16 code units its text has and how many marks. */
export type PassageOutline = readonly [article: number, length: number, marks: number];

export interface NumberedPassage {
  readonly passage: Passage;
  /** Its number among the passages of its shard; `null` where these words have one already, for another place. */
  readonly number: number | null;
}

/** Articles have to come in their order. The search index is made only when it is asked for. */
export function createShard(articles: readonly CorpusArticle[]): Shard {
  const quoted = articles.map(({ passages }) => quotedPassages(passages));
  const passages = passagesByPlace(articles, quoted.flat());
  const numbers = new Map(articles.map(({ summary }, number) => [summary.id, number]));
  const indexes = rememberLast(
    () => ({
      headings: termRunOf(articles.map(headingOf)),
      unquoted: termRunOf(articles.map((article, number) => unquotedText(article, quoted[number] ?? []))),
      quoted: termRunOf(quoted.flat().map(({ text }) => text)),
    }),
    () => [],
  );
  return {
    passages: quoted.map((each) => each.length),
    places: new Map(Array.from(passages, ([place, some]) => [place, shareOf(some, numbers)])),
    summaries: () => articles.map(({ summary }) => summary),
    versions: null,
    text: (number) => articles[number]?.text ?? null,
    relations: () => articles.flatMap(({ relations }) => relations),
    coNamed: () => coNamedByPlace(articles, passages),
    headings: () => indexes(null).headings,
    unquoted: () => indexes(null).unquoted,
    quoted: () => indexes(null).quoted,
  };
}

function passagesByPlace(
  articles: readonly CorpusArticle[],
  quoted: readonly Passage[],
): Map<string, NumberedPassage[]> {
  const numbers = new Map(quoted.map((passage, number) => [passage, number]));
  const byPlace = new Map<string, NumberedPassage[]>();
  for (const { place, passage } of articles.flatMap(({ passages }) => passages)) {
    const known = byPlace.get(place);
    const numbered = { passage, number: numbers.get(passage) ?? null };
    if (known === undefined) byPlace.set(place, [numbered]);
    else known.push(numbered);
  }
  return byPlace;
}

function shareOf(passages: readonly NumberedPassage[], numbers: ReadonlyMap<string, number>): PlaceShare {
  const ranks: NumberedPassage[][] = Array.from({ length: RANK_COUNT }, () => []);
  for (const each of passages) ranks[rankOf(each.passage)]?.push(each);
  return {
    passages: passages.length,
    mentions: passages.reduce((sum, { passage }) => sum + passage.marks.length, 0),
    read: (rank) => ranks[rank] ?? [],
    outlines: (rank) =>
      (ranks[rank] ?? []).map(({ passage: { article, text, marks } }) => [
        numbers.get(article) ?? 0,
        text.length,
        marks.length,
      ]),
  };
}

function coNamedByPlace(
  articles: readonly CorpusArticle[],
  places: ReadonlyMap<string, readonly NumberedPassage[]>,
): Map<string, CoNamedCounts> {
  const blocks = new Map<string, readonly Block[]>();
  for (const { text } of articles) if (text !== null) blocks.set(text.id, text.blocks);
  const countOf = (place: string, numbered: readonly NumberedPassage[]) => {
    const passages = numbered.map(({ passage }) => passage);
    return countCoNamed(place, passages, (article) => blocks.get(article) ?? []);
  };
  return new Map(Array.from(places, ([place, numbered]) => [place, countOf(place, numbered)]));
}

function headingOf({ summary }: CorpusArticle): string {
  return [summary.title, summary.outlet, summary.author].filter((words) => words !== null).join('\n');
}

/** The passages of an article, each once, also where it names several places. */
function quotedPassages(passages: readonly PlacePassage[]): Passage[] {
  const known = new Map<string, Passage>();
  for (const { passage } of passages) {
    const span = `${passage.block} ${passage.start} ${passage.text.length}`;
    if (!known.has(span)) known.set(span, passage);
  }
  return [...known.values()];
}

function unquotedText({ text }: CorpusArticle, passages: readonly Passage[]): string {
  const byBlock = groupBy(passages, ({ block }) => block);
  return (text?.blocks ?? []).map((block, number) => cutOut(block, byBlock.get(number) ?? [])).join('\n');
}

function cutOut({ text }: Block, passages: readonly Passage[]): string {
  const rest: string[] = [];
  let from = 0;
  for (const { start, text: words } of passages.toSorted((one, other) => one.start - other.start)) {
    if (start > from) rest.push(text.slice(from, start));
    from = Math.max(from, start + words.length);
  }
  return [...rest, text.slice(from)].join('\n');
}
