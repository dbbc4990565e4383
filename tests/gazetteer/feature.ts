/** A right feature to change in tests; what is given replaces what stands here, key by key. */
interface Changes {
  id?: string;
  feature?: Record<string, unknown>;
  properties?: Record<string, unknown>;
  matching?: Record<string, unknown>;
}

const POINT = { type: 'Point', coordinates: [40.92, 34.45] };

export function feature({
  id = 'port',
  feature,
  properties,
  matching,
}: Changes = {}): Record<string, unknown> {
  return {
    '@id': `urn:buldan:place:${id}`,
    type: 'Feature',
    properties: {
      title: 'Port',
      fclasses: ['P'],
      kind: 'town',
      uncertainty_km: 2,
      confidence: 'high',
      position_source: 'a map',
      matching: { ar: ['المرفأ'], en: ['Port'], ...matching },
      provenance: {
        geometry: { source: 'a map', licence: 'CC0' },
        names: { source: 'a list', licence: 'CC0' },
      },
      ...properties,
    },
    names: [{ toponym: 'المرفأ', lang: 'ar', citations: [{ label: 'a list', year: 2026 }] }],
    geometry: POINT,
    ...feature,
  };
}

/** A place in which every other of these tests may lie. */
export function country(changes: Changes = {}): Record<string, unknown> {
  return feature({
    id: 'country',
    ...changes,
    properties: { kind: 'country', uncertainty_km: 300, ...changes.properties },
    feature: { geometry: { type: 'Point', coordinates: [41, 35] }, ...changes.feature },
  });
}

export const inside = (id: string) => ({
  relations: [{ relationType: 'gvp:broaderPartitive', relationTo: `urn:buldan:place:${id}` }],
});

export function collection(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 2);
}
