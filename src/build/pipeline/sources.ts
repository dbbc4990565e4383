import type { Sources } from '../../corpus/sources.ts';
import type { Corpus } from './corpus.ts';

/** Where the names and positions of the corpus's places come from, for exports and plain pages. */
export function sourcesOf({ places }: Corpus): Sources {
  return Object.fromEntries(
    places.map(({ place }) => [
      place.id,
      {
        names: place.names,
        nameSource: place.nameProvenance.source,
        nameLicence: place.nameProvenance.licence,
        geometrySource: place.geometryProvenance.source,
        geometryLicence: place.geometryProvenance.licence,
      },
    ]),
  );
}
