import type { Geometry } from '../../../src/model/position.ts';
import type { Feature, FeatureCollection } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { LayerFeature, LayerProperties } from '../../../src/pipeline/basemap/layer-feature.ts';
import { facesOf } from './faces.ts';
import { countryLines, governorateLines } from './land-lines.ts';
import { DISPUTED, type OwnedFace, type Owner, ownCountries, ownGovernorates } from './land-owners.ts';
import type { Fixes } from './fixes.ts';
import type { RawLayers } from './raw-layers.ts';

/**
 * The land between borders and coasts, its borders and its governorates. The governorates end exactly where their
 * country does, and what two of these features share has the same vertices in both.
 */
export function divideLand(raw: RawLayers, fixes: Fixes): LayerFeature[] {
  const outlines = countryLines(raw, fixes);
  const countries = ownCountries(facesOf(outlines), raw, fixes);
  const faces = facesOf([...outlines, ...governorateLines(raw, fixes, outlines)]);
  const land = shareArcs(ownGovernorates(faces, countries, raw, fixes));
  const isDisputed = ({ country }: Owner): boolean => country === DISPUTED;
  return [
    toFeature(
      { layer: 'land', source: SOURCE, part: 'home' },
      land.area((owner) => owner.country in fixes.home),
    ),
    toFeature({ layer: 'land', source: SOURCE, part: 'disputed' }, land.area(isDisputed)),
    ...[false, true].map((disputed) =>
      toFeature(
        { layer: 'border', source: 'OpenStreetMap', disputed },
        land.lines((a, b) => a.country !== b.country && disputed === (isDisputed(a) || isDisputed(b))),
      ),
    ),
    ...governoratesOf(raw, fixes).map((properties) =>
      toFeature(
        properties,
        land.area(({ code }) => code === properties.code),
      ),
    ),
  ];
}

const SOURCE = 'OpenStreetMap, Natural Earth';

function toFeature(properties: LayerProperties, geometry: Geometry): LayerFeature {
  return { type: 'Feature', properties, geometry };
}

interface Land {
  /** All pieces of these owners as one area. */
  area(wanted: (owner: Owner) => boolean): Geometry;
  /** The lines between two pieces whose owners are such. */
  lines(between: (one: Owner, other: Owner) => boolean): Geometry;
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
      ) as unknown as Geometry,
    lines: (between) => mesh(shared, land, (a, b) => between(ownerOf(a), ownerOf(b))) as unknown as Geometry,
  };
}

type Governorate = Extract<LayerProperties, { layer: 'governorate' }>;

/** Unnamed where nobody has checked the name. */
function governoratesOf(raw: RawLayers, fixes: Fixes): Governorate[] {
  const known = new Set(raw.governorates.map(({ properties }) => properties.iso));
  const stray = Object.keys(fixes.governorates).find((code) => !known.has(code));
  if (stray !== undefined) throw new Error(`The raw governorates have no "${stray}" to name.`);
  return raw.governorates
    .map(({ properties }) => properties)
    .filter(({ outline, iso }) => outline && !(iso in fixes.merge))
    .map((properties) => ({
      layer: 'governorate',
      source: SOURCE,
      code: properties.iso,
      country: properties.country,
      names: fixes.governorates[properties.iso] ?? {},
    }));
}
