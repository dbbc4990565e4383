import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type {
  Basemap,
  BorderProperties,
  LabelProperties,
  LandProperties,
  RiverProperties,
} from '../../../corpus/basemap.ts';
import type { Box, Point } from '../../../geo/box.ts';
import { boxOfDegrees, project, WHOLE_WORLD } from '../../../geo/mercator.ts';
import { type Path, pathsOf } from '../../../geo/path.ts';
import { breathe } from '../../data/breathe.ts';

export interface BasemapLabel extends LabelProperties {
  readonly at: Point;
}

type BasemapLine<Properties> = Properties & { readonly paths: readonly Path[] };

/** One detail of the basemap, projected and ready to be drawn. */
export interface DrawnBasemap {
  readonly land: Readonly<Record<LandProperties['part'], readonly Path[]>>;
  readonly sea: readonly Path[];
  readonly governorates: readonly Path[];
  /** The greatest rivers first. */
  readonly rivers: readonly BasemapLine<RiverProperties>[];
  readonly lakes: readonly Path[];
  readonly borders: readonly BasemapLine<BorderProperties>[];
  readonly labels: readonly BasemapLabel[];
  readonly credits: Basemap['credits'];
  /** What it covers, in the unit square. */
  readonly box: Box;
}

/** Unpacks a basemap object by object, with a pause before each, so that none is a long task. */
export async function unpackBasemap(basemap: Basemap, pause = breathe): Promise<DrawnBasemap> {
  const { objects } = basemap;
  const read = async <P extends GeoJsonProperties>(object: GeometryObject<P>) => {
    await pause();
    return unpack(basemap, object);
  };
  const land = await read(objects.land);
  const rivers = (await read(objects.rivers)).map(withPaths);
  const part = (name: LandProperties['part']) => lines(land.filter((each) => each.properties.part === name));
  return {
    land: { home: part('home'), neighbour: part('neighbour'), disputed: part('disputed') },
    sea: lines(await read(objects.sea)),
    governorates: lines(await read(objects.governorates)),
    rivers: rivers.sort((one, other) => one.rank - other.rank),
    lakes: lines(await read(objects.lakes)),
    borders: (await read(objects.borders)).map(withPaths),
    labels: (await read(objects.labels)).flatMap(readLabel),
    credits: basemap.credits,
    box: boxOfDegrees(basemap.bbox ?? WHOLE_WORLD),
  };
}

function unpack<P extends GeoJsonProperties>(
  topology: Topology,
  object: GeometryObject<P>,
): Feature<Geometry, P>[] {
  const unpacked = feature(topology, object);
  return unpacked.type === 'FeatureCollection' ? unpacked.features : [unpacked];
}

function withPaths<P>({ properties, geometry }: Feature<Geometry, P>): BasemapLine<P> {
  return { ...properties, paths: pathsOf(geometry) };
}

function lines(features: readonly Feature[]): Path[] {
  return features.flatMap(({ geometry }) => pathsOf(geometry));
}

function readLabel({ geometry, properties }: Feature<Geometry, LabelProperties>): BasemapLabel[] {
  if (geometry.type !== 'Point') return [];
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return [{ ...properties, at: project([longitude, latitude]) }];
}
