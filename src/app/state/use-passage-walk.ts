import { useCallback, useState } from 'react';
import type { Passage } from '../../corpus/passage.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { type OpenCorpus, useCorpus } from '../data/corpus-context.ts';
import { loadInTimeOrder } from '../data/passages-in-time.ts';
import { type Loaded, useLoaded } from '../data/use-loaded.ts';
import { holdsMention } from '../model/mention-link.ts';
import type { MentionLink } from '../model/view.ts';
import { type PassageOrder, usePassageStand } from './passage-stand.ts';
import { useShown } from './shown.ts';
import { useView } from './view-context.ts';

/** The passages of a place one at a time, as its card shows them. */
export interface PassageWalk {
  /** `null` where no passage names the place. */
  readonly passage: Passage | null;
  /** Counted from 0. */
  readonly index: number;
  readonly total: number;
  readonly order: PassageOrder;
  step(index: number): void;
  /** To another passage of the place, wherever it stands in the order. */
  show(passage: Passage): void;
  turnOrder(): void;
}

/**
 * Starts at the passage that holds the view's mention, else at the first; fetches further chunks when the walk needs
 * them. Whoever asks for the walk of the same place stands at the same passage.
 */
export function usePassageWalk(place: PlaceSummary): Loaded<PassageWalk> {
  const corpus = useCorpus();
  const { hasArticle, passages: counts } = useShown();
  const { mention: link } = useView();
  const { stand, setStand } = usePassageStand();
  const { order } = stand;
  const of = `${place.id} ${link?.article} ${link?.quote} ${link?.occurrence}`;
  const chosen = stand.of === of ? stand.passage : null;
  const [least, setLeast] = useState(1);
  const isShown = useCallback((passage: Passage) => hasArticle(passage.article), [hasArticle]);
  const load = useCallback(
    () => loadEnough(corpus, place, { link, least, chosen, order, isShown }),
    [corpus, place, link, least, chosen, order, isShown],
  );
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready') return loaded;
  const passages = loaded.value;
  const index = standingAt(passages, { link, chosen, at: stand.of === of ? stand.index : null });
  const begin = { order, of, index: 0, passage: null };
  const value: PassageWalk = {
    passage: passages[index] ?? null,
    index,
    total: counts.get(place.id) ?? 0,
    order,
    step(next) {
      setStand({ ...begin, index: next });
      if (next >= passages.length) setLeast(next + 1);
    },
    show: (passage) => setStand({ ...begin, passage }),
    turnOrder: () => setStand({ ...begin, order: order === 'best' ? 'time' : 'best' }),
  };
  return { state: 'ready', value };
}

interface Standing {
  readonly link: MentionLink | null;
  readonly chosen: Passage | null;
  /** `null` where the walk begins. */
  readonly at: number | null;
}

function standingAt(passages: readonly Passage[], { link, chosen, at }: Standing): number {
  const linked = link === null ? 0 : passages.findIndex((passage) => holdsMention(passage, link));
  const wanted = chosen !== null ? passages.indexOf(chosen) : (at ?? linked);
  return Math.min(Math.max(wanted, 0), Math.max(passages.length - 1, 0));
}

interface Wanted extends Omit<Standing, 'at'> {
  readonly least: number;
  readonly order: PassageOrder;
  isShown(passage: Passage): boolean;
}

/** Chunk after chunk until enough of the shown passages have come and the wanted one is among them; in time order all. */
async function loadEnough(
  corpus: OpenCorpus,
  place: PlaceSummary,
  wanted: Wanted,
): Promise<readonly Passage[]> {
  const { link, chosen, least, order, isShown } = wanted;
  if (order === 'time') return (await loadInTimeOrder(corpus, place.id)).filter(isShown);
  const passages: Passage[] = [];
  const isEnough = () =>
    passages.length >= least &&
    (chosen === null || passages.includes(chosen)) &&
    (link === null || passages.some((passage) => holdsMention(passage, link)));
  for (let chunk = 0; chunk < place.chunks.count && !isEnough(); chunk++) {
    passages.push(...(await corpus.loadPassageChunk(place.id, chunk)).filter(isShown));
  }
  return passages;
}
