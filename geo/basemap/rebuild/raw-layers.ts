import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The raw layers as they came; their README names the sources. */

const position = z.tuple([z.number(), z.number()]);
const line = z.array(position);
const lineString = z.object({ type: z.literal('LineString'), coordinates: line });
const polygon = z.object({ type: z.literal('Polygon'), coordinates: z.array(line) });
const multiPolygon = z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(line)) });
const point = z.object({ type: z.literal('Point'), coordinates: position });

const collection = <G extends z.ZodType, P extends z.ZodType>(geometry: G, properties: P) =>
  z.object({ features: z.array(z.object({ geometry, properties })) }).transform(({ features }) => features);

const borders = collection(lineString, z.object({}));
const governorates = collection(
  multiPolygon,
  z.object({
    country: z.string(),
    iso: z.string(),
    outline: z.boolean(),
  }),
);
const sea = collection(multiPolygon, z.object({}));
const lakes = collection(
  z.union([polygon, multiPolygon]),
  z.object({ source: z.enum(['Natural Earth', 'GSHHG']) }),
);
const rivers = collection(lineString, z.object({ level: z.number() }));
const towns = collection(
  point,
  z.object({
    name_en: z.string(),
    /** Empty where there is none. */
    name_ar: z.string(),
    country: z.string(),
    population: z.number(),
    feature_code: z.string(),
  }),
);

export interface RawLayers {
  readonly borders: z.output<typeof borders>;
  readonly governorates: z.output<typeof governorates>;
  readonly sea: z.output<typeof sea>;
  readonly lakes: z.output<typeof lakes>;
  readonly rivers: z.output<typeof rivers>;
  readonly towns: z.output<typeof towns>;
}

export type RawGovernorate = RawLayers['governorates'][number];
export type RawTown = RawLayers['towns'][number];

/** Reads the raw layers of a folder; rejects where a file is missing or has another shape. */
export async function readRawLayers(folder: string): Promise<RawLayers> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, `${name}.geojson`), 'utf8'));
  return {
    borders: borders.parse(await read('borders')),
    governorates: governorates.parse(await read('governorates')),
    sea: sea.parse(await read('sea')),
    lakes: lakes.parse(await read('lakes')),
    rivers: rivers.parse(await read('rivers')),
    towns: towns.parse(await read('towns')),
  };
}
