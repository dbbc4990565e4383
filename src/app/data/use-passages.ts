import { useCallback, useState } from 'react';
import type { Passage } from '../../corpus/passage.ts';
import type { PlaceHead } from '../../corpus/place-head.ts';
import type { MentionLink } from '../state/view.ts';
import { type Corpus, useCorpus } from './corpus-context.ts';
import { holdsMention } from './mention-link.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** The passages of a place one at a time, as its popup shows them. */
export interface PassageWalk {
  /** `null` where no passage names the place. */
  readonly passage: Passage | null;
  /** Counted from 0. */
  readonly index: number;
  step(index: number): void;
}

/** Starts at the passage that holds `link`, else at the first; fetches further chunks when the walk needs them. */
export function usePassageWalk(place: PlaceHead, link: MentionLink | null): Loaded<PassageWalk> {
  const corpus = useCorpus();
  const [chosen, step] = useState<number | null>(null);
  const [least, setLeast] = useState(1);
  const load = useCallback(() => loadEnough(corpus, place, link, least), [corpus, place, link, least]);
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready') return loaded;
  const passages = loaded.value;
  const linked = link === null ? 0 : passages.findIndex((passage) => holdsMention(passage, link));
  const index = chosen ?? Math.max(linked, 0);
  const stepTo = (next: number) => {
    step(next);
    if (next >= passages.length) setLeast(next + 1);
  };
  return { state: 'ready', value: { passage: passages[index] ?? null, index, step: stepTo } };
}

/** Chunk after chunk until there are `least` passages and the linked one is among them, or there are no more. */
async function loadEnough(
  corpus: Corpus,
  place: PlaceHead,
  link: MentionLink | null,
  least: number,
): Promise<readonly Passage[]> {
  const passages: Passage[] = [];
  const isEnough = () =>
    passages.length >= least && (link === null || passages.some((passage) => holdsMention(passage, link)));
  for (let chunk = 0; chunk < place.chunks.length && !isEnough(); chunk++) {
    passages.push(...(await corpus.loadPassageChunk(place.id, chunk)));
  }
  return passages;
}
