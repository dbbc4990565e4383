import { element } from '../../exports/markup.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Site } from '../../model/site.ts';
import type { Page } from './page.ts';

/** What hosts answer with where there is no file: it may be asked for at any depth, so its links begin at the host. */
export function missingPageOf({ baseUrl }: Site, { language, pages }: Messages): Page {
  return {
    path: '404.html',
    root: baseUrl === null ? '/' : new URL(baseUrl).pathname.replace(/\/*$/, '/'),
    language,
    title: pages.missing,
    description: pages.missing,
    head: [],
    body: () => [element('h1', {}, pages.missing)],
  };
}
