import type { Kind } from '../model/kind.ts';

interface FeatureType {
  /** GeoNames class: A administrative, P populated, S spot, L area, T relief, H water. */
  readonly fclass: 'A' | 'P' | 'S' | 'L' | 'T' | 'H';
  /** Of the Getty Art & Architecture Thesaurus, from the list of the format; `null` where that has none that fits. */
  readonly aat: string | null;
}

/** What Linked Places calls each kind of place (lists of the format's README, version 1.3). */
export const FEATURE_TYPES: Readonly<Record<Kind, FeatureType>> = {
  city: { fclass: 'P', aat: '300008389' },
  town: { fclass: 'P', aat: '300008375' },
  village: { fclass: 'P', aat: '300008372' },
  neighbourhood: { fclass: 'P', aat: '300000745' },
  dam: { fclass: 'S', aat: null },
  base: { fclass: 'S', aat: '300000455' },
  bridge: { fclass: 'S', aat: '300007836' },
  school: { fclass: 'S', aat: null },
  building: { fclass: 'S', aat: null },
  airport: { fclass: 'S', aat: '300000681' },
  'gas plant': { fclass: 'S', aat: null },
  'pumping station': { fclass: 'S', aat: null },
  governorate: { fclass: 'A', aat: '300000774' },
  region: { fclass: 'L', aat: '300182722' },
  desert: { fclass: 'T', aat: '300008916' },
  mountain: { fclass: 'T', aat: '300008795' },
  river: { fclass: 'H', aat: '300008707' },
  border: { fclass: 'A', aat: null },
  country: { fclass: 'A', aat: '300387506' },
  capital: { fclass: 'P', aat: '300008389' },
};
