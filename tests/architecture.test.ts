import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = 'src';

/** Which folders of ours a folder may import from, besides itself (src/README.md). */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  geo: ['model'],
  text: [],
  gazetteer: ['model', 'geo', 'text'],
  finder: ['model', 'geo', 'text', 'gazetteer'],
  corpus: ['model', 'geo'],
  input: ['model', 'text', 'gazetteer'],
  exports: ['model', 'geo', 'corpus'],
  languages: ['model', 'corpus', 'exports'],
  pipeline: ['model', 'geo', 'text', 'gazetteer', 'finder', 'corpus', 'input', 'exports'],
  import: ['model', 'geo', 'text', 'gazetteer', 'exports'],
  publish: ['model', 'geo', 'corpus', 'input', 'exports', 'languages', 'pipeline'],
  site: ['model', 'geo', 'corpus', 'input', 'exports', 'languages', 'pipeline', 'publish'],
  cli: [
    'model',
    'geo',
    'text',
    'gazetteer',
    'finder',
    'corpus',
    'input',
    'pipeline',
    'import',
    'exports',
    'languages',
    'publish',
    'site',
  ],
  embed: [],
  app: ['model', 'geo', 'text', 'corpus', 'exports', 'languages', 'embed'],
  editor: [
    'model',
    'geo',
    'text',
    'gazetteer',
    'finder',
    'corpus',
    'input',
    'exports',
    'languages',
    'pipeline',
    'publish',
    'import',
    'app',
  ],
};

/** Folders of the explorer in their order: each may import those before it, no two each other. Files beside them see all. */
const APP_ORDER = [
  'model',
  'i18n',
  'data',
  'state',
  'layout',
  'ui',
  'notices',
  'share',
  'passage',
  'relations',
  'place',
  'reader',
  'timeline',
  'filters',
  'search',
  'map',
  'embed',
  'offline',
  'panel',
  'first-map',
];

/** Folders of the editor in their order: the project, what keeps it, what reads it, what shows it. */
const EDITOR_ORDER = ['model', 'store', 'worker', 'i18n', 'state', 'panes'];

/** Folders of the map in their order, from what is drawn on to what the reader handles. */
const MAP_ORDER = [
  'canvas',
  'features',
  'camera',
  'basemap',
  'places',
  'labels',
  'popup',
  'keyboard',
  'counts',
  'relations',
  'pointer',
  'controls',
  'servers',
  'legend',
];

/** Steps of the finder in their order, and after them what reads its mentions. */
const FINDER_ORDER = [
  'grammar',
  'scan',
  'cues',
  'evidence',
  'resolve',
  'roles',
  'output',
  'unknown',
  'relations',
];

/** Of these folders `app` may import only what is named. */
const APP_SEES_OF_TEXT = ['src/text/fold.ts', 'src/text/folded-words.ts', 'src/text/tokens.ts'];

/** Where each library may be imported. A library that is missing here may be imported nowhere. */
const LIBRARY_PLACES: Record<string, readonly string[]> = {
  leaflet: ['src/app/map'],
  'react-leaflet': ['src/app/map'],
  supercluster: ['src/app/map'],
  pmtiles: ['src/app/map/basemap'],
  'protomaps-leaflet': ['src/app/map/basemap'],
  '@resvg/resvg-js': ['src/site'],
  wawoff2: ['src/site'],
  'topojson-client': ['src/corpus', 'src/app/map', 'src/pipeline', 'src/exports/map'],
  'topojson-specification': ['src/corpus', 'src/pipeline', 'src/app/map', 'src/exports/map'],
  geojson: ['src/pipeline', 'src/import', 'src/cli', 'src/app', 'src/exports/map'],
  react: ['src/app', 'src/editor'],
  'react-dom': ['src/app', 'src/editor'],
  'virtual:colours.css': ['src/app', 'src/editor'],
  zod: ['src/gazetteer', 'src/input', 'src/pipeline', 'src/import', 'src/cli'],
  'jsonc-parser': ['src/gazetteer', 'src/pipeline', 'src/import'],
  yaml: ['src/input'],
  edtf: ['src/input'],
  vite: ['src/site', 'src/cli'],
  '@vitejs/plugin-react': ['src/site'],
  'topojson-server': ['src/pipeline'],
  'topojson-simplify': ['src/pipeline'],
  '@noble/hashes': ['src/pipeline', 'src/publish'],
  fflate: ['src/pipeline', 'src/import', 'src/input', 'src/editor/store'],
  hyparquet: ['src/cli'],
  htmlparser2: ['src/input'],
  mammoth: ['src/input'],
  '@mozilla/readability': ['src/input'],
  'markdown-it': ['src/input'],
  papaparse: ['src/import', 'src/input'],
  '@xmldom/xmldom': ['src/import'],
  '@tmcw/togeojson': ['src/import'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:\bimport\(|(?:^|\n)\s*import\s)\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const to = (match[1] ?? match[2] ?? '').replace(/\?.*$/, '');
    return { from: file, to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to };
  });
}

