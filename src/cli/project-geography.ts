import type { GeoInput } from '../input/input-file.ts';
import { readArticle } from '../input/read-article.ts';
import { createHomeReader, saysNoHome } from '../pipeline/reading/home.ts';
import { type Geography, readGeography } from '../pipeline/reading/read.ts';
import { type Folders, loadArticles, loadGeo } from './load-input.ts';

interface LoadedGeography {
  readonly geo: GeoInput;
  readonly geography: Geography;
}

/** A project's geography without what its articles say of it. */
export async function loadOwnGeography({ geo: folder }: Pick<Folders, 'geo'>): Promise<LoadedGeography> {
  const geo = await loadGeo(folder);
  return { geo, geography: readGeography(geo) };
}

/** A project's geography for texts that are none of its articles: these are read only where nothing else says what it is about. */
export async function loadGeography({ content, geo: folder }: Folders): Promise<LoadedGeography> {
  const { geo, geography: own } = await loadOwnGeography({ geo: folder });
  if (!saysNoHome(own)) return { geo, geography: own };
  const articles = await loadArticles(content);
  return { geo, geography: createHomeReader()(own, articles.map(readArticle)) };
}
