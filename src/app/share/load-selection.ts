import type { ArticleSummary } from '../../corpus/article.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { MapFrame } from '../../exports/map/frame.ts';
import type { Selection } from '../../exports/selection.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import type { View } from '../model/view.ts';
import { narrowsArticles, type Shown, showFiltered } from '../state/shown.ts';

/** What is to be taken away: what the view shows, or all. */
export type ExportScope = 'shown' | 'all';

/** `articles` is `null` for all of them. */
interface Chosen extends Pick<Shown, 'articles' | 'places'> {
  /** Whether what the texts state about these places goes along. */
  readonly withRelations: boolean;
}

/** Everything that an export may write of the chosen places and articles. Rejects where a file does not arrive. */
export async function loadSelection(
  corpus: OpenCorpus,
  { articles: some, places, withRelations }: Chosen,
  language: string,
  frame: MapFrame | null,
): Promise<Selection> {
  const { manifest } = corpus;
  const articles: readonly ArticleSummary[] = some ?? (await corpus.articles.loadAll());
  const withText = articles.filter(({ chunk }) => chunk !== null);
  const [passages, texts, relations, shapes, sources] = await Promise.all([
    Promise.all(places.map(async ({ id }) => [id, await corpus.loadPassages(id)] as const)),
    Promise.all(withText.map(({ id }) => corpus.loadArticle(id))),
    withRelations ? corpus.loadRelations() : [],
    corpus.loadShapes(),
    corpus.loadSources(places.map(({ id }) => id)),
  ]);
  return {
    site: manifest.site,
    language,
    places,
    gazetteer: corpus.pieces?.placesAndContainers() ?? manifest.places,
    articles,
    passages: Object.fromEntries(passages),
    texts,
    relations,
    shapes,
    sources,
    frame,
  };
}

/** The places and articles of a scope; places of layers that are off are not shown, nor are relations that are off. */
export async function loadChosen(
  scope: ExportScope,
  { manifest, pieces, articles }: OpenCorpus,
  { filters, layers, relations }: Pick<View, 'filters' | 'layers' | 'relations'>,
): Promise<Chosen> {
  const places = (await pieces?.loadAll()) ?? manifest.places;
  if (scope === 'all') return { articles: null, places, withRelations: true };
  const summaries = narrowsArticles(filters) ? await articles.loadAll() : null;
  const shown = showFiltered({ articles: manifest.articles, places }, filters, summaries);
  const isOn = ({ layer }: PlaceSummary): boolean => layers.includes(layer);
  return { articles: shown.articles, places: shown.places.filter(isOn), withRelations: relations };
}
