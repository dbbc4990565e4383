/** Longitude, then latitude, in WGS 84 decimal degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** In degrees. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** GeoJSON geometries of lines and areas. */
export type ShapeGeometry =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

/** The GeoJSON geometries that a place may have. */
export type Geometry = { readonly type: 'Point'; readonly coordinates: Position } | ShapeGeometry;
