import { geojson } from '../exports/geojson.ts';
import { LAYER_IDS } from '../model/kind.ts';
import type { Corpus } from './corpus.ts';
import type { OutputFile } from './output-file.ts';
import { wholeSelection } from './whole-selection.ts';

/** The layers once more as plain GeoJSON: the places that articles mention, with counts, quotations and licences. */
export function layerFiles(corpus: Corpus): readonly OutputFile[] {
  return LAYER_IDS.map((layer) => ({
    path: `layers/${layer}.geojson`,
    content() {
      const whole = wholeSelection(corpus);
      const places = whole.places.filter((head) => head.layer === layer && head.passages > 0);
      return geojson.write({ ...whole, places, relations: [] });
    },
  }));
}
