import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { OutputFile } from '../pipeline/files/output-file.ts';
import { rememberLast } from '../pipeline/remember.ts';
import { ICON, STYLE_SHEET } from '../publish/pages/page.ts';
import type { Picture } from '../publish/pages/pictures.ts';
import { type Made, ownFiles } from '../publish/site-files.ts';
import type { SiteParts } from '../publish/site-kit.ts';
import { SPEECH } from './languages.ts';
import { EMBED_TYPES, PAGES_STYLE, REACT_TYPES, SITE_ICON, UNICODE_LICENCE } from './package-folders.ts';
import { RESVG, type Renderer } from './painter.ts';
import { pageColours } from './programs/colour-style.ts';
import { bundleEmbedScript } from './programs/embed-script.ts';
import { readLicences } from './programs/licences.ts';
import { openWorld, worldFiles } from './world-files.ts';

/** As geo/world/README.md has it. */
const UNICODE_DATA = { name: 'Unicode CLDR', version: '48.2', licence: 'Unicode-3.0' };

/** What every site has, where `packages` are the folders of what was bundled. */
export async function siteParts(packages: ReadonlySet<string>): Promise<SiteParts> {
  const [licences, unicode, embedScript] = await Promise.all([
    readLicences(new Set([...packages, ...FACE_PACKAGES])),
    readFile(UNICODE_LICENCE, 'utf8'),
    bundleEmbedScript(),
  ]);
  return { licences: [...licences, { ...UNICODE_DATA, text: unicode }], embedScript };
}

/** Every file of the site that is neither app nor made from the articles. */
export async function siteFiles(
  made: Made,
  parts: SiteParts,
  renderer: Renderer = RESVG,
): Promise<Iterable<OutputFile>> {
  const { files, pictures } = ownFiles(made, openWorld(), parts, SPEECH);
  const { places } = made.corpus;
  const others = [
    ...(await commonFiles()),
    ...(await worldFiles(places.flatMap(({ summary }) => (summary.point === null ? [] : [summary.point])))),
    ...(await painted(pictures, renderer)),
  ];
  return (function* all() {
    yield* files;
    yield* others;
  })();
}

async function painted(pictures: readonly Picture[], renderer: Renderer): Promise<OutputFile[]> {
  if (pictures.length === 0) return [];
  const paint = await renderer.createPainter();
  const drawn = rememberLast(
    (draw: Picture['draw']) => draw(),
    (draw) => [draw],
  );
  return pictures.map(({ path, draw }) => ({
    path,
    madeFrom: () => `${renderer.name} ${drawn(draw)}`,
    content: () => paint(drawn(draw)),
  }));
}

/** The same in every site. */
export async function commonFiles(): Promise<OutputFile[]> {
  const style = await readFile(PAGES_STYLE, 'utf8');
  return [
    { path: STYLE_SHEET, content: () => `${pageColours()}${style}` },
    ...(await Promise.all([
      copy(EMBED_TYPES, 'buldan-map.d.ts'),
      copy(REACT_TYPES, 'buldan-map-react.d.ts'),
      copy(SITE_ICON, ICON),
    ])),
  ];
}

const require = createRequire(import.meta.url);

/** The faces of the explorer are cut from these, which no module of the page imports. */
const FACE_PACKAGES = ['@fontsource-variable/noto-naskh-arabic', '@fontsource/ibm-plex-sans-arabic'].map(
  (name) => dirname(require.resolve(`${name}/package.json`)),
);

async function copy(from: string, path: string): Promise<OutputFile> {
  const bytes = await readFile(from);
  return { path, content: () => bytes };
}
