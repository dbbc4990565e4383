import type { PlaceHead } from '../../corpus/place-head.ts';
import type { MapFrame } from '../../exports/map/frame.ts';
import type { Selection } from '../../exports/selection.ts';
import type { Corpus } from '../data/corpus-context.ts';
import type { Shown } from '../state/shown.ts';

/** What is to be taken away: what the view shows, or all. */
export type Scope = 'shown' | 'all';

type Chosen = Pick<Shown, 'articles' | 'places'>;

/** Everything that an export may write of the chosen places and articles. Rejects where a file does not arrive. */
export async function loadSelection(
  corpus: Corpus,
  { articles, places }: Chosen,
  language: string,
  frame: MapFrame | null,
): Promise<Selection> {
  const { manifest } = corpus;
  const withText = articles.filter(({ chunk }) => chunk !== null);
  const [passages, texts, shapes, sources] = await Promise.all([
    Promise.all(places.map(async ({ id }) => [id, await corpus.loadPassages(id)] as const)),
    Promise.all(withText.map(({ id }) => corpus.loadArticle(id))),
    corpus.loadShapes(),
    corpus.loadSources(),
  ]);
  return {
    site: manifest.site,
    language,
    places,
    gazetteer: manifest.places,
    articles,
    passages: Object.fromEntries(passages),
    texts,
    shapes,
    sources,
    frame,
  };
}

/** The places and articles of a scope; places of layers that are off are not shown. */
export function chosenOf(
  scope: Scope,
  { manifest }: Corpus,
  shown: Shown,
  layers: readonly string[],
): Chosen {
  if (scope === 'all') return manifest;
  const isOn = ({ layer }: PlaceHead): boolean => layers.includes(layer);
  return { articles: shown.articles, places: shown.places.filter(isOn) };
}
