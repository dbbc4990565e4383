import type { Position } from '../../../src/model/position.ts';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import Polygonizer from 'jsts/org/locationtech/jts/operation/polygonize/Polygonizer.js';
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js';

export type Line = readonly Position[];
/** The outer ring, then the holes. */
export type Face = readonly Line[];

/**
 * The faces into which lines divide the plane. Where lines cross, both get a vertex; what ends loosely bounds no face.
 * The work is done by JSTS, a port of the Java Topology Suite that has no types to speak of.
 */
export function facesOf(lines: readonly Line[]): Face[] {
  const factory = new GeometryFactory();
  const crossing = new GeoJSONReader(factory).read({ type: 'MultiLineString', coordinates: lines });
  const polygonizer = new Polygonizer();
  polygonizer.add(UnaryUnionOp.union(crossing));
  const writer = new GeoJSONWriter();
  return polygonizer
    .getPolygons()
    .toArray()
    .map(
      (polygon: unknown) => (writer.write(polygon as never) as unknown as { coordinates: Face }).coordinates,
    );
}
