import type { ArticleHead, ArticleText } from '../../corpus/article.ts';
import type { LayerHead, Site } from '../../corpus/manifest.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { PlaceHead } from '../../corpus/place-head.ts';
import type { Relation } from '../../corpus/relation.ts';
import { LAYER_IDS, LAYER_KINDS } from '../../gazetteer/kind.ts';
import type { Place } from '../../gazetteer/place.ts';
import type { Article } from '../read/article.ts';
import type { AnnotatedArticle } from './annotate.ts';
import { articleHead } from './article-head.ts';
import { containersOf } from './display.ts';
import type { PlacePassage } from './passages.ts';
import { placeHead } from './place-head.ts';
import { relationsOf } from './relations.ts';

/** A place with what was written about it, before its passages are laid into files. */
export interface CorpusPlace {
  readonly place: Place;
  readonly head: Omit<PlaceHead, 'chunks'>;
  readonly passages: readonly Passage[];
}

export interface CorpusArticle {
  readonly head: Omit<ArticleHead, 'chunk'>;
  /** `null` where only excerpts may be published. */
  readonly text: ArticleText | null;
}

/** All that the app will know, before it is laid into files. */
export interface Corpus {
  readonly site: Site;
  readonly layers: readonly LayerHead[];
  /** The most often read first; containers that no article mentions last. */
  readonly places: readonly CorpusPlace[];
  /** The earliest first, the undated last. */
  readonly articles: readonly CorpusArticle[];
  /** What their sentences state about two places, in the order of the articles. */
  readonly relations: readonly Relation[];
}

export interface ArticlePassages {
  readonly annotated: AnnotatedArticle;
  readonly passages: readonly PlacePassage[];
}

export function createCorpus(
  site: Site,
  places: readonly Place[],
  articles: readonly ArticlePassages[],
): Corpus {
  const ordered = articles.toSorted((one, other) =>
    compareDays(one.annotated.article, other.annotated.article),
  );
  const mentioned = createPlaces(places, ordered);
  const kinds = new Map(places.map((place) => [place.id, place.kind]));
  const kindOf = (place: string) => kinds.get(place) ?? null;
  return {
    site,
    layers: LAYER_IDS.map((layer) => layerHead(layer, mentioned)),
    places: mentioned,
    articles: ordered.map(createArticle),
    relations: ordered.flatMap(({ annotated }) => relationsOf(annotated, kindOf)),
  };
}

function compareDays(one: Article, other: Article): number {
  const key = ({ days, id }: Article) => `${days?.join('/') ?? 'undated'} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}

function createArticle({ annotated, passages }: ArticlePassages): CorpusArticle {
  const { article, blocks } = annotated;
  const text = article.excerptsOnly ? null : { id: article.id, blocks };
  return { head: articleHead(annotated, passages), text };
}

function createPlaces(places: readonly Place[], articles: readonly ArticlePassages[]): CorpusPlace[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const passages = passagesByPlace(articles);
  const mentioned = places.filter((place) => passages.has(place.id));
  const containers = mentioned.flatMap((place) => containersOf(place, byId));
  return [...new Set([...mentioned, ...containers])]
    .map((place) => {
      const itsPassages = passages.get(place.id) ?? [];
      return { place, head: placeHead(place, itsPassages), passages: itsPassages };
    })
    .sort(
      (one, other) => other.passages.length - one.passages.length || (one.place.id < other.place.id ? -1 : 1),
    );
}

function passagesByPlace(articles: readonly ArticlePassages[]): Map<string, Passage[]> {
  const byPlace = new Map<string, Passage[]>();
  for (const { place, passage } of articles.flatMap((article) => article.passages)) {
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, [passage]);
    else known.push(passage);
  }
  return byPlace;
}

function layerHead(layer: LayerHead['id'], places: readonly CorpusPlace[]): LayerHead {
  const ofLayer = places.filter(({ head }) => head.layer === layer && head.passages > 0);
  return {
    id: layer,
    kinds: LAYER_KINDS[layer],
    shownFirst: layer !== 'countries',
    places: ofLayer.length,
    passages: ofLayer.reduce((sum, { head }) => sum + head.passages, 0),
  };
}
