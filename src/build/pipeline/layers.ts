import type { PlaceHead, Shapes } from '../../corpus/place-head.ts';
import { geojson } from '../../exports/geojson.ts';
import { LAYER_IDS } from '../../gazetteer/kind.ts';
import type { Corpus, CorpusPlace } from './corpus.ts';
import { ownPosition } from './display.ts';
import type { OutputFile } from './output-file.ts';
import { sourcesOf } from './sources.ts';

/** The layers once more as plain GeoJSON: the places that articles mention, with counts, quotations and licences. */
export function layerFiles(corpus: Corpus): OutputFile[] {
  const gazetteer = corpus.places.map(headOf);
  const sources = sourcesOf(corpus);
  const articles = corpus.articles.map(({ head }) => ({ ...head, chunk: null }));
  return LAYER_IDS.map((layer) => {
    const places = corpus.places.filter(({ head }) => head.layer === layer && head.passages > 0);
    const content = geojson.write({
      site: corpus.site,
      language: corpus.site.languages[0] ?? 'ar',
      places: places.map(headOf),
      gazetteer,
      articles,
      passages: Object.fromEntries(places.map(({ place, passages }) => [place.id, passages])),
      texts: [],
      shapes: fullShapes(places),
      sources,
      frame: null,
    });
    return { path: `layers/${layer}.geojson`, content };
  });
}

const headOf = ({ head }: CorpusPlace): PlaceHead => ({ ...head, chunks: [] });

/** Lines and areas as fine as the gazetteer has them: these files are for other programs than our own. */
function fullShapes(places: readonly CorpusPlace[]): Shapes {
  return Object.fromEntries(
    places.flatMap(({ place }) => {
      const { geometry } = ownPosition(place);
      return geometry === null || geometry.type === 'Point' ? [] : [[place.id, geometry]];
    }),
  );
}
