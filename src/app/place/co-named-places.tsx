import { useCallback } from 'react';
import type { PlaceHead } from '../../corpus/place-head.ts';
import { type Corpus, useCorpus } from '../data/corpus-context.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { type Shown, useShown } from '../state/shown.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { type CoNamed, coNamedPlaces } from './co-named.ts';
import { PlaceLinks } from './place-links.tsx';

const MOST = 8;

/** The places most often named in the same passages: counted over the first chunk of them. */
export function CoNamedPlaces({ place }: { readonly place: PlaceHead }) {
  const { place: words, count } = useMessages();
  const corpus = useCorpus();
  const shown = useShown();
  const load = useCallback(() => loadCoNamed(corpus, shown, place), [corpus, shown, place]);
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

async function loadCoNamed(corpus: Corpus, shown: Shown, place: PlaceHead): Promise<CoNamed[]> {
  const articles = new Map(shown.articles.map((article) => [article.id, article]));
  const passages = (await corpus.loadPassageChunk(place.id, 0)).filter(({ article }) =>
    articles.has(article),
  );
  const ids = [...new Set(passages.map((passage) => passage.article))];
  const readable = ids.filter((id) => articles.get(id)?.chunk !== null);
  return coNamedPlaces(place.id, passages, await Promise.all(readable.map(corpus.loadArticle))).slice(
    0,
    MOST,
  );
}
