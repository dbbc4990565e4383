import type { PlaceSummary, Shapes } from '../../corpus/place-summary.ts';
import type { Selection } from '../../exports/selection.ts';
import { type Corpus, type CorpusPlace, passagesIn, relationsIn, summariesOf, textsOf } from './corpus.ts';
import { ownPosition } from './display.ts';
import { sourcesOf } from './sources.ts';

/** Everything of a corpus, for exports, its lines and areas as fine as the gazetteer has them. */
export function wholeSelection(corpus: Corpus): Selection {
  const passagesOf = (id: string) => Array.from(passagesIn(corpus, id), ({ passage }) => passage);
  return {
    ...bareSelection(corpus),
    articles: Array.from(summariesOf(corpus), (summary) => ({ ...summary, chunk: null })),
    passages: Object.fromEntries(corpus.places.map(({ place }) => [place.id, passagesOf(place.id)])),
    texts: [...textsOf(corpus)],
    relations: [...relationsIn(corpus)],
  };
}

/** The places of a corpus with nothing of what was written about them: what grows with the articles is left out. */
export function bareSelection({ site, places }: Pick<Corpus, 'site' | 'places'>): Selection {
  const summaries = places.map(summaryOf);
  return {
    site,
    language: site.languages[0] ?? 'ar',
    places: summaries,
    gazetteer: summaries,
    articles: [],
    passages: {},
    texts: [],
    relations: [],
    shapes: fullShapes(places),
    sources: sourcesOf({ places }),
    frame: null,
  };
}

const summaryOf = ({ summary }: CorpusPlace): PlaceSummary => ({
  ...summary,
  chunks: { first: 0, count: 0 },
});

function fullShapes(places: readonly CorpusPlace[]): Shapes {
  return Object.fromEntries(
    places.flatMap(({ place }) => {
      const { geometry } = ownPosition(place);
      return geometry === null || geometry.type === 'Point' ? [] : [[place.id, geometry]];
    }),
  );
}
