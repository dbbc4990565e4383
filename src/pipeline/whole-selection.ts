import type { PlaceHead, Shapes } from '../corpus/place-head.ts';
import type { Selection } from '../exports/selection.ts';
import type { Corpus, CorpusPlace } from './corpus.ts';
import { ownPosition } from './display.ts';
import { sourcesOf } from './sources.ts';

/** Everything of a corpus, for exports and plain pages, its lines and areas as fine as the gazetteer has them. */
export function wholeSelection(corpus: Corpus): Selection {
  const heads = corpus.places.map(headOf);
  return {
    site: corpus.site,
    language: corpus.site.languages[0] ?? 'ar',
    places: heads,
    gazetteer: heads,
    articles: corpus.articles.map(({ head }) => ({ ...head, chunk: null })),
    passages: Object.fromEntries(corpus.places.map(({ place, passages }) => [place.id, passages])),
    texts: corpus.articles.flatMap(({ text }) => text ?? []),
    relations: corpus.relations,
    shapes: fullShapes(corpus.places),
    sources: sourcesOf(corpus),
    frame: null,
  };
}

const headOf = ({ head }: CorpusPlace): PlaceHead => ({ ...head, chunks: [] });

function fullShapes(places: readonly CorpusPlace[]): Shapes {
  return Object.fromEntries(
    places.flatMap(({ place }) => {
      const { geometry } = ownPosition(place);
      return geometry === null || geometry.type === 'Point' ? [] : [[place.id, geometry]];
    }),
  );
}
