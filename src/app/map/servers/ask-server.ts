import { readFeatures, type ServedPlaces } from './read-features.ts';

/** What a server was asked for and what came of it. */
export type Answer =
  | { readonly state: 'asked' | 'slow' | 'late' | 'unreachable' | 'wrong' }
  | { readonly state: 'refused'; readonly status: number }
  | { readonly state: 'here'; readonly served: ServedPlaces };

/** West, south, east, north. */
export type Corners = readonly [number, number, number, number];

/** More are too many to tell apart. */
const MOST = 500;
export const PATIENCE_S = 10;

/** Asks a server of OGC API – Features for the features of a collection in a box, for as long as there is patience. */
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
    const response = await fetch(withBox(url, corners), {
      headers: { Accept: 'application/geo+json, application/json' },
      credentials: 'omit',
      referrerPolicy: 'strict-origin-when-cross-origin',
      signal: asking.signal,
    });
    if (!response.ok) return { state: 'refused', status: response.status };
    const served = readFeatures(JSON.parse(await response.text()), language);
    return served === null ? { state: 'wrong' } : { state: 'here', served };
  } catch (reason) {
    if (reason instanceof SyntaxError) return { state: 'wrong' };
    return { state: isLate ? 'late' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** The address may have a query of its own: a key, a language, a filter. */
function withBox(url: string, corners: Corners): URL {
  const address = new URL(url);
  address.searchParams.set('limit', String(MOST));
  address.searchParams.set('bbox', corners.map((degrees) => degrees.toFixed(5)).join());
  return address;
}
