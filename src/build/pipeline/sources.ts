import type { Sources } from '../../corpus/sources.ts';
import type { Corpus } from './corpus.ts';

/** Where names and positions of the corpus's places come from, for exports; nothing that leads to a hidden position. */
export function sourcesOf({ places }: Corpus): Sources {
  return Object.fromEntries(
    places.map(({ place }) => [
      place.id,
      {
        names: place.names,
        nameSource: place.nameProvenance.source,
        nameLicence: place.nameProvenance.licence,
        geometrySource: place.display === 'exact' ? place.geometryProvenance.source : '',
        geometryLicence: place.geometryProvenance.licence,
      },
    ]),
  );
}
