import { VIEW_ATTRIBUTES } from '../../embed/address.ts';
import { wantedHeight } from '../../embed/height.ts';
import { element } from '../../exports/markup.ts';

/** How the map is to stand in another page. */
export interface EmbedChoice {
  /** Absolute address of the site, with a slash at its end. */
  readonly site: string;
  /** The view as the text after `?`. */
  readonly view: string;
  readonly title: string;
  /** CSS pixels; `null` to let the map choose a height for its width. */
  readonly height: number | null;
}

/** Without script nobody can tell the frame its height. */
const HEIGHT_WITHOUT_SCRIPT = 480;

/** The height that a map of this width asks its host for. */
export const embedHeight = (width: number): number => wantedHeight(width, 'map');

/** The address of the explorer at this view. */
export function linkCode({ site, view }: EmbedChoice): string {
  return view === '' ? site : `${site}?${view}`;
}

/** The address that a frame shows. */
export function frameSource({ site, view }: EmbedChoice): string {
  return `${site}?${['embed=1', view].filter(Boolean).join('&')}`;
}

function frame(choice: EmbedChoice) {
  return element('iframe', {
    src: frameSource(choice),
    title: choice.title,
    width: '100%',
    height: choice.height ?? HEIGHT_WITHOUT_SCRIPT,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
  });
}

/** What is left where a content system takes out frames and unknown elements: never nothing. */
function fallback(choice: EmbedChoice) {
  return element('p', {}, element('a', { href: linkCode(choice) }, choice.title));
}

/** A frame and a link: for pages and content systems that allow no script. */
export function frameCode(choice: EmbedChoice): string {
  return `${frame(choice)}\n${fallback(choice)}`;
}

/** The script and the element around frame and link, which stay where the script does not run. */
export function elementCode(choice: EmbedChoice): string {
  const view = new URLSearchParams(choice.view);
  const attributes = VIEW_ATTRIBUTES.map((name) => [name, view.get(name)] as const);
  const map = element(
    'buldan-map',
    {
      src: choice.site,
      ...Object.fromEntries(attributes),
      height: choice.height,
      title: choice.title,
    },
    '\n  ',
    frame(choice),
    '\n  ',
    fallback(choice),
    '\n',
  );
  return `${element('script', { src: `${choice.site}buldan-map.js`, async: true })}\n${map}`;
}
