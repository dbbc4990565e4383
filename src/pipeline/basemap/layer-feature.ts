import { z } from 'zod';
import { messageOf } from '../../model/expectation.ts';
import type { Geometry, Position } from '../../model/position.ts';

/**
 * A feature of a file in `geo/basemap`, in which `layer` tells what is drawn. The files are divided by licence, so a
 * layer may be spread over several. Names are by language tag.
 */

const names = z.record(z.string(), z.string().min(1, messageOf('label-name')));

const RANK = messageOf('river-rank');

const written = z.discriminatedUnion(
  'layer',
  [
    z.strictObject({ layer: z.literal('sea'), source: z.string() }),
    z.strictObject({ layer: z.literal('land'), source: z.string(), part: z.enum(['home', 'disputed']) }),
    z.strictObject({ layer: z.literal('border'), source: z.string(), disputed: z.boolean() }),
    z.strictObject({
      layer: z.literal('governorate'),
      source: z.string(),
      code: z.string(),
      country: z.string(),
      names,
    }),
    z.strictObject({ layer: z.literal('river'), source: z.string(), rank: z.int(RANK).min(0, RANK) }),
    z.strictObject({ layer: z.literal('lake'), source: z.string(), names }),
    z.strictObject({
      layer: z.literal('label'),
      source: z.string(),
      type: z.enum(['country', 'sea', 'river', 'capital', 'city', 'town', 'village']),
      names,
      population: z.int().nonnegative().optional(),
    }),
  ],
  messageOf('basemap-layer'),
);

/** What a label names was called `sort` before; files that call it so are read as ever. */
const properties = z.preprocess((value) => {
  if (typeof value !== 'object' || value === null || !('sort' in value) || 'type' in value) return value;
  const { sort, ...others } = value;
  return { ...others, type: sort };
}, written);

/** Whether coordinates nest as the type says is left to who draws them: these files are made by a program. */
const geometry = z.custom<Geometry>(
  (value) => z.object({ type: z.string(), coordinates: z.array(z.unknown()) }).safeParse(value).success,
  messageOf('basemap-geometry'),
);

export const layerFile = z.object({
  /** Words that the licence wants beside the map. */
  credit: z.string(messageOf('basemap-credit')),
  licence: z.string(messageOf('basemap-licence')),
  features: z.array(z.object({ type: z.literal('Feature'), properties, geometry })),
});

type LayerFile = z.infer<typeof layerFile>;
export type LayerFeature = LayerFile['features'][number];
export type LayerProperties = LayerFeature['properties'];
/** Features of one layer. */
export type FeatureOf<Layer extends LayerProperties['layer']> = LayerFeature & {
  readonly properties: Extract<LayerProperties, { layer: Layer }>;
};

export function featuresOf<Layer extends LayerProperties['layer']>(
  features: readonly LayerFeature[],
  layer: Layer,
): FeatureOf<Layer>[] {
  return features.filter((each): each is FeatureOf<Layer> => each.properties.layer === layer);
}

/** The lines of a geometry that is one or several; none of any other. */
export function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
