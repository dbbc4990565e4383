import type { Plugin } from 'vite';
import type { Site } from '../model/site.ts';
import { addPolicy, fillPage } from './page-head.ts';

/** Gives the page what its site's settings say, and in a build the content security policy. */
export function pagePlugin(siteOf: () => Promise<Site>): Plugin {
  let isBuild = false;
  return {
    name: 'buldan-page',
    apply: (_config, { mode }) => mode !== 'test',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    async transformIndexHtml(html) {
      const site = await siteOf();
      const page = fillPage(html, site);
      return isBuild ? addPolicy(page, site) : page;
    },
  };
}
