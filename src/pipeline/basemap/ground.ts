import type { Feature, FeatureCollection, GeoJsonObject } from 'geojson';
import { bbox, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, type Triangle } from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import type { BorderProperties, LandProperties, RiverProperties } from '../../corpus/basemap.ts';
import type { Place } from '../../gazetteer/place.ts';
import { isInside } from '../../geo/bounding-box.ts';
import type { BoundingBox, Geometry, Position } from '../../model/position.ts';
import { joinTopologies } from './join-topologies.ts';
import { featuresOf, type LayerFeature, linesOf } from './layer-feature.ts';
import { cutAlong, type LineStretch } from './own-lines.ts';

/** Everything of the basemap but its labels, in full detail. */
export interface BasemapShapes {
  /** Where land, sea and borders share a line, it is one arc. Every vertex has its weight for `simplify`. */
  readonly shared: Topology<Objects>;
  readonly boundingBox: BoundingBox;
}

/** The layers' rivers and borders are told apart by the place of `places` whose own line they are. */
export function basemapGround(features: readonly LayerFeature[], places: readonly Place[]): BasemapShapes {
  const cut = cutAlong(places);
  const drawn = features.filter(({ properties }) => properties.layer !== 'label');
  const boundingBox = boxOf(drawn);
  const divided = topologyOf({
    land: collection(land(features, boundingBox)),
    sea: areas(featuresOf(features, 'sea')),
    governorates: collection(featuresOf(features, 'governorate')),
    borders: collection(borders(features, cut)),
  });
  divided.objects.governorates = linesBetweenGovernorates(divided);
  const joined = joinTopologies([
    divided,
    topologyOf({ rivers: collection(rivers(features, cut)) }),
    topologyOf({ lakes: areas(featuresOf(features, 'lake')) }),
  ]);
  return { shared: presimplify(joined, weightNear(homeBox(features) ?? boundingBox)), boundingBox };
}

function homeBox(features: readonly LayerFeature[]): BoundingBox | null {
  const home = featuresOf(features, 'land').filter(({ properties }) => properties.part === 'home');
  return home.length === 0 ? null : boxOf(home);
}

function boxOf(features: readonly LayerFeature[]): BoundingBox {
  return bbox(topologyOf({ features: collection(features) })) as BoundingBox;
}

/** How much less a vertex weighs that lies far from what the corpus is about: it is drawn three times coarser. */
const FAR = 1 / 9;
const NEAR_DEGREES = 0.5;

function weightNear([west, south, east, north]: BoundingBox): (triangle: Triangle) => number {
  const near: BoundingBox = [
    west - NEAR_DEGREES,
    south - NEAR_DEGREES,
    east + NEAR_DEGREES,
    north + NEAR_DEGREES,
  ];
  return (triangle) => planarTriangleArea(triangle) * (isInside(triangle[1], near) ? 1 : FAR);
}

function topologyOf(objects: Record<string, GeoJsonObject>): Topology<Objects> {
  return topology(objects) as Topology<Objects>;
}

type Cut = ReturnType<typeof cutAlong>;

interface Drawn {
  readonly properties: object;
  readonly geometry: Geometry;
}

/** GeoJSON's own types know no read-only positions. */
function collection(features: readonly Drawn[]): FeatureCollection {
  const all = features.map(
    ({ properties, geometry }) => ({ type: 'Feature', properties, geometry }) as unknown as Feature,
  );
  return { type: 'FeatureCollection', features: all };
}

function areas(features: readonly LayerFeature[]): GeoJsonObject {
  const coordinates = features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  return { type: 'MultiPolygon', coordinates } as GeoJsonObject;
}

/** What is not home or disputed is a neighbour's: one rectangle beneath all, with the sea above. */
function land(features: readonly LayerFeature[], [west, south, east, north]: BoundingBox): Drawn[] {
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const properties = (part: LandProperties['part']): LandProperties => ({ part });
  return [
    {
      properties: properties('neighbour'),
      geometry: { type: 'Polygon', coordinates: [corners] },
    },
    ...featuresOf(features, 'land').map((each) => ({
      ...each,
      properties: properties(each.properties.part),
    })),
  ];
}

function borders(features: readonly LayerFeature[], cut: Cut): Drawn[] {
  return featuresOf(features, 'border').flatMap(({ properties: { disputed }, geometry }) =>
    linesByPlace(linesOf(geometry).flatMap(cut), (place): BorderProperties => ({ disputed, place })),
  );
}

function rivers(features: readonly LayerFeature[], cut: Cut): Drawn[] {
  const all = featuresOf(features, 'river');
  const ranks = [...new Set(all.map(({ properties }) => properties.rank))].sort();
  return ranks.flatMap((rank) => {
    const same = all.filter(({ properties }) => properties.rank === rank);
    const stretches = same.flatMap(({ geometry }) => linesOf(geometry).flatMap(cut));
    return linesByPlace(stretches, (place): RiverProperties => ({ rank, place }));
  });
}

/** One feature a place and one for nobody's lines: each is drawn with one stroke, or not at all. */
function linesByPlace(
  stretches: readonly LineStretch[],
  propertiesOf: (place: string | null) => object,
): Drawn[] {
  const places = [...new Set(stretches.map(({ place }) => place))];
  return places.map((place) => {
    const coordinates = stretches.filter((each) => each.place === place).map(({ line }) => line);
    return { properties: propertiesOf(place), geometry: { type: 'MultiLineString', coordinates } };
  });
}

/** Only inside a country: where two countries touch, the border says so. */
function linesBetweenGovernorates(shared: Topology<Objects>): GeometryObject {
  const country = ({ properties }: GeometryObject): unknown =>
    properties !== undefined && 'country' in properties ? properties.country : null;
  return meshArcs(shared, shared.objects.governorates, (a, b) => a !== b && country(a) === country(b));
}
