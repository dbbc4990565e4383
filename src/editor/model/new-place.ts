import { type PlaceDraft, placeFeature, placeId } from '../../import/new-place.ts';
import { appendFeatures, printCollection } from '../../import/write-features.ts';
import { layerOf } from '../../model/kind.ts';
import { bytesOf, type Changes, type Files, textOf } from './files.ts';
import type { PlaceRow } from './place-row.ts';

/** A place of a project's own, and the file that then has it. */
interface Adopted {
  readonly id: string;
  readonly changes: Changes;
}

/** A town or division of the world that a project comes to count on, as a place of its own. Those of GeoNames keep their ids. */
export function adoptPlace(
  files: Files,
  { id, names, kind, point, ofWorld }: PlaceRow,
  taken: ReadonlySet<string>,
  year: number,
): Adopted {
  if (ofWorld === null) return { id, changes: new Map() };
  const { container, uncertaintyKm, source, licence, names: matching } = ofWorld;
  const both = { ar: names.ar ?? '', en: names.en ?? '' };
  const own = id.startsWith('gn:') ? id : placeId(both, taken);
  const draft = { names: both, kind, point, uncertaintyKm, container, source, licence, matching };
  return { id: own, changes: addPlace(files, own, draft, year) };
}

/** The file of the gazetteer with the place behind its others, which stay to the letter. */
export function addPlace(files: Files, id: string, draft: PlaceDraft, year: number): Changes {
  const path = `geo/gazetteer/${layerOf(draft.kind)}.geojson`;
  const feature = placeFeature(id, draft, year);
  const file = files.get(path);
  const text = file === undefined ? null : appendFeatures(textOf(file), [feature]);
  return new Map([[path, bytesOf(text ?? printCollection([feature]))]]);
}
