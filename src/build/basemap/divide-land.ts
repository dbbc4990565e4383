import type { Feature, FeatureCollection } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import { facesOf } from './faces.ts';
import { landLines } from './land-lines.ts';
import { DISPUTED, type OwnedFace, type Owner, ownFaces } from './land-owners.ts';
import type { LayerFeature, LayerProperties } from './layer-feature.ts';
import type { Mending } from './mending.ts';
import type { RawGovernorate, RawLayers } from './raw-layers.ts';

/**
 * The land between borders and coasts, its borders and its governorates. The governorates end exactly where their
 * country does, and what two of these features share has the same vertices in both.
 */
export function divideLand(raw: RawLayers, mending: Mending): LayerFeature[] {
  const land = shareArcs(ownFaces(facesOf(landLines(raw, mending)), raw, mending));
  const isDisputed = ({ country }: Owner): boolean => country === DISPUTED;
  return [
    toFeature(
      { layer: 'land', source: SOURCE, part: 'home' },
      land.area((owner) => mending.home.includes(owner.country)),
    ),
    toFeature({ layer: 'land', source: SOURCE, part: 'disputed' }, land.area(isDisputed)),
    ...[false, true].map((disputed) =>
      toFeature(
        { layer: 'border', source: 'OpenStreetMap', disputed },
        land.lines((a, b) => a.country !== b.country && disputed === (isDisputed(a) || isDisputed(b))),
      ),
    ),
    ...governoratesOf(raw, mending).map((properties) =>
      toFeature(
        properties,
        land.area(({ code }) => code === properties.code),
      ),
    ),
  ];
}

const SOURCE = 'OpenStreetMap, Natural Earth';

function toFeature(properties: LayerProperties, geometry: LayerFeature['geometry']): LayerFeature {
  return { type: 'Feature', properties, geometry };
}

interface Land {
  /** All pieces of these owners as one area. */
  area(wanted: (owner: Owner) => boolean): LayerFeature['geometry'];
  /** The lines between two pieces whose owners are such. */
  lines(between: (one: Owner, other: Owner) => boolean): LayerFeature['geometry'];
}

function shareArcs(faces: readonly OwnedFace[]): Land {
  const features = faces.map(
    ({ face, owner }) =>
      ({
        type: 'Feature',
        properties: owner,
        geometry: { type: 'Polygon', coordinates: face },
      }) as unknown as Feature,
  );
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const shared = topology({ land: collection });
  const land = shared.objects.land as GeometryCollection<Owner>;
  const ownerOf = (each: GeometryObject): Owner => each.properties as Owner;
  return {
    area: (wanted) =>
      merge(
        shared,
        land.geometries.filter((each): each is Polygon<Owner> | MultiPolygon<Owner> => wanted(ownerOf(each))),
      ),
    lines: (between) => mesh(shared, land, (a, b) => between(ownerOf(a), ownerOf(b))),
  };
}

type Governorate = Extract<LayerProperties, { layer: 'governorate' }>;

function governoratesOf(raw: RawLayers, mending: Mending): Governorate[] {
  return raw.governorates
    .map(({ properties }) => properties)
    .filter(({ outline, iso }) => outline && !(iso in mending.merge))
    .map((properties) => ({
      layer: 'governorate',
      source: SOURCE,
      code: properties.iso,
      country: properties.country,
      names: mending.governorates[properties.iso] ?? namesOf(properties),
    }));
}

function namesOf({ name_ar, name_en }: RawGovernorate['properties']): Record<string, string> {
  return name_ar === null ? { en: name_en } : { ar: name_ar, en: name_en };
}
