import { z } from 'zod';
import { messageOf } from '../model/expectation.ts';
import { LAYER_IDS } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import { isVisible } from '../text/unprintable.ts';
import { decodeText } from './decode-text.ts';
import { LANGUAGE, WEB_ADDRESS } from './front-matter.ts';
import type { ArchiveFile, InputFile } from './input-file.ts';
import { readShape } from './read-shape.ts';
import { refuseUnprintable } from './refuse-unprintable.ts';
import { archiveFault } from './tile-archive.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** A text that pages show. */
const textOf = (rule: ReturnType<typeof messageOf>) => z.string(rule).superRefine(refuseUnprintable);

const TEXTS_RULE = messageOf('text-a-language');
const TEXTS = z.record(LANGUAGE, textOf(TEXTS_RULE), TEXTS_RULE);

const TITLE = TEXTS.refine((texts) => {
  const titles = Object.values(texts);
  return titles.length > 0 && titles.every(isVisible);
}, TEXTS_RULE);

/** Pages are named by what is added to it. */
const BASE_URL = WEB_ADDRESS.transform((text) => new URL(text))
  .refine(({ href, origin, pathname }) => href === origin + pathname, messageOf('base-url'))
  .transform(({ href }) => href.replace(/\/*$/, '/'));

const URL_RULE = messageOf('tile-address');
const ZOOM_RULE = messageOf('tile-zoom');

/** Without encryption only from a port of the same machine, to try things out. */
const TILE_ADDRESS = /^(https:\/\/[^{}/]+|http:\/\/(?:localhost|127\.0\.0\.1):[^{}/]+)\/[^\s#]*\{z\}[^\s#]*$/;

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
    name: textOf(messageOf('tile-name')),
    url: textOf(URL_RULE).refine(isTileAddress, URL_RULE),
    attribution: textOf(messageOf('tile-attribution')),
    maxZoom: z.int(ZOOM_RULE).min(0, ZOOM_RULE).max(22, ZOOM_RULE),
  },
  messageOf('tile-source'),
);

const ITEMS_RULE = messageOf('place-server-address');
const ITEMS =
  /^(https:\/\/[^/?#]+|http:\/\/(?:localhost|127\.0\.0\.1):[^/?#]+)\/[^\s?#]*\/items(?:\?[^\s#]*)?$/;

const PLACE_SERVER = z.strictObject(
  {
    name: textOf(messageOf('place-server-name')),
    url: textOf(ITEMS_RULE).refine((text) => isOrigin(ITEMS.exec(text)?.[1] ?? ''), ITEMS_RULE),
    attribution: textOf(messageOf('place-server-attribution')),
  },
  messageOf('place-server'),
);

const GROUND_FILE_RULE = messageOf('ground-file');
const GROUND = z.strictObject(
  {
    file: z.string(GROUND_FILE_RULE).regex(/^[\w-]+(?:\.[\w-]+)*\.pmtiles$/, GROUND_FILE_RULE),
    attribution: textOf(messageOf('ground-attribution')),
  },
  messageOf('ground'),
);

const ORIGIN_RULE = messageOf('origin');
const ORIGIN = z.string(ORIGIN_RULE).refine(isOrigin, ORIGIN_RULE);

const LANGUAGES_RULE = messageOf('site-languages');

const LAYERS_RULE = messageOf({ rule: 'layers', layers: LAYER_IDS });
const LAYERS = z.partialRecord(
  z.enum(LAYER_IDS, LAYERS_RULE),
  z.enum(['shown', 'hidden'], LAYERS_RULE),
  LAYERS_RULE,
);

const PICTURES_RULE = messageOf('pictures');

const SETTINGS = {
  title: TITLE.default({ ar: 'بُلدان', en: 'Buldan' }),
  description: TEXTS.default({}),
  languages: z
    .array(LANGUAGE, LANGUAGES_RULE)
    .min(1, LANGUAGES_RULE)
    .transform((all) => [...new Set(all)])
    .default(['ar', 'en']),
  baseUrl: BASE_URL.nullable().default(null),
  layers: LAYERS.default({}),
  tiles: z.array(TILES, messageOf('tile-sources')).default([]),
  placeServers: z.array(PLACE_SERVER, messageOf('place-servers')).optional(),
  ground: GROUND.nullable().default(null),
  embedHosts: z.array(ORIGIN, ORIGIN_RULE).nullable().default(null),
  contact: z.union([z.email(), WEB_ADDRESS], messageOf('contact')).nullable().default(null),
  rights: TEXTS.default({}),
  editor: z.boolean(messageOf('editor')).default(true),
  articlePages: z.boolean(messageOf('article-pages')).default(true),
  pageFolders: z.boolean(messageOf('page-folders')).nullable().default(null),
  pictures: z.int(PICTURES_RULE).min(0, PICTURES_RULE).max(10_000, PICTURES_RULE).default(100),
};

const SITE = z.strictObject(SETTINGS, messageOf({ rule: 'settings', settings: Object.keys(SETTINGS) }));

/** The site's settings: what `site.yaml` leaves out has the value that src/README.md gives. */
export const SITE_WITHOUT_SETTINGS: Site = SITE.parse({});

/**
 * `site` is `null` where an error keeps the settings from being used. Languages that are not among the `spoken` ones of the
 * interface are warned of; `null` where those are not known. A ground of one's own has to be among the `archives`, where these
 * are known.
 */
export function readSite(
  input: InputFile,
  spoken: readonly string[] | null,
  archives?: readonly ArchiveFile[],
): { site: Site | null; problems: readonly Problem[] } {
  const decoded = decodeText(input);
  if ('problem' in decoded) return { site: null, problems: [decoded.problem] };
  const source = parseYaml(input.file, decoded.text);
  const result = readShape(source, SITE);
  if ('problems' in result) return { site: null, problems: result.problems };
  const site = result.value;
  const problems = [
    ...(spoken === null ? [] : unspoken(source, site, spoken)),
    ...(archives === undefined ? [] : unreadable(source, site, archives)),
  ];
  return { site, problems };
}

/** A ground of one's own that no map could show. */
function unreadable(source: YamlSource, { ground }: Site, archives: readonly ArchiveFile[]): Problem[] {
  if (ground === null) return [];
  const { file } = ground;
  const found = archives.find(({ name }) => name === file);
  const fault = found === undefined ? null : archiveFault(found);
  const problem = { severity: 'error', file: source.file, ...source.position(['ground', 'file']) } as const;
  if (found === undefined)
    return [{ ...problem, read: { what: 'missing-file', file }, expected: { rule: 'ground-beside' } }];
  if (fault === null) return [];
  return [{ ...problem, read: { what: 'faulty-archive', file, fault }, expected: { rule: 'tile-archive' } }];
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
      expected: { rule: 'spoken-language', language, spoken },
    }));
}
