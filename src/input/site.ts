import { z } from 'zod';
import { LAYER_IDS } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { decodeText } from './decode-text.ts';
import { LANGUAGE, WEB_ADDRESS } from './front-matter.ts';
import type { InputFile } from './input-file.ts';
import { readShape, rule } from './read-shape.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

const TEXTS_RULE = rule('a text for each language', 'Write {ar: …, en: …}.');
const TEXTS = z.record(LANGUAGE, z.string(TEXTS_RULE), TEXTS_RULE);

const URL_RULE = rule(
  'a tile address with its host written out',
  'Write it like https://tiles.example.org/{z}/{x}/{y}.png; a host of {s} cannot be allowed by the policy.',
);
const ZOOM_RULE = rule('a zoom level from 0 to 22', 'Write the highest zoom level that the source has.');

/** Without encryption only from a port of the same machine, to try things out. */
const TILE_ADDRESS = /^(https:\/\/[^{}/]+|http:\/\/(?:localhost|127\.0\.0\.1):[^{}/]+)\/\S*\{z\}\S*$/;

const isTileAddress = (text: string): boolean => isOrigin(TILE_ADDRESS.exec(text)?.[1] ?? '');

/** Whether it is an origin as browsers write it, of a host that they and the content security policy understand. */
function isOrigin(text: string): boolean {
  if (!/^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::[0-9]+)?$/.test(text)) return false;
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}

const TILES = z.strictObject(
  {
    name: z.string(rule('a text', 'Write the name that readers choose the tiles by.')),
    url: z.string(URL_RULE).refine(isTileAddress, URL_RULE),
    attribution: z.string(rule('a text', 'Write the words that the source asks for.')),
    maxZoom: z.int(ZOOM_RULE).min(0, ZOOM_RULE).max(22, ZOOM_RULE),
  },
  rule('the keys name, url, attribution and maxZoom', 'Write each tile source with these four.'),
);

const GROUND_FILE_RULE = rule(
  'the name of a PMTiles file in the folder of the articles',
  'Put the file beside site.yaml and write its name: Latin letters, digits, hyphens and dots, with .pmtiles at the end.',
);
const GROUND = z.strictObject(
  {
    file: z.string(GROUND_FILE_RULE).regex(/^[\w-]+(?:\.[\w-]+)*\.pmtiles$/, GROUND_FILE_RULE),
    attribution: z.string(rule('a text', 'Write the words that its source asks for.')),
  },
  rule('the keys file and attribution', 'Write {file: streets.pmtiles, attribution: © OpenStreetMap}.'),
);

const ORIGIN_RULE = rule(
  'an origin, or null',
  'Write it as browsers do, like https://news.example.org: small letters, no path, no usual port, no *, names of other scripts as xn--…; null where all may embed.',
);
const ORIGIN = z.string(ORIGIN_RULE).refine(isOrigin, ORIGIN_RULE);

const LANGUAGES_RULE = rule(
  'a list of language tags',
  'Write at least one, the first language first, like [ar, en].',
);

const LAYERS_RULE = rule(
  `layers with shown or hidden: ${LAYER_IDS.join(', ')}`,
  'Write {settlements: shown, countries: hidden}, in the order of the legend.',
);
const LAYERS = z.partialRecord(
  z.enum(LAYER_IDS, LAYERS_RULE),
  z.enum(['shown', 'hidden'], LAYERS_RULE),
  LAYERS_RULE,
);

const PICTURES_RULE = rule(
  'a number from 0 to 10000',
  'Write how many places are to have a picture of their own; each takes about 70 ms.',
);

const SETTINGS = {
  title: TEXTS.default({ ar: 'بُلدان', en: 'Buldan' }),
  description: TEXTS.default({}),
  languages: z.array(LANGUAGE, LANGUAGES_RULE).min(1, LANGUAGES_RULE).default(['ar', 'en']),
  baseUrl: WEB_ADDRESS.transform((url) => url.replace(/\/*$/, '/'))
    .nullable()
    .default(null),
  layers: LAYERS.default({}),
  tiles: z.array(TILES, rule('a list of tile sources', 'Begin each with a hyphen, or write [].')).default([]),
  ground: GROUND.nullable().default(null),
  embedHosts: z.array(ORIGIN, ORIGIN_RULE).nullable().default(null),
  contact: z
    .union(
      [z.email(), WEB_ADDRESS],
      rule('an e-mail or web address, or null', 'Write where corrections may be sent.'),
    )
    .nullable()
    .default(null),
  rights: TEXTS.default({}),
  editor: z
    .boolean(rule('true or false', 'Write false if the site is to be without the editor.'))
    .default(true),
  articlePages: z
    .boolean(rule('true or false', 'Write false if articles are to have no plain pages of their own.'))
    .default(true),
  pageFolders: z
    .boolean(rule('true, false or null', 'Write null to leave it to the number of pages.'))
    .nullable()
    .default(null),
  pictures: z.int(PICTURES_RULE).min(0, PICTURES_RULE).max(10_000, PICTURES_RULE).default(100),
};

const SITE = z.strictObject(
  SETTINGS,
  rule(`the keys ${Object.keys(SETTINGS).join(', ')}`, 'Write one setting a line, its name before a colon.'),
);

/** The site's settings: what `site.yaml` leaves out has the value that src/README.md gives. */
export const SITE_WITHOUT_SETTINGS: Site = SITE.parse({});

/**
 * `site` is `null` where an error keeps the settings from being used. Languages that are not among the `spoken` ones of the
 * interface are warned of; `null` where those are not known.
 */
export function readSite(
  input: InputFile,
  spoken: readonly string[] | null,
): { site: Site | null; problems: readonly Problem[] } {
  const decoded = decodeText(input);
  if ('problem' in decoded) return { site: null, problems: [decoded.problem] };
  const source = parseYaml(input.file, decoded.text);
  const result = readShape(source, SITE);
  if ('problems' in result) return { site: null, problems: result.problems };
  return { site: result.value, problems: spoken === null ? [] : unspoken(source, result.value, spoken) };
}

/** Languages that the interface does not speak: the site can do without them. */
function unspoken(source: YamlSource, { languages }: Site, spoken: readonly string[]): Problem[] {
  return [...languages.entries()]
    .filter(([, language]) => !spoken.includes(language))
    .map(([number, language]) => ({
      severity: 'warning',
      file: source.file,
      ...source.position(['languages', number]),
      read: `languages: ${language}`,
      expected: `languages that the interface speaks: ${spoken.join(', ')}`,
      fix: `Leave it out, or add src/languages/${language}.ts.`,
    }));
}
