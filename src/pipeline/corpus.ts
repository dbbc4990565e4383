import type { ArticleHead, ArticleText } from '../corpus/article.ts';
import type { LayerHead } from '../corpus/manifest.ts';
import type { Passage } from '../corpus/passage.ts';
import type { PlaceHead } from '../corpus/place-head.ts';
import type { Relation } from '../corpus/relation.ts';
import type { Place } from '../gazetteer/place.ts';
import { LAYER_IDS, LAYER_KINDS } from '../model/kind.ts';
import type { Site } from '../model/site.ts';
import { containersOf } from './display.ts';
import type { PlacePassage } from './passages.ts';
import { placeHead } from './place-head.ts';

/** A place with what was written about it, before its passages are laid into files. */
export interface CorpusPlace {
  readonly place: Place;
  readonly head: Omit<PlaceHead, 'chunks'>;
  readonly passages: readonly Passage[];
}

/** An article with all that was found in it. */
export interface CorpusArticle {
  readonly head: Omit<ArticleHead, 'chunk'>;
  /** `null` where only excerpts may be published. */
  readonly text: ArticleText | null;
  readonly passages: readonly PlacePassage[];
  readonly relations: readonly Relation[];
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

export function createCorpus(
  site: Site,
  places: readonly Place[],
  articles: readonly CorpusArticle[],
): Corpus {
  const ordered = inOrder(articles);
  const mentioned = createPlaces(places, ordered);
  return {
    site,
    layers: LAYER_IDS.map((layer) => layerHead(layer, mentioned)),
    places: mentioned,
    articles: ordered,
    relations: ordered.flatMap(({ relations }) => relations),
  };
}

function inOrder(articles: readonly CorpusArticle[]): CorpusArticle[] {
  return articles
    .map((article) => {
      const { id, days } = article.head;
      return { article, key: `${days?.join('/') ?? 'undated'} ${id}` };
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ article }) => article);
}

function createPlaces(places: readonly Place[], articles: readonly CorpusArticle[]): CorpusPlace[] {
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

function passagesByPlace(articles: readonly CorpusArticle[]): Map<string, Passage[]> {
  const byPlace = new Map<string, Passage[]>();
  for (const { passages } of articles) {
    for (const { place, passage } of passages) {
      const known = byPlace.get(place);
      if (known === undefined) byPlace.set(place, [passage]);
      else known.push(passage);
    }
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
