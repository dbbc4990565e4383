import type { ArticleHead, ArticleText } from '../corpus/article.ts';
import type { LayerHead } from '../corpus/manifest.ts';
import type { Passage } from '../corpus/passage.ts';
import type { PlaceHead } from '../corpus/place-head.ts';
import type { Relation } from '../corpus/relation.ts';
import type { Place } from '../gazetteer/place.ts';
import { KINDS, type Kind, LAYER_IDS, type LayerId } from '../model/kind.ts';
import type { Site } from '../model/site.ts';
import { containersOf } from './display.ts';
import type { PlacePassage } from './passages.ts';
import { placeHead } from './place-head.ts';
import { rankPassages } from './standing.ts';

/** A place with what was written about it, before its passages are laid into files. */
export interface CorpusPlace {
  readonly place: Place;
  readonly head: Omit<PlaceHead, 'chunks'>;
  /** The best first. */
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
    layers: layerHeads(site, mentioned),
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
      const itsPassages = rankPassages(passages.get(place.id) ?? []);
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

/** The layers that hold a place: those that the settings name first, in their order. */
function layerHeads({ layers: settings }: Site, places: readonly CorpusPlace[]): LayerHead[] {
  const inOrder = new Set([...(Object.keys(settings) as LayerId[]), ...LAYER_IDS]);
  return [...inOrder].flatMap((id) => {
    const heads = places.flatMap(({ head }) => (head.layer === id && head.passages > 0 ? [head] : []));
    if (heads.length === 0) return [];
    return [
      {
        id,
        kinds: kindsOf(heads),
        shownFirst: (settings[id] ?? (id === 'countries' ? 'hidden' : 'shown')) === 'shown',
        places: heads.length,
        passages: heads.reduce((sum, head) => sum + head.passages, 0),
      },
    ];
  });
}

function kindsOf(heads: readonly Pick<PlaceHead, 'kind'>[]): Kind[] {
  const count = (kind: Kind) => heads.filter((head) => head.kind === kind).length;
  const present = new Set(heads.map(({ kind }) => kind));
  return KINDS.filter((kind) => present.has(kind)).toSorted((one, other) => count(other) - count(one));
}
