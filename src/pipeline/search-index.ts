import type { Block } from '../corpus/article.ts';
import type { PassageChunk } from '../corpus/manifest.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Spot } from '../corpus/search.ts';
import type { Corpus, CorpusArticle, CorpusPlace } from './corpus.ts';
import { TermIndex } from './term-index.ts';

/** All that a search needs, before it is laid into files. */
export interface SearchIndex {
  readonly headings: TermIndex;
  readonly texts: TermIndex;
  /** How many passages each article has. */
  readonly passages: readonly number[];
  /** In the order of the passages. */
  readonly spots: readonly Spot[];
}

/** Indexes places, articles and passages; `chunks` are the files that the passages were laid into, in order. */
export function createSearchIndex(
  { places, articles }: Corpus,
  chunks: readonly PassageChunk[],
): SearchIndex {
  const headings = new TermIndex();
  const texts = new TermIndex();
  const quoted = articles.map(quotedPassages);
  let document = 0;
  for (const place of places) headings.add(document++, namesOf(place));
  for (const [number, article] of articles.entries()) {
    headings.add(document, headingOf(article));
    texts.add(document++, unquotedText(article, quoted[number] ?? []));
  }
  const passages = quoted.flat();
  for (const { text } of passages) texts.add(document++, text);
  const spotOf = findSpots(places, chunks);
  return {
    headings,
    texts,
    passages: quoted.map((each) => each.length),
    spots: passages.map(spotOf),
  };
}

function namesOf({ place }: CorpusPlace): string {
  const shown = place.names.map(({ toponym }) => toponym);
  const names = [...shown, ...Object.values(place.matching.names).flat()];
  return [...new Set(names)].join('\n');
}

function headingOf({ head }: CorpusArticle): string {
  return [head.title, head.outlet, head.author].filter((words) => words !== null).join('\n');
}

/** The passages of an article, each once, also where it names several places. */
function quotedPassages({ passages }: CorpusArticle): Passage[] {
  const known = new Map<string, Passage>();
  for (const { passage } of passages) {
    const span = `${passage.block} ${passage.start} ${passage.text.length}`;
    if (!known.has(span)) known.set(span, passage);
  }
  return [...known.values()];
}

/** What no passage quotes: a passage is found on its own, and leads into its article. */
function unquotedText({ text }: CorpusArticle, passages: readonly Passage[]): string {
  return (text?.blocks ?? [])
    .map((block, number) =>
      cutOut(
        block,
        passages.filter((passage) => passage.block === number),
      ),
    )
    .join('\n');
}

function cutOut({ text }: Block, passages: readonly Passage[]): string {
  const rest: string[] = [];
  let from = 0;
  for (const { start, text: words } of passages.toSorted((one, other) => one.start - other.start)) {
    if (start > from) rest.push(text.slice(from, start));
    from = Math.max(from, start + words.length);
  }
  return [...rest, text.slice(from)].join('\n');
}

function findSpots(places: Corpus['places'], chunks: readonly PassageChunk[]): (passage: Passage) => Spot {
  const numbers = new Map(places.map(({ place }, number) => [place.id, number]));
  const chunksOfPlace = new Map<string, number>();
  const spots = new Map<Passage, Spot>();
  for (const [place, share] of chunks.flatMap(({ passages }) => Object.entries(passages))) {
    const chunk = chunksOfPlace.get(place) ?? 0;
    chunksOfPlace.set(place, chunk + 1);
    for (const [number, passage] of share.entries()) {
      spots.set(passage, [numbers.get(place) ?? 0, chunk, number]);
    }
  }
  return (passage) => {
    const spot = spots.get(passage);
    if (spot === undefined) throw new Error(`No chunk holds the passage "${passage.text}".`);
    return spot;
  };
}
