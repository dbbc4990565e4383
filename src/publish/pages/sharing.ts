import { absolute } from '../../exports/address.ts';
import { inLanguage } from '../../exports/in-language.ts';
import { element, emptyElement, type Markup } from '../../exports/markup.ts';
import { boundaryBefore } from '../../exports/quotation.ts';
import type { Messages } from '../../languages/messages.ts';
import type { Site } from '../../model/site.ts';
import type { Page } from './page.ts';

/** A page that can be embedded: what its frame shows is the explorer at `query`. */
export interface SharedPage {
  readonly page: Page;
  /** With its `?`; empty for the explorer as it opens. */
  readonly query: string;
  /** What it is called where it is framed in the language of the messages. */
  titleIn(messages: Messages): string;
  /** Path of a picture of 1200 × 630 pixels, where one was drawn. */
  readonly picture: string | null;
}

export const SITE_PICTURE = 'picture/site.png';
export const PICTURE_SIZE = { width: 1200, height: 630 };
const FRAME = { width: 800, height: 480 };
const LONGEST_DESCRIPTION = 200;

const property = (name: string, content: string | number): Markup =>
  emptyElement('meta', { property: name, content });

/** Where the oEmbed answer for a page lies: the one that pages name, and those of which the frame opens in another language. */
export function oembedPath({ path }: Page, language: string | null = null): string {
  const file = path === '' ? 'oembed' : path.replace(/\.html$/, '.oembed');
  return language === null ? `${file}.json` : `${file}.${language}.json`;
}

/** The explorer itself, as it is shared. */
export function explorerShared(site: Site): SharedPage {
  const language = site.languages[0] ?? 'ar';
  const title = inLanguage(site.title, language);
  const description = inLanguage(site.description, language) || title;
  return {
    page: { path: '', language, title, description, head: [], body: () => [] },
    query: '',
    titleIn: (messages) => inLanguage(site.title, messages.language),
    picture: SITE_PICTURE,
  };
}

function shorten(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, boundaryBefore(text, LONGEST_DESCRIPTION)).replace(/\s+\S*$/u, '')}…`;
}

/** Open Graph data and the way to the oEmbed answer. Both need absolute addresses, so a site without one has neither. */
export function sharingHead({ page, picture }: SharedPage, site: Site): readonly Markup[] {
  const { baseUrl } = site;
  if (baseUrl === null) return [];
  const address = absolute(baseUrl, page.path);
  return [
    emptyElement('link', { rel: 'canonical', href: address }),
    emptyElement('link', {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: absolute(baseUrl, oembedPath(page)),
      title: page.title,
    }),
    property('og:type', 'article'),
    property('og:url', address),
    property('og:title', page.title),
    property('og:description', shorten(page.description)),
    property('og:locale', page.language),
    property('og:site_name', inLanguage(site.title, page.language)),
    ...(picture === null ? [] : pictureProperties(absolute(baseUrl, picture), page.title)),
  ];
}

function pictureProperties(address: string, title: string): Markup[] {
  return [
    property('og:image', address),
    property('og:image:type', 'image/png'),
    property('og:image:width', PICTURE_SIZE.width),
    property('og:image:height', PICTURE_SIZE.height),
    property('og:image:alt', title),
    emptyElement('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

/** The plain frame of the explorer: what content systems keep when they strip scripts. */
function frameCode(address: string, title: string): Markup {
  return element('iframe', {
    src: address,
    title,
    ...FRAME,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
  });
}

/**
 * The oEmbed answer (oEmbed 1.0, type `rich`) for a page, as its JSON; needs the site's base URL. With `messages` the frame
 * opens in their language.
 */
export function writeOembed(
  { page, query, titleIn, picture }: SharedPage,
  site: Site,
  baseUrl: string,
  messages: Messages | null,
): string {
  const language = messages?.language ?? page.language;
  const title = messages === null ? page.title : titleIn(messages);
  const asked = messages === null ? '' : `lang=${language}&`;
  const address = `${absolute(baseUrl, '')}${query === '' ? '?' : `${query}&`}${asked}embed=1`;
  const frame = frameCode(address, title);
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: inLanguage(site.title, language),
    provider_url: absolute(baseUrl, ''),
    ...FRAME,
    html: frame.text,
    ...(picture === null ? {} : thumbnail(absolute(baseUrl, picture))),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}

const thumbnail = (address: string) => ({
  thumbnail_url: address,
  thumbnail_width: PICTURE_SIZE.width,
  thumbnail_height: PICTURE_SIZE.height,
});
