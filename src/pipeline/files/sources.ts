import { NO_LINKS, type PlaceSources, type Sources } from '../../corpus/sources.ts';
import type { Place } from '../../gazetteer/place.ts';
import { NO_STATEMENTS } from '../../model/statements.ts';
import type { Corpus } from './corpus.ts';

/** Where names and positions of the corpus's places come from; nothing that leads to a hidden position. */
export function sourcesOf({ places }: Pick<Corpus, 'places'>): Sources {
  return Object.fromEntries(places.map(({ place }) => [place.id, placeSources(place)]));
}

function placeSources(place: Place): PlaceSources {
  const isShown = place.display === 'exact';
  const { names, ordinary, needsDesignator } = place.matching;
  return {
    names: place.names,
    nameSource: place.nameProvenance.source,
    nameLicence: place.nameProvenance.licence,
    geometrySource: isShown ? place.geometryProvenance.source : '',
    geometryLicence: place.geometryProvenance.licence,
    positionSource: isShown ? place.positionSource : '',
    links: isShown ? place.links : NO_LINKS,
    note: isShown ? place.note : null,
    matching: { names, ordinary, needsDesignator },
    population: place.population,
    statements: isShown ? place.statements : NO_STATEMENTS,
  };
}
