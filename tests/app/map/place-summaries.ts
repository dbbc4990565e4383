import type { PlaceSummary } from '../../../src/corpus/place-summary.ts';

/** A place for the tests of the map: a village that is well known, unless told otherwise. */
export function placeSummary(change: Partial<PlaceSummary> & { readonly id: string }): PlaceSummary {
  return {
    kind: 'village',
    layer: 'settlements',
    names: { en: change.id },
    point: [40, 35],
    shape: 'none',
    uncertaintyKm: 1,
    confidence: 'high',
    reasoned: false,
    display: 'exact',
    container: null,
    passages: 1,
    mentions: 1,
    chunks: { first: 0, count: 0 },
    ...change,
  };
}
