import { useCallback, useState } from 'react';
import type { Passage } from '../../corpus/passage.ts';
import type { PlaceHead } from '../../corpus/place-head.ts';
import { type Corpus, useCorpus } from '../data/corpus-context.ts';
import { type Loaded, useLoaded } from '../data/use-loaded.ts';
import { holdsMention } from '../model/mention-link.ts';
import type { MentionLink } from '../model/view.ts';
import { useShown } from './shown.ts';

/** The passages of a place one at a time, as its popup shows them. */
export interface PassageWalk {
  /** `null` where no passage names the place. */
  readonly passage: Passage | null;
  /** Counted from 0. */
  readonly index: number;
  readonly total: number;
  step(index: number): void;
}

/** Starts at the passage that holds `link`, else at the first; fetches further chunks when the walk needs them. */
export function usePassageWalk(place: PlaceHead, link: MentionLink | null): Loaded<PassageWalk> {
  const corpus = useCorpus();
  const shown = useShown();
  const [chosen, step] = useState<number | null>(null);
  const [least, setLeast] = useState(1);
  const isShown = useCallback((passage: Passage) => shown.hasArticle(passage.article), [shown]);
  const load = useCallback(
    () => loadEnough(corpus, place, { link, least, isShown }),
    [corpus, place, link, least, isShown],
  );
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready') return loaded;
  const passages = loaded.value;
  const linked = link === null ? 0 : passages.findIndex((passage) => holdsMention(passage, link));
  const index = Math.min(chosen ?? Math.max(linked, 0), Math.max(passages.length - 1, 0));
  const total = shown.passages.get(place.id) ?? 0;
  const stepTo = (next: number) => {
    step(next);
    if (next >= passages.length) setLeast(next + 1);
  };
  return { state: 'ready', value: { passage: passages[index] ?? null, index, total, step: stepTo } };
}

interface Wanted {
  readonly link: MentionLink | null;
  readonly least: number;
  isShown(passage: Passage): boolean;
}

/** Chunk after chunk until enough of the shown passages have come and the linked one is among them. */
async function loadEnough(corpus: Corpus, place: PlaceHead, wanted: Wanted): Promise<readonly Passage[]> {
  const { link, least, isShown } = wanted;
  const passages: Passage[] = [];
  const isEnough = () =>
    passages.length >= least && (link === null || passages.some((passage) => holdsMention(passage, link)));
  for (let chunk = 0; chunk < place.chunks.length && !isEnough(); chunk++) {
    passages.push(...(await corpus.loadPassageChunk(place.id, chunk)).filter(isShown));
  }
  return passages;
}
