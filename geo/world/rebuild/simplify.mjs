// Lines and polygons that share no arcs with others, simplified by the same weights as the land.
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import { atDetail } from './topology.mjs';

const simplified = (type, coordinates, weight, step) => {
  if (!coordinates.length) return [];
  const topo = presimplify(
    topology({ shape: { type: 'Feature', properties: {}, geometry: { type, coordinates } } }),
  );
  return feature(atDetail(topo, weight, step), topo.objects.shape).geometry.coordinates;
};
export const simplifiedPolygons = (polygons, weight, step) =>
  simplified('MultiPolygon', polygons, weight, step);
export const simplifiedLines = (lines, weight, step) => simplified('MultiLineString', lines, weight, step);
