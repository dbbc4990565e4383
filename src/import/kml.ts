import { gpx, kmlWithFolders } from '@tmcw/togeojson';
import { DOMParser, ParseError } from '@xmldom/xmldom';
import type { ForeignPlace } from './foreign-place.ts';
import { placeOfFeature } from './geojson.ts';
import { type Reader, reading } from './import-file.ts';
import { isObject, type JsonObject, objectsIn, textOf } from './json.ts';
import type { Notes } from './notes.ts';
import { Unreadable } from './unreadable.ts';

/** KML of Google My Maps, Google Earth and us, a folder's name standing for the kind of its places; waypoints of GPX. */
export const readXml: Reader = ({ file, text }, notes) => {
  if (!text.trimStart().startsWith('<')) return null;
  if (WEB_PAGE.test(text)) throw new Unreadable(file, { why: 'foreign', kind: 'page' });
  const root = rootOf(file, escapeAmpersands(text, notes));
  const name = root.documentElement?.localName ?? '';
  if (name === 'kml') return reading('kml', placesIn(kmlWithFolders(root), null, notes, file));
  if (name === 'gpx') return reading('gpx', placesIn({ children: gpx(root).features }, null, notes, file));
  if (PAGES.has(name)) throw new Unreadable(file, { why: 'foreign', kind: 'page' });
  throw new Unreadable(file, { why: 'foreign-xml', element: name });
};

/** Pages are seldom well-formed. */
const WEB_PAGE = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** What XML begins with that holds articles: pages and feeds. */
const PAGES: ReadonlySet<string> = new Set(['html', 'rss', 'feed', 'RDF']);

/** What is no text, or an `&` with which no entity begins, in its word: `AT&T` is what people write by hand. */
const BARE_AMPERSAND =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|(?<before>[^\s<>&"']{0,40}\s?)&(?!#?[\p{L}\d_:][\p{L}\d_:.-]*;)(?<behind>\s?[^\s<>&"';]{0,40})/gu;

function escapeAmpersands(text: string, notes: Notes): string {
  return text.replace(BARE_AMPERSAND, (whole, before?: string, behind?: string) => {
    if (before === undefined || behind === undefined) return whole;
    notes.add('changed', 'bare-ampersand', whole);
    return `${before}&amp;${behind}`;
  });
}

/** What is not well-formed is refused: the parser would go on with less than was written, or with something else. */
function rootOf(file: string, text: string) {
  const faults: { readonly line: number; readonly reason: string }[] = [];
  const parser = new DOMParser({
    onError(level, reason, { locator }) {
      if (level !== 'warning') faults.push({ line: locator.lineNumber, reason });
    },
  });
  try {
    const root = parser.parseFromString(text, 'text/xml');
    if (faults.length === 0) return root;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    faults.push({ line: 1, reason: error.message });
  }
  const { line = 1, reason = '' } = faults[0] ?? {};
  throw new Unreadable(file, { why: 'xml', line, reason });
}

/** togeojson's tree: folders with `children`, and features. */
function placesIn(node: unknown, folder: string | null, notes: Notes, file: string): ForeignPlace[] {
  const found: { feature: JsonObject; folder: string | null }[] = [];
  const walk = (each: unknown, name: string | null): void => {
    if (!isObject(each)) return;
    if (isElsewhere(each)) notes.add('left out', 'network-link', nameOf(each));
    else if (each.type === 'Feature') found.push({ feature: each, folder: name });
    const meta = isObject(each.meta) ? textOf(each.meta.name) : '';
    for (const child of objectsIn(each.children)) walk(child, meta || name);
  };
  walk(node, folder);
  if (found.length === 0) throw new Unreadable(file, { why: 'map-without-places' });
  return found.flatMap(({ feature, folder: name }, index) => placeOfFeature(feature, index, notes, name));
}

/** A link to a map on the web, whose places are not in this file. */
function isElsewhere({ properties }: JsonObject): boolean {
  return isObject(properties) && properties['@geometry-type'] === 'networklink';
}

function nameOf({ properties }: JsonObject): string {
  return isObject(properties) ? textOf(properties.name) || textOf(properties.href) : '';
}
