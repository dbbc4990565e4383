import {
  type Basemap,
  type BasemapCredit,
  type BorderProperties,
  LABEL_ORDER,
  type LabelProperties,
  type LandProperties,
  type RiverProperties,
} from './basemap.ts';
import {
  type Check,
  decodeAs,
  has,
  isAnything,
  isFlag,
  isList,
  isNumber,
  isRecord,
  isText,
  listOf,
  oneOf,
  orNull,
  recordOf,
  tuple,
} from './checks.ts';
import type { WorldIndex, WorldPiece } from './world-basemap.ts';

/** Lines of TopoJSON. */
export const isArcs: Check = listOf(isList);

/** An object of TopoJSON that has lines. */
export const isShape: Check = (value) => isRecord(value) && isList(value.arcs);

const collectionOf =
  (isProperties: Check): Check =>
  (value) =>
    isRecord(value) && listOf((each) => isRecord(each) && isProperties(each.properties))(value.geometries);

const isZoomed: Check = (value) => isRecord(value) && isNumber(value.z);

const isTextOrNull = orNull(isText);

/** One detail of the basemap. Throws a `CorpusError`. */
export const decodeBasemap = (value: unknown): Basemap =>
  decodeAs<Pick<Basemap, 'arcs' | 'credits' | 'objects'>>(
    {
      arcs: isArcs,
      credits: listOf(has<BasemapCredit>({ words: isText, licence: isText })),
      objects: has<Basemap['objects']>({
        land: collectionOf(has<LandProperties>({ part: oneOf('home', 'neighbour', 'disputed') })),
        sea: isShape,
        governorates: isShape,
        rivers: collectionOf(has<RiverProperties>({ rank: isNumber, place: isTextOrNull })),
        lakes: isShape,
        borders: collectionOf(has<BorderProperties>({ disputed: isFlag, place: isTextOrNull })),
        labels: collectionOf(
          has<LabelProperties>({
            type: oneOf(...LABEL_ORDER),
            names: recordOf(isText),
            place: isTextOrNull,
            minZoom: isNumber,
            rank: isNumber,
            angle: isNumber,
          }),
        ),
      }),
    },
    value,
  ) as Basemap;

const isCell = tuple(isNumber, isNumber);

/** Either one file, or pieces in a folder. */
const isDetail: Check = (value) =>
  isRecord(value) &&
  isCell(value.zooms) &&
  (isText(value.file) || (isNumber(value.size) && isText(value.folder) && isRecord(value.pieces)));

/** Which pieces of the world's ground there are. Throws a `CorpusError`. */
export const decodeWorld = (value: unknown): WorldIndex =>
  decodeAs<WorldIndex>({ details: listOf(isDetail) }, value);

/** A piece of the world's ground. Throws a `CorpusError`. */
export const decodeWorldPiece = (value: unknown): WorldPiece =>
  decodeAs<Pick<WorldPiece, 'arcs' | 'labels' | 'objects'>>(
    {
      arcs: isArcs,
      labels: listOf(tuple(isNumber, isNumber, isNumber, isText, isText, isText)),
      objects: has<WorldPiece['objects']>({
        land: collectionOf(isAnything),
        divisions: collectionOf(isZoomed),
        rivers: collectionOf(isZoomed),
        lakes: isShape,
        borders: collectionOf(isAnything),
      }),
    },
    value,
  ) as WorldPiece;
