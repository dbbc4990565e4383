import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Selection } from '../exports/selection.ts';
import { exportedPlaces } from '../exports/selection.ts';
import { creditsOf } from '../exports/source-fields.ts';
import type { Site } from '../model/site.ts';
import type { BasemapDetail } from '../pipeline/basemap/build-basemap.ts';
import type { Corpus } from '../pipeline/corpus.ts';
import type { OutputFile } from '../pipeline/output-file.ts';
import { bareSelection } from '../pipeline/whole-selection.ts';
import { pageColours } from './colour-style.ts';
import { embedScript } from './embed-script.ts';
import { headerFile } from './header-file.ts';
import { messagesIn } from './languages.ts';
import { dataSetsOf, readLicences } from './licences.ts';
import { EMBED_TYPES, PAGES_STYLE, REACT_TYPES, SITE_ICON } from './package-folders.ts';
import { licencesPageOf } from './pages/licences-page.ts';
import { missingPageOf } from './pages/missing-page.ts';
import { ICON, STYLE_SHEET, writePage } from './pages/page.ts';
import { pagesOfCorpus } from './pages/page-source.ts';
import { pageFiles } from './pages/pages.ts';
import { createPainter } from './pages/painter.ts';
import { createPictures } from './pages/pictures.ts';
import { worldFiles } from './world-files.ts';

/**
 * Every file of the site that is neither app nor made from the articles: plain pages, the element and its types, the
 * ground of the world, headers for hosts. `packages` are the folders of what was bundled.
 */
export async function siteFiles(
  corpus: Corpus,
  basemap: readonly BasemapDetail[],
  site: Site,
  packages: ReadonlySet<string>,
): Promise<Iterable<OutputFile>> {
  const bare = bareSelection(corpus);
  const others = await Promise.all([
    embedScript(site),
    pageStyle(),
    copy(EMBED_TYPES, 'buldan-map.d.ts'),
    copy(REACT_TYPES, 'buldan-map-react.d.ts'),
    copy(SITE_ICON, ICON),
    licencesFile(bare, basemap, packages),
    missingFile(site, bare.language),
  ]);
  // Whoever shows a picture asks for its absolute address: without a base URL there is nobody to draw for.
  const world = await worldFiles(
    corpus.places.flatMap(({ head }) => (head.point === null ? [] : [head.point])),
  );
  const pictures = site.baseUrl === null ? null : createPictures(bare, basemap, await createPainter());
  return (function* all() {
    yield* pageFiles(pagesOfCorpus(corpus), (id) => pictures?.pathOf(id) ?? null);
    yield* [...others, ...world, headerFile(site), ...(pictures?.files ?? [])];
  })();
}

/** Colours and rules of the plain pages. */
async function pageStyle(): Promise<OutputFile> {
  const style = await readFile(PAGES_STYLE, 'utf8');
  return { path: STYLE_SHEET, content: () => `${pageColours(style)}${style}` };
}

const require = createRequire(import.meta.url);

/** The faces of the explorer are cut from these, which no module of the page imports. */
const FACE_PACKAGES = ['@fontsource-variable/noto-naskh-arabic', '@fontsource/ibm-plex-sans-arabic'].map(
  (name) => dirname(require.resolve(`${name}/package.json`)),
);

async function licencesFile(
  selection: Selection,
  basemap: readonly BasemapDetail[],
  packages: ReadonlySet<string>,
): Promise<OutputFile> {
  const software = await readLicences(new Set([...packages, ...FACE_PACKAGES]));
  const page = licencesPageOf(software, dataSetsOf(selection, basemap), messagesIn(selection.language));
  const credits = creditsOf(exportedPlaces(selection));
  return { path: page.path, content: () => writePage(page, selection.site, credits) };
}

function missingFile(site: Site, language: string): OutputFile {
  const page = missingPageOf(site, messagesIn(language));
  return { path: page.path, content: () => writePage(page, site, []) };
}

async function copy(from: string, path: string): Promise<OutputFile> {
  const bytes = await readFile(from);
  return { path, content: () => bytes };
}
