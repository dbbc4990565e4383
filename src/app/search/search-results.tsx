import { useCallback, useEffect, useState } from 'react';
import { useCorpus } from '../data/corpus-context.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useShown } from '../state/shown.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { findResults, type SearchResults as Results } from './find-results.ts';
import { NothingFound } from './nothing-found.tsx';
import { openSearch, type Search } from './open-search.ts';
import { ResultGroups } from './result-groups.tsx';
import { Suggestions } from './suggestions.tsx';

const EXPECTED_LINES = 4;

interface SearchResultsProps {
  readonly query: string;
  /** Prefix of the options' ids. */
  readonly id: string;
  /** Number of the option that Enter chooses. */
  readonly active: number;
  close(): void;
}

/** What answers the query, while it is typed; before, what may be asked. The index comes at the first key. */
export function SearchResults(props: SearchResultsProps) {
  return props.query.trim() === '' ? <Suggestions {...props} /> : <Asked {...props} />;
}

function Asked(props: SearchResultsProps) {
  const corpus = useCorpus();
  const search = useLoaded(useCallback(() => openSearch(corpus), [corpus]));
  return (
    <WhenLoaded loaded={search} lines={EXPECTED_LINES}>
      {(opened) => <Answers {...props} search={opened} />}
    </WhenLoaded>
  );
}

function Answers({ query, id, active, close, search }: SearchResultsProps & { readonly search: Search }) {
  const corpus = useCorpus();
  const shown = useShown();
  const find = useCallback(() => findResults(search, corpus, shown, query), [search, corpus, shown, query]);
  const found = useLoaded(find);
  const [last, setLast] = useState<Results | null>(null);
  useEffect(
    function keepLast() {
      if (found.state === 'ready') setLast(found.value);
    },
    [found],
  );
  const results = found.state === 'ready' ? found.value : last;
  if (results === null || found.state === 'failed') {
    return (
      <WhenLoaded loaded={found} lines={EXPECTED_LINES}>
        {() => null}
      </WhenLoaded>
    );
  }
  const total = results.places.total + results.articles.total + results.passages.total;
  if (total === 0) return <NothingFound query={query} id={id} active={active} close={close} />;
  return <ResultGroups results={results} id={id} active={active} close={close} />;
}
