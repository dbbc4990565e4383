import MiniSearch from 'minisearch';
import type { PassageChunk } from '../../corpus/manifest.ts';
import { SEARCH_SETUP, type SearchEntry, type SearchFile } from '../../corpus/search.ts';
import type { Corpus, CorpusArticle, CorpusPlace } from './corpus.ts';
import { searchForms, searchWords } from './search-words.ts';

interface Found {
  readonly entry: SearchEntry;
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
}

/** The index over places, articles and passages; `chunks` are the files that the passages were laid into, in order. */
export function searchIndex({ places, articles }: Corpus, chunks: readonly PassageChunk[]): SearchFile {
  const index = new MiniSearch({ ...SEARCH_SETUP, tokenize: searchWords, processTerm: searchForms });
  const found = [...places.map(foundPlace), ...articles.map(foundArticle), ...foundPassages(chunks)];
  index.addAll(found.map((each, id) => ({ ...each, id })));
  return { index: index.toJSON() };
}

function foundPlace({ place }: CorpusPlace): Found {
  const shown = place.names.map(({ toponym }) => toponym);
  const names = [...shown, ...Object.values(place.matching.names).flat()];
  return { entry: { sort: 'place', place: place.id }, name: [...new Set(names)].join('\n') };
}

/** Of the text only what no passage quotes: a passage is found on its own, and leads into its article. */
function foundArticle({ head, text, passages }: CorpusArticle): Found {
  const unquoted = (text?.blocks ?? []).map((block, number) => {
    const quoted = passages.filter(({ passage }) => passage.block === number);
    return quoted.reduce((rest, { passage }) => rest.replace(passage.text, '\n'), block.text);
  });
  return {
    entry: { sort: 'article', article: head.id },
    title: [head.title, head.outlet, head.author].filter((words) => words !== null).join('\n'),
    text: unquoted.join('\n'),
  };
}

/** Each passage once, also where it mentions several places. */
function foundPassages(chunks: readonly PassageChunk[]): Found[] {
  const known = new Set<string>();
  const chunksOfPlace = new Map<string, number>();
  return chunks.flatMap(({ passages }) =>
    Object.entries(passages).flatMap(([place, share]) => {
      const chunk = chunksOfPlace.get(place) ?? 0;
      chunksOfPlace.set(place, chunk + 1);
      return share.flatMap(({ article, block, start, text }, number): Found[] => {
        const key = `${article} ${block} ${start}`;
        if (known.has(key)) return [];
        known.add(key);
        return [{ entry: { sort: 'passage', place, chunk, number }, text }];
      });
    }),
  );
}
