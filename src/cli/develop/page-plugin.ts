import type { Plugin } from 'vite';
import type { Site } from '../../model/site.ts';
import { EDITOR_PAGE } from '../../publish/editor-files.ts';
import { fillPage } from '../../publish/page-head.ts';

/** Gives the page what its site's settings say, while the site is developed; a build does it when all is bundled. */
export function pagePlugin(siteOf: () => Promise<Site>): Plugin {
  return {
    name: 'buldan-page',
    apply: (_config, { mode }) => mode !== 'test',
    transformIndexHtml: async (html, { path }) => (isEditor(path) ? html : fillPage(html, await siteOf())),
  };
}

/** The editor has a page of its own, and words of its own in it. */
export const isEditor = (path: string): boolean => path.startsWith(`/${EDITOR_PAGE}`);
