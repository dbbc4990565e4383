import { useCallback } from 'react';
import { type CoNamed, coNamedPlaces } from '../../corpus/co-named.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { type OpenCorpus, useCorpus } from '../data/corpus-context.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { type Shown, useShown } from '../state/shown.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { PlaceLinks } from './place-links.tsx';

/** The places most often named in the same passages. */
export function CoNamedPlaces({ place }: { readonly place: PlaceSummary }) {
  const { place: words, count } = useMessages();
  const corpus = useCorpus();
  const { articles, hasArticle } = useShown();
  const load = useCallback(async () => {
    const named = await loadCoNamed(corpus, { articles, hasArticle }, place);
    await corpus.pieces?.load(named.map((other) => other.place));
    return named;
  }, [corpus, articles, hasArticle, place]);
  return (
    <WhenLoaded loaded={useLoaded(load)} lines={1}>
      {(named) => {
        const counts = new Map(named.map((each) => [each.place, each.passages]));
        const places = [...counts.keys()].map(corpus.place).filter((other) => other !== null);
        return (
          <PlaceLinks
            title={words.coNamed}
            places={places}
            note={({ id }) => count.passages(counts.get(id) ?? 0)}
          />
        );
      }}
    </WhenLoaded>
  );
}

/** Counted when the corpus was made; under filters of articles over the passages that they leave. */
async function loadCoNamed(
  corpus: OpenCorpus,
  { articles, hasArticle }: Pick<Shown, 'articles' | 'hasArticle'>,
  { id }: PlaceSummary,
): Promise<readonly CoNamed[]> {
  if (articles === null || articles.length === corpus.manifest.articles.total) {
    return (await corpus.loadCoNamed([id]))[id] ?? [];
  }
  const passages = (await corpus.loadPassages(id)).filter(({ article }) => hasArticle(article));
  const named = new Set(passages.map(({ article }) => article));
  const readable = articles.filter((article) => named.has(article.id) && article.chunk !== null);
  const texts = await Promise.all(readable.map((article) => corpus.loadArticle(article.id)));
  const blocks = new Map(texts.map((text) => [text.id, text.blocks]));
  return coNamedPlaces(id, passages, (article) => blocks.get(article) ?? []);
}
