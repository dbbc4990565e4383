import { readFile } from 'node:fs/promises';
import type { Site } from '../corpus/manifest.ts';
import { headerFile } from './header-file.ts';
import { EMBED_TYPES, PAGES_STYLE, REACT_TYPES } from './package-folders.ts';
import { STYLE_SHEET } from './pages/page.ts';
import { pageFiles } from './pages/pages.ts';
import type { Corpus } from './pipeline/corpus.ts';
import type { OutputFile } from './pipeline/output-file.ts';
import { wholeSelection } from './pipeline/whole-selection.ts';

const NO_PICTURE = () => null;

/** Every file of the site that is neither app nor data: plain pages, types of the element, headers for hosts. */
export async function siteFiles(corpus: Corpus, site: Site): Promise<OutputFile[]> {
  const copies = await Promise.all([
    copy(PAGES_STYLE, STYLE_SHEET),
    copy(EMBED_TYPES, 'buldan-map.d.ts'),
    copy(REACT_TYPES, 'buldan-map-react.d.ts'),
  ]);
  const pages = pageFiles(wholeSelection(corpus), NO_PICTURE).map(({ path, content }) => ({
    path,
    content: () => content,
  }));
  return [...pages, ...copies, headerFile(site)];
}

async function copy(from: string, path: string): Promise<OutputFile> {
  const bytes = await readFile(from);
  return { path, content: () => bytes };
}
