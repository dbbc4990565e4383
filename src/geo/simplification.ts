const KM_PER_DEGREE = 111.2;

/** An area in square degrees of the equator, as the weights of Visvalingam's method are. */
export function squareDegrees(km2: number): number {
  return km2 / KM_PER_DEGREE ** 2;
}

/** The weight below which a vertex is dropped: that of a triangle as high and as wide as the tolerance. */
export function weightOf(toleranceKm: number): number {
  return squareDegrees(toleranceKm ** 2 / 2);
}
