import { type PlaceDraft, placeFeature } from '../../import/new-place.ts';
import { appendFeatures, printCollection } from '../../import/write-features.ts';
import { layerOf } from '../../model/kind.ts';
import { bytesOf, type Changes, type Files, textOf } from './files.ts';
import type { PlaceRow } from './place-row.ts';

/** A town of the world's gazetteer that a project comes to count on, as a place of its own. */
export function adoptTown(files: Files, { id, names, kind, point, town }: PlaceRow, year: number): Changes {
  if (town === null) return new Map();
  const { container, uncertaintyKm, source, licence, names: matching } = town;
  const both = { ar: names.ar ?? '', en: names.en ?? '' };
  const draft = { names: both, kind, point, uncertaintyKm, container, source, licence, matching };
  return addPlace(files, id, draft, year);
}

/** The file of the gazetteer with the place behind its others, which stay to the letter. */
export function addPlace(files: Files, id: string, draft: PlaceDraft, year: number): Changes {
  const path = `geo/gazetteer/${layerOf(draft.kind)}.geojson`;
  const feature = placeFeature(id, draft, year);
  const file = files.get(path);
  const text = file === undefined ? null : appendFeatures(textOf(file), [feature]);
  return new Map([[path, bytesOf(text ?? printCollection([feature]))]]);
}
