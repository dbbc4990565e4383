import type { GeoInput } from '../input/input-file.ts';
import { createHomeReader, sampleOf, saysNoHome } from '../pipeline/reading/home.ts';
import type { Geography } from '../pipeline/reading/read.ts';
import { keptReading } from './kept-reading.ts';
import { type Folders, loadArticles, loadGeo } from './load-input.ts';

interface LoadedGeography {
  readonly geo: GeoInput;
  readonly geography: Geography;
}

/** A project's geography without what its articles say of it. */
export async function loadOwnGeography({ geo: folder }: Pick<Folders, 'geo'>): Promise<LoadedGeography> {
  const geo = await loadGeo(folder);
  const own = await keptReading({
    what: 'gazetteer',
    folder,
    files: filesOf(geo),
    async read() {
      const { readGeography } = await import('../pipeline/reading/read.ts');
      return { ...readGeography(geo), worldPieces: null };
    },
  });
  return { geo, geography: { ...own, worldPieces: geo.worldPieces ?? null } };
}

/** A project's geography for texts that are none of its articles: these are read only where nothing else says what it is about. */
export async function loadGeography({ content, geo: folder }: Folders): Promise<LoadedGeography> {
  const { geo, geography: own } = await loadOwnGeography({ geo: folder });
  const articles = saysNoHome(own) ? sampleOf(await loadArticles(content)) : [];
  if (articles.length === 0) return { geo, geography: own };
  const home = await keptReading({
    what: 'home',
    folder: content,
    files: [...filesOf(geo), ...articles],
    async read() {
      const { readArticle } = await import('../input/read-article.ts');
      return createHomeReader()(own, articles.map(readArticle)).home;
    },
  });
  return { geo, geography: home.length === 0 ? own : { ...own, home } };
}

/** All that its gazetteer is read from. */
const filesOf = ({ gazetteer, background, names, world }: GeoInput) =>
  [gazetteer, background, names ?? [], world ?? []].flat();
