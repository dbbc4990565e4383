import { z } from 'zod';
import type { Site } from '../../corpus/manifest.ts';
import type { Problem } from '../../gazetteer/problem.ts';
import { decodeText } from './decode-text.ts';
import { WEB_ADDRESS } from './front-matter.ts';
import type { InputFile } from './input-file.ts';
import { readShape } from './read-shape.ts';
import { parseYaml } from './yaml-source.ts';

/** A text for each language of the interface. */
const TEXTS = z.record(z.string(), z.string({ error: 'a text' }), { error: 'a text for each language' });

const TILES = z.strictObject(
  {
    name: z.string({ error: 'a name to choose the tiles by' }),
    url: z.string({ error: 'a tile address' }).regex(/^https:\/\/[^{}/]+\/.*\{z\}.*$/, {
      error: 'an address like https://tiles.example.org/{z}/{x}/{y}.png, its host written out',
    }),
    attribution: z.string({ error: 'the words that the source asks for' }),
    maxZoom: z
      .int({ error: 'a zoom level' })
      .min(0, { error: 'a zoom level' })
      .max(22, { error: 'a zoom level' }),
  },
  { error: 'the keys name, url, attribution and maxZoom' },
);

const ORIGIN = z.string({ error: 'an origin' }).regex(/^https?:\/\/[^/\s]+$/, {
  error: 'an origin without a path, like https://news.example.org',
});

const SITE = z.strictObject(
  {
    title: TEXTS.default({ ar: 'بُلدان', en: 'Buldan' }),
    description: TEXTS.default({}),
    languages: z
      .array(z.string({ error: 'a language tag, like ar' }), { error: 'a list of language tags' })
      .min(1, { error: 'at least one language' })
      .default(['ar', 'en']),
    baseUrl: WEB_ADDRESS.transform((url) => url.replace(/\/*$/, '/'))
      .nullable()
      .default(null),
    tiles: z.array(TILES, { error: 'a list of tile sources' }).default([]),
    embedHosts: z
      .array(ORIGIN, { error: 'a list of origins, or null where all may embed' })
      .nullable()
      .default(null),
    contact: z
      .union([z.email(), WEB_ADDRESS], { error: 'an e-mail or web address, or null' })
      .nullable()
      .default(null),
    rights: TEXTS.default({}),
  },
  { error: 'only the keys title, description, languages, baseUrl, tiles, embedHosts, contact and rights' },
);

/** The site's settings: what `site.yaml` leaves out is as the contract has it. */
export const SITE_WITHOUT_SETTINGS: Site = SITE.parse({});

export function readSite(input: InputFile): { site: Site } | { problems: readonly Problem[] } {
  const decoded = decodeText(input);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const source = parseYaml(input.file, decoded.text);
  const result = readShape(source, SITE);
  return 'problems' in result ? result : { site: result.value };
}
