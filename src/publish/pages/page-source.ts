import type { ArticleSummary, ArticleText } from '../../corpus/article.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import {
  type ExportedPassage,
  type ExportedPlace,
  exportedPlaces,
  type Selection,
} from '../../exports/selection.ts';
import { creditsOf } from '../../exports/source-fields.ts';
import { chunksOf } from '../../pipeline/files/chunks.ts';
import { type Corpus, passagesIn, summariesOf } from '../../pipeline/files/corpus.ts';
import { bareSelection } from '../../pipeline/files/whole-selection.ts';
import type { Shard } from '../../pipeline/shards/shard.ts';
import { MOST_PASSAGES } from './place-page.ts';

/** An article as its page shows it. */
export interface WrittenArticle {
  readonly summary: ArticleSummary;
  /** Stands for the article and all that was found in it; `null` where nobody keeps what is made of it. */
  readonly version: string | null;
  /** Read when the page is written. `null` where only excerpts are published; then `passages` are shown. */
  text(): ArticleText | null;
  readonly passages: readonly ExportedPassage[];
}

/** A place as its page shows it. */
export interface WrittenPlace {
  /** With its first passages. */
  readonly place: ExportedPlace;
  /** How many it has in all. */
  readonly passages: number;
}

/** What plain pages are made from. */
export interface PageSource extends Pick<Selection, 'site' | 'language'> {
  /** Data sets that the places come from. */
  readonly credits: readonly string[];
  articles(): Iterable<WrittenArticle>;
  places(): Iterable<WrittenPlace>;
  /** Whether a place has a page to link to. */
  hasPage(place: string): boolean;
}

export function pagesOfSelection(selection: Selection): PageSource {
  const places = exportedPlaces(selection);
  const texts = new Map(selection.texts.map((text) => [text.id, text]));
  const withPage = new Set(places.map(({ summary }) => summary.id));
  const passages = passagesByArticle(places.flatMap((place) => place.passages));
  return {
    site: selection.site,
    language: selection.language,
    credits: creditsOf(places),
    articles: () =>
      selection.articles.map((summary) => ({
        summary,
        version: null,
        text: () => (summary.excerptsOnly ? null : (texts.get(summary.id) ?? null)),
        passages: passages.get(summary.id) ?? [],
      })),
    places: () => places.map((place) => ({ place, passages: place.passages.length })),
    hasPage: (place) => withPage.has(place),
  };
}

/** Places whose passages are held at once. */
const PLACES_AT_ONCE = 500;

/** The same of a whole corpus, of which only a part is in memory at any time. */
export function pagesOfCorpus(corpus: Corpus): PageSource {
  const bare = bareSelection(corpus);
  const shown = bare.places.filter(({ display }) => display !== 'withheld');
  const withPage = new Set(shown.map(({ id }) => id));
  return {
    site: bare.site,
    language: bare.language,
    credits: creditsOf(exportedPlaces(bare)),
    *articles() {
      for (const shard of corpus.shards) yield* articlesOf(shard, shown);
    },
    *places() {
      for (const summaries of chunksOf(bare.places, PLACES_AT_ONCE)) {
        const passages = Object.fromEntries(summaries.map(({ id }) => [id, firstPassages(corpus, id)]));
        const cited = new Set(Object.values(passages).flatMap((some) => some.map(({ article }) => article)));
        const articles = Array.from(summariesOf(corpus), (summary) =>
          cited.has(summary.id) ? [published(summary)] : [],
        );
        const part = { ...bare, places: summaries, articles: articles.flat(), passages };
        for (const place of exportedPlaces(part)) yield { place, passages: place.summary.passages };
      }
    },
    hasPage: (place) => withPage.has(place),
  };
}

const published = (summary: Omit<ArticleSummary, 'chunk'>): ArticleSummary => ({ ...summary, chunk: null });

function firstPassages(corpus: Corpus, place: string) {
  const first = [];
  for (const { passage } of passagesIn(corpus, place)) {
    first.push(passage);
    if (first.length === MOST_PASSAGES) break;
  }
  return first;
}

function* articlesOf(shard: Shard, places: readonly PlaceSummary[]): Generator<WrittenArticle> {
  const summaries = Array.from(summariesOf({ shards: [shard] }), published);
  const excerpts = excerptsOf(shard, summaries, places);
  for (const [number, summary] of summaries.entries())
    yield {
      summary,
      version: shard.versions?.[number] ?? null,
      text: () => shard.text(number),
      passages: excerpts.get(summary.id) ?? [],
    };
}

/** The passages of those articles of which nothing else is published. */
function excerptsOf(shard: Shard, summaries: readonly ArticleSummary[], places: readonly PlaceSummary[]) {
  const bare = new Map(summaries.flatMap((summary) => (summary.excerptsOnly ? [[summary.id, summary]] : [])));
  if (bare.size === 0) return new Map<string, ExportedPassage[]>();
  const part = { shards: [shard], firstPassages: [0] };
  const passages = places.flatMap(({ id }) => [...passagesIn(part, id)]);
  return passagesByArticle(
    passages.flatMap(({ passage }) => {
      const article = bare.get(passage.article);
      return article === undefined ? [] : [{ passage, article }];
    }),
  );
}

/** The passages of each article in its own order, each once, however many places it names. */
function passagesByArticle(all: readonly ExportedPassage[]): Map<string, ExportedPassage[]> {
  const byArticle = new Map<string, Map<string, ExportedPassage>>();
  for (const each of all) {
    const ofArticle = byArticle.get(each.article.id) ?? new Map<string, ExportedPassage>();
    ofArticle.set(`${each.passage.block} ${each.passage.start}`, each);
    byArticle.set(each.article.id, ofArticle);
  }
  const order = ({ passage: one }: ExportedPassage, { passage: other }: ExportedPassage): number =>
    one.block - other.block || one.start - other.start;
  return new Map([...byArticle].map(([article, passages]) => [article, [...passages.values()].sort(order)]));
}
