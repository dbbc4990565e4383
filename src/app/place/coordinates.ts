import type { Position } from '../../model/position.ts';

/** Kilometres of uncertainty up to which a number of decimals is true: 0.001 degrees are about 100 m. */
const DECIMALS: readonly (readonly [kilometres: number, decimals: number])[] = [
  [0.5, 4],
  [5, 3],
  [50, 2],
];

/** Latitude and longitude in decimal degrees, no finer than the position is known. */
export function wordCoordinates([longitude, latitude]: Position, uncertaintyKm: number): string {
  const decimals = DECIMALS.find(([kilometres]) => uncertaintyKm <= kilometres)?.[1] ?? 1;
  return `${latitude.toFixed(decimals)}, ${longitude.toFixed(decimals)}`;
}

/** A `geo:` link (RFC 5870), its uncertainty in metres. */
export function geoLink(position: Position, uncertaintyKm: number): string {
  const coordinates = wordCoordinates(position, uncertaintyKm).replace(' ', '');
  return uncertaintyKm > 0
    ? `geo:${coordinates};u=${Math.round(uncertaintyKm * 1000)}`
    : `geo:${coordinates}`;
}
