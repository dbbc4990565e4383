import { countingFeatures, geojson, writeCollection } from '../../exports/geojson.ts';
import type { Selection } from '../../exports/selection.ts';
import type { LayerId } from '../../model/kind.ts';
import { fillChunks } from './chunks.ts';
import { type Corpus, passagesIn, summariesOf } from './corpus.ts';
import type { OutputFile } from './output-file.ts';
import { bareSelection } from './whole-selection.ts';

/** With the quotations of more passages a layer's file would pass 2 MB, and few programs open such a file with ease. */
const MOST_QUOTED = 2000;
/** UTF-16 code units of a file of features without quotations. */
const LARGEST_FILE = 1_000_000;

const WITHOUT_QUOTATIONS = {
  note: `Counts only: with more than ${MOST_QUOTED} passages quotations are left out here. "buldan export --format geojson" writes them.`,
};

/**
 * The layers once more as plain GeoJSON: the places that articles mention, with counts, licences and quotations. A layer
 * with very much written of it has counts only, and one of very many places lies in several files, which the file that
 * would hold it names.
 */
export function* layerFiles(corpus: Corpus): Generator<OutputFile> {
  for (const { id, passages } of corpus.layers) {
    if (passages <= MOST_QUOTED) yield quotingFile(corpus, id);
    else yield* countingFiles(corpus, id);
  }
}

function placesOf(corpus: Corpus, layer: LayerId): Selection {
  const bare = bareSelection(corpus);
  return {
    ...bare,
    places: bare.places.filter((summary) => summary.layer === layer && summary.passages > 0),
  };
}

const pathOf = (name: string): string => `layers/${name}.geojson`;

function quotingFile(corpus: Corpus, layer: LayerId): OutputFile {
  return {
    path: pathOf(layer),
    content() {
      const selection = placesOf(corpus, layer);
      const passagesOf = (id: string) => Array.from(passagesIn(corpus, id), ({ passage }) => passage);
      const passages = Object.fromEntries(selection.places.map(({ id }) => [id, passagesOf(id)]));
      const cited = new Set(Object.values(passages).flatMap((some) => some.map(({ article }) => article)));
      const articles = [];
      for (const summary of summariesOf(corpus))
        if (cited.has(summary.id)) articles.push({ ...summary, chunk: null });
      return geojson.write({ ...selection, passages, articles });
    },
  };
}

function* countingFiles(corpus: Corpus, layer: LayerId): Generator<OutputFile> {
  const features = countingFeatures(placesOf(corpus, layer));
  const files = [...fillChunks(features, (feature) => JSON.stringify(feature).length, LARGEST_FILE)];
  if (files.length <= 1) {
    yield { path: pathOf(layer), content: () => writeCollection(features, WITHOUT_QUOTATIONS) };
    return;
  }
  const names = files.map((_, number) => `${layer}-${number + 1}`);
  for (const [number, some] of files.entries())
    yield {
      path: pathOf(names[number] ?? layer),
      content: () => writeCollection(some, WITHOUT_QUOTATIONS),
    };
  const parts = names.map((name) => `${name}.geojson`);
  yield { path: pathOf(layer), content: () => writeCollection([], { ...WITHOUT_QUOTATIONS, parts }) };
}
