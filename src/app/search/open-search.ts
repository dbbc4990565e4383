import type { ArticleHead } from '../../corpus/article.ts';
import { decodeCards, decodeSearch, decodeSpots } from '../../corpus/decode-search.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { type CardFiles, type PassageCard, partPath, type SearchDirectory } from '../../corpus/search.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';

/** The search of a corpus: its index, and what the numbers of its documents stand for (`SearchDirectory`). */
export interface Search extends SearchIndex {
  /** Those before are places, by their number in the manifest. */
  readonly firstArticle: number;
  readonly firstPassage: number;
  readonly end: number;
  readonly stretches: SearchDirectory['stretches'];
  /** What is shown of an article or a passage that is found, by its document's number. */
  loadArticle(document: number): Promise<ArticleHead | null>;
  loadPassage(document: number): Promise<PassageCard | null>;
  /** The best passages of a place, whose number this is; `null` where all its passages are soon read. */
  readonly loadBestPassages: ((place: number) => Promise<readonly PassageCard[]>) | null;
}

/** Rejects where the directory does not arrive. */
export async function openSearch(corpus: OpenCorpus): Promise<Search> {
  const { loadFile } = corpus;
  const directory = await loadFile(corpus.manifest.search, decodeSearch);
  const { cards, stretches, end } = directory;
  const [[, firstArticle, firstPassage] = [0, end, end]] = stretches;
  return {
    ...openSearchIndex(directory, [firstArticle, firstPassage, end], loadFile),
    firstArticle,
    firstPassage,
    end,
    stretches,
    loadArticle: (document) =>
      cards === null
        ? corpus.articles.loadNumbered(document - firstArticle)
        : loadCard<ArticleHead>(corpus, cards.articles, document - firstArticle),
    loadPassage: (document) =>
      cards === null
        ? passageAt(corpus, directory, document - firstPassage)
        : loadCard<PassageCard>(corpus, cards.passages, document - firstPassage),
    loadBestPassages:
      cards && (async (place) => (await loadCard<readonly PassageCard[]>(corpus, cards.places, place)) ?? []),
  };
}

/** A place by its number; `null` where there is none. */
export async function loadPlace(
  { manifest, pieces }: OpenCorpus,
  number: number,
): Promise<PlaceSummary | null> {
  return pieces === null ? (manifest.places[number] ?? null) : pieces.loadNumbered(number);
}

async function loadCard<Card>(
  { loadFile, pathOf }: OpenCorpus,
  { files, filesAGroup, cardsAFile }: CardFiles,
  number: number,
): Promise<Card | null> {
  const file = Math.floor(number / cardsAFile);
  const group = await pathOf(files, Math.floor(file / filesAGroup));
  if (group === null) return null;
  const cards = await loadFile(partPath(group, file % filesAGroup), decodeCards<Card>);
  return cards[number % cardsAFile] ?? null;
}

/** A passage by its number, from where the passages of its place lie. */
async function passageAt(
  corpus: OpenCorpus,
  { spots, spotsAFile }: SearchDirectory,
  number: number,
): Promise<PassageCard | null> {
  const file = await corpus.pathOf(spots, Math.floor(number / spotsAFile));
  const spot = file === null ? undefined : (await corpus.loadFile(file, decodeSpots))[number % spotsAFile];
  if (spot === undefined) return null;
  const [place, chunk, at, ofArticle] = spot;
  const [article, passages] = await Promise.all([
    corpus.articles.loadNumbered(ofArticle),
    loadPlace(corpus, place).then((found) => corpus.loadPassageChunk(found?.id ?? '', chunk)),
  ]);
  const passage = passages[at];
  return passage === undefined || article === null ? null : { place, passage, article };
}
