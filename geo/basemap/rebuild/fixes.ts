import { parse } from 'yaml';
import { z } from 'zod';

/** What people decided about the raw layers (geo/basemap/fixes.yaml says why). */

const position = z.tuple([z.number(), z.number()]);
const names = { ar: z.string(), en: z.string() };

const fixes = z.strictObject({
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  home: z.record(z.string(), z.string()),
  merge: z.record(z.string(), z.string()),
  disputed: z.array(position),
  closures: z.array(z.array(position).min(2)),
  countries: z.array(z.strictObject({ at: position, ...names })),
  seas: z.array(z.strictObject({ at: position, ...names })),
  lakes: z.array(z.strictObject({ at: position, ...names })),
  rivers: z.array(z.strictObject({ at: z.array(position), ...names })),
  governorates: z.record(z.string(), z.strictObject(names)),
  ranks: z.array(z.string()),
  towns: z.array(
    z.strictObject({
      name: z.string(),
      ar: z.string().optional(),
      en: z.string().optional(),
      drop: z.literal(true).optional(),
    }),
  ),
});

export type Fixes = z.infer<typeof fixes>;

/** Reads `fixes.yaml`; throws where it says something else than it should. */
export function readFixes(text: string): Fixes {
  return fixes.parse(parse(text));
}
