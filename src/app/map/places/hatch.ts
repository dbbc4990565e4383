/** A ring of a hatch that fades outwards, as parts of its radius. */
export interface Band {
  readonly inner: number;
  readonly outer: number;
  /** Opacity, 0 to 1. */
  readonly strength: number;
}

/** Up to here, as a part of the radius, a hatch does not fade. */
const CORE = 0.4;
/** So many rings look like one gradient, and are drawn many times faster. */
const RINGS = 4;

/** A hatch fades towards its radius, for nobody can say where a desert ends. */
export const BANDS: readonly Band[] = [
  { inner: 0, outer: CORE, strength: 1 },
  ...Array.from({ length: RINGS }, (_, ring) => ({
    inner: CORE + ((1 - CORE) * ring) / RINGS,
    outer: CORE + ((1 - CORE) * (ring + 1)) / RINGS,
    strength: 1 - (ring + 0.5) / RINGS,
  })),
];
