import { readFeatures, type ServedPage, type ServedPlaces } from './read-features.ts';

/** What a server was asked for and what came of it. */
export type Answer =
  | { readonly state: 'asked' | 'slow' | 'late' | 'unreachable' | 'wrong' }
  | { readonly state: 'refused'; readonly status: number }
  | { readonly state: 'here'; readonly served: ServedPlaces };

/** West, south, east, north. */
export type Corners = readonly [number, number, number, number];

/** More are too many to tell apart. */
const MOST = 500;
/** A server that gives them in smaller pages has the reader wait, and itself work, no longer than for these. */
const MOST_PAGES = 20;
export const PATIENCE_S = 10;
/** A page of places is far smaller: what is longer is no answer, and would hold the reader's device up. */
const MOST_BYTES = 20_000_000;

/**
 * Asks a server of OGC API – Features for the features of a collection in a box, page by page, for as long as there is
 * patience. A page that fails fails all: half of what is there would look like all of it.
 */
export async function askServer(
  url: string,
  corners: Corners,
  language: string,
  signal: AbortSignal,
): Promise<Answer> {
  const asking = new AbortController();
  let isLate = false;
  const stop = () => asking.abort();
  signal.addEventListener('abort', stop);
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, PATIENCE_S * 1000);
  try {
    const pages: ServedPage[] = [];
    const asked = new Set<string>();
    for (let address: URL | null = withBox(url, corners); address !== null; ) {
      asked.add(address.href);
      const response = await fetch(address, {
        headers: { Accept: 'application/geo+json, application/json' },
        credentials: 'omit',
        referrerPolicy: 'strict-origin-when-cross-origin',
        signal: asking.signal,
      });
      if (!response.ok) return { state: 'refused', status: response.status };
      const page = readFeatures(JSON.parse(await textOf(response)), language);
      if (page === null) return { state: 'wrong' };
      pages.push(page);
      const next = addressAfter(pages, address);
      address = next === null || asked.has(next.href) ? null : next;
    }
    return { state: 'here', served: together(pages) };
  } catch (reason) {
    if (reason instanceof SyntaxError) return { state: 'wrong' };
    return { state: isLate ? 'late' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** The text of an answer; none where it is too long. */
async function textOf({ body }: Response): Promise<string> {
  const [decoder, parts] = [new TextDecoder(), [] as string[]];
  let size = 0;
  for (const reader = body?.getReader(); reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return '';
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}

/** The address may have a query of its own: a key, a language, a filter. */
function withBox(url: string, corners: Corners): URL {
  const address = new URL(url);
  address.searchParams.set('limit', String(MOST));
  address.searchParams.set('bbox', corners.map((degrees) => degrees.toFixed(5)).join());
  return address;
}

const sizeOf = ({ places, leftOut }: ServedPage): number => places.length + leftOut;
const sizeOfAll = (pages: readonly ServedPage[]): number =>
  pages.reduce((sum, page) => sum + sizeOf(page), 0);

/** Of the page after these, `null` where none is asked for: there is none, it is empty or elsewhere, or these are enough. */
function addressAfter(pages: readonly ServedPage[], asked: URL): URL | null {
  const last = pages.at(-1);
  const isEnough = sizeOfAll(pages) >= MOST || pages.length >= MOST_PAGES;
  if (isEnough || last === undefined || last.next === null || sizeOf(last) === 0) return null;
  if (!URL.canParse(last.next, asked)) return null;
  const next = new URL(last.next, asked);
  // The page's policy lets it ask this host alone.
  return next.origin === asked.origin ? next : null;
}

function together(pages: readonly ServedPage[]): ServedPlaces {
  const size = sizeOfAll(pages);
  const places = pages.flatMap(({ places }) => places);
  return {
    places: places.slice(0, MOST),
    leftOut: pages.reduce((sum, { leftOut }) => sum + leftOut, 0),
    hasMore:
      places.length > MOST ||
      (pages.at(-1)?.next ?? null) !== null ||
      pages.some(({ matched }) => matched > size),
  };
}
