import type { LayerFeature } from '../../../src/pipeline/basemap/layer-feature.ts';

/** A file of `geo/basemap`: what stands under one licence, and the sources that it holds. */
export interface LayerLicence {
  readonly file: string;
  readonly licence: string;
  /** Words that the licence wants beside the map. */
  readonly credit: string;
  readonly sources: readonly string[];
}

export const LICENCES: readonly LayerLicence[] = [
  {
    file: 'public-domain.geojson',
    licence: 'public domain',
    credit: 'Natural Earth',
    sources: ['Natural Earth'],
  },
  { file: 'lgpl-3.geojson', licence: 'LGPL-3.0-or-later', credit: 'GSHHG', sources: ['GSHHG'] },
  {
    file: 'odbl.geojson',
    licence: 'ODbL-1.0',
    credit: '© OpenStreetMap contributors',
    sources: ['OpenStreetMap', 'OpenStreetMap, Natural Earth'],
  },
  {
    file: 'cc-by-4.0.geojson',
    licence: 'CC BY 4.0',
    credit: 'GeoNames',
    sources: ['GeoNames', 'Buldan'],
  },
];

/** The text of a file: a feature a line, so that a change of one is a change of one line. */
export function writeLayerFile(
  { licence, credit, sources }: LayerLicence,
  features: readonly LayerFeature[],
): string {
  const lines = features.filter(({ properties }) => sources.includes(properties.source)).map(toLine);
  const head = `"type":"FeatureCollection","licence":${JSON.stringify(licence)},"credit":${JSON.stringify(credit)}`;
  return `{${head},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Five decimals are a metre, which is finer than any of the sources. */
function toLine(feature: LayerFeature): string {
  return JSON.stringify(feature, (_, value) =>
    typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value,
  );
}
