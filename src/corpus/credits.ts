/**
 * The data sets that sources name (`GeoNames, Natural Earth` are two), those named most often first, without the ones that are
 * `named` beside them already.
 */
export function creditNames(sources: readonly string[], named: readonly string[] = []): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  const known = new Set(namesIn(named).map(keyOf));
  for (const name of namesIn(sources)) {
    const key = keyOf(name);
    if (key === '' || known.has(key)) continue;
    const before = counts.get(key);
    counts.set(key, { name: before?.name ?? name, count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count).map(({ name }) => name);
}

/** A data set, and the licence that it is under. */
export interface LicensedSource {
  readonly source: string;
  readonly licence: string;
}

/**
 * Each data set once with its licence: `A, B` under `X, Y` are two, and what is made of `A, B` under the licence of one of them
 * says nothing of data sets where both are named alone.
 */
export function licensedSources(named: readonly LicensedSource[]): LicensedSource[] {
  const single = named.flatMap(({ source, licence }) => {
    const [sources, licences] = [source.split(', '), licence.split(', ')];
    if (sources.length !== licences.length) return [{ source, licence }];
    return sources.map((each, index) => ({ source: each, licence: licences[index] ?? '' }));
  });
  const known = new Map(single.map((each) => [wordsOf(each), each]));
  const alone = new Set([...known.values()].map(({ source }) => source));
  return [...known.values()].filter(({ source, licence }) => {
    const parts = source.split(', ');
    const isNamed = parts.every((part) => alone.has(part));
    return (
      parts.length === 1 || !isNamed || !parts.some((part) => known.has(wordsOf({ source: part, licence })))
    );
  });
}

const wordsOf = ({ source, licence }: LicensedSource): string => `${source}: ${licence}`;

const namesIn = (sources: readonly string[]): string[] =>
  sources.flatMap((source) => source.split(/,\s+|\s+·\s+/));

/** `© OpenStreetMap contributors` and `OpenStreetMap`, `GSHHG 2.3.7` and `GSHHG` are the same. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/contributors|\d+(?:\.\d+)*m?\b/g, '')
    .replace(/[^\p{L}]+/gu, '');
