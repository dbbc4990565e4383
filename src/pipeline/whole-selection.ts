import type { PlaceHead, Shapes } from '../corpus/place-head.ts';
import type { Selection } from '../exports/selection.ts';
import { type Corpus, type CorpusPlace, headsOf, passagesIn, relationsIn, textsOf } from './corpus.ts';
import { ownPosition } from './display.ts';
import { sourcesOf } from './sources.ts';

/** Everything of a corpus, for exports, its lines and areas as fine as the gazetteer has them. */
export function wholeSelection(corpus: Corpus): Selection {
  const passagesOf = (id: string) => Array.from(passagesIn(corpus, id), ({ passage }) => passage);
  return {
    ...bareSelection(corpus),
    articles: Array.from(headsOf(corpus), (head) => ({ ...head, chunk: null })),
    passages: Object.fromEntries(corpus.places.map(({ place }) => [place.id, passagesOf(place.id)])),
    texts: [...textsOf(corpus)],
    relations: [...relationsIn(corpus)],
  };
}

/** The places of a corpus with nothing of what was written about them: what grows with the articles is left out. */
export function bareSelection({ site, places }: Pick<Corpus, 'site' | 'places'>): Selection {
  const heads = places.map(headOf);
  return {
    site,
    language: site.languages[0] ?? 'ar',
    places: heads,
    gazetteer: heads,
    articles: [],
    passages: {},
    texts: [],
    relations: [],
    shapes: fullShapes(places),
    sources: sourcesOf({ places }),
    frame: null,
  };
}

const headOf = ({ head }: CorpusPlace): PlaceHead => ({ ...head, chunks: { first: 0, count: 0 } });

function fullShapes(places: readonly CorpusPlace[]): Shapes {
  return Object.fromEntries(
    places.flatMap(({ place }) => {
      const { geometry } = ownPosition(place);
      return geometry === null || geometry.type === 'Point' ? [] : [[place.id, geometry]];
    }),
  );
}