const files = sourceFiles(SOURCE);
const imports = files.flatMap(importsOf);
const ours = imports.filter((each) => each.to.startsWith(SOURCE));
const foreign = imports.filter((each) => !each.to.startsWith(SOURCE));

/** The one file beside the folders is what the package gives out: pure, as `pipeline` is, and words for what that says. */
const FRONT = 'src/index.ts';
const layerOf = (path: string): string => (path === FRONT ? 'pipeline' : (path.split('/')[1] ?? ''));
const libraryOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
const sentence = ({ from, to }: Import): string => `${from} imports ${to}`;

function cycles(): string[] {
  const importsFrom = (file: string) => ours.filter((each) => each.from === file);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of importsFrom(file)) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

describe('the architecture', () => {
  it('finds imports to judge', () => {
    expect(ours.length).toBeGreaterThan(0);
  });

  it('lets imports point only downwards', () => {
    const wrong = ours.filter(({ from, to }) => {
      const words = from === FRONT ? ['languages'] : [];
      const allowed = [layerOf(from), ...(MAY_IMPORT[layerOf(from)] ?? []), ...words];
      return !allowed.includes(layerOf(to));
    });
    expect(wrong.map(sentence)).toEqual([]);
  });

  it.each([
    ['src/app', APP_ORDER],
    ['src/app/map', MAP_ORDER],
    ['src/finder', FINDER_ORDER],
    ['src/editor', EDITOR_ORDER],
  ])('keeps the folders of %s in their order', (root, order) => {
    const roomOf = (path: string): number => {
      const [folder = '', file] = path.slice(root.length + 1).split('/');
      return file === undefined ? order.length : order.indexOf(folder);
    };
    const within = ours.filter(({ from, to }) => from.startsWith(`${root}/`) && to.startsWith(`${root}/`));
    expect(within.filter(({ from, to }) => roomOf(to) > roomOf(from)).map(sentence)).toEqual([]);
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual(order.toSorted());
  });

  it('lets the app see of the text layer only the fold and the tokens', () => {
    const wrong = ours.filter(
      ({ from, to }) => layerOf(from) === 'app' && layerOf(to) === 'text' && !APP_SEES_OF_TEXT.includes(to),
    );
    expect(wrong.map(sentence)).toEqual([]);
  });

  it('makes the finder in one place, so that no two commands decide differently', () => {
    const makers = sourceFiles(SOURCE).filter((file) => /\bcreateFinder\(/.test(readFileSync(file, 'utf8')));
    expect(makers).toEqual(['src/finder/finder.ts', 'src/pipeline/reading/finder.ts']);
  });

  it('is what the README says', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `src\/(\w+)` \|[^|]*\| ([^|]*) \|$/gm);
    const told = new Map<string, readonly string[]>();
    for (const [, layer = '', words = ''] of rows) {
      const named = words.replace(/ \(.*?\)/g, '').split(', ');
      told.set(layer, words === 'nothing' ? [] : words === 'all of these' ? [...told.keys()] : named);
    }
    expect(Object.fromEntries(told)).toEqual(MAY_IMPORT);
  });

  it('gives each exported type a name of its own', () => {
    const names = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(
        ([, name]) => name,
      ),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cycles()).toEqual([]);
  });

  it('keeps Node inside site and command line', () => {
    const wrong = foreign.filter(({ from, to }) => isNode(to) && !['site', 'cli'].includes(layerOf(from)));
    expect(wrong.map(sentence)).toEqual([]);
  });

  it('keeps each library where it belongs', () => {
    const wrong = foreign.filter(({ from, to }) => {
      if (isNode(to)) return false;
      const places = LIBRARY_PLACES[libraryOf(to)] ?? [];
      return !places.some((place) => from.startsWith(`${place}/`));
    });
    expect(wrong.map(sentence)).toEqual([]);
  });

  it('names every layer', () => {
    const folders = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });
});
