import {
  CenteredTextSymbolizer,
  exp,
  type LabelRule,
  LineLabelSymbolizer,
  LineSymbolizer,
  type PaintRule,
  PolygonSymbolizer,
} from 'protomaps-leaflet';
import type { CanvasPalette } from '../canvas/palette.ts';

type Feature = Parameters<NonNullable<PaintRule['filter']>>[1];

/** What a feature is, in the words of Protomaps (`kind`, of localities `kind_detail`) or OpenMapTiles (`class`). */
const kindOf = ({ props }: Feature): string =>
  String((props.kind === 'locality' ? props.kind_detail : props.kind) ?? props.class ?? '');

const isA =
  (...kinds: readonly string[]) =>
  (_zoom: number, feature: Feature): boolean =>
    kinds.includes(kindOf(feature));

const GREEN = ['park', 'forest', 'wood', 'grass', 'cemetery', 'nature_reserve', 'farmland', 'orchard'];
const GREAT_ROADS = ['highway', 'motorway', 'trunk', 'major_road', 'primary', 'secondary'];
const SMALL_ROADS = ['medium_road', 'tertiary', 'minor_road', 'minor', 'service', 'street'];
/** Towns are left to the world's own labels, which know them: each had its name twice. */
const SMALL_PLACES = ['village', 'neighbourhood', 'suburb', 'quarter', 'hamlet'];

/** Each rule for the layers of both schemas: of the other one a file has none. */
export function groundPaint(palette: CanvasPalette): PaintRule[] {
  const area = (dataLayers: readonly string[], fill: string, opacity = 1, filter?: PaintRule['filter']) =>
    dataLayers.map((dataLayer) => ({
      dataLayer,
      symbolizer: new PolygonSymbolizer({ fill, opacity }),
      ...(filter && { filter }),
    }));
  const line = (dataLayers: readonly string[], color: string, width: number, filter?: PaintRule['filter']) =>
    dataLayers.map((dataLayer) => ({
      dataLayer,
      symbolizer: new LineSymbolizer({
        color,
        width: exp(1.6, [
          [6, width / 4],
          [12, width],
          [16, width * 3],
        ]),
      }),
      ...(filter && { filter }),
    }));
  const roads = ['roads', 'transportation'];
  return [
    ...area(['earth'], palette.land),
    ...area(['landuse', 'landcover'], palette['land-abroad'], 0.7, isA(...GREEN)),
    ...area(['water'], palette.water),
    ...line(['waterway', 'physical_line'], palette.river, 1),
    ...area(['buildings', 'building'], palette.governorate, 0.6),
    ...line(roads, palette.edge, 2, isA(...SMALL_ROADS)),
    ...line(roads, palette.edge, 4, isA(...GREAT_ROADS)),
    ...line(roads, palette.card, 1.2, isA(...SMALL_ROADS)),
    ...line(roads, palette.card, 2.8, isA(...GREAT_ROADS)),
    ...line(['boundaries', 'boundary'], palette.border, 1),
  ];
}

/** Names of streets and of what is smaller than a town, in `language` where the file has them, else as they are called there. */
export function groundLabels(palette: CanvasPalette, language: string): LabelRule[] {
  const labelProps = [`name:${language}`, `name_${language}`, 'name'];
  const look = { labelProps, fill: palette['map-label'], stroke: palette.halo, width: 2 };
  return [
    ...['places', 'place'].map((dataLayer) => ({
      dataLayer,
      symbolizer: new CenteredTextSymbolizer({ ...look, font: `400 12px ${palette.control}` }),
      filter: isA(...SMALL_PLACES),
      minzoom: 10,
    })),
    ...['roads', 'transportation_name'].map((dataLayer) => ({
      dataLayer,
      symbolizer: new LineLabelSymbolizer({ ...look, font: `400 11px ${palette.control}` }),
      minzoom: 12,
    })),
  ];
}
