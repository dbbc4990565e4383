import type { Lead } from '../corpus/manifest.ts';
import type { CorpusPlace } from './corpus.ts';

/** Of so many places, those most written about, the first view quotes one. */
const PLACES = 5;

/**
 * The strongest passage of the corpus: a sentence about one of its most written-about places; else whatever stands first
 * at the first place that has any. `places` come with the most often read first.
 */
export function leadOf(places: readonly CorpusPlace[]): Lead | null {
  const candidates = places
    .slice(0, PLACES)
    .flatMap(({ place, passages }) => passages.map((passage) => ({ place: place.id, passage })));
  const isSentence = ({ passage }: Lead) =>
    passage.standing === 'subject' && passage.blockKind === 'paragraph' && !passage.cutBefore;
  return candidates.find(isSentence) ?? candidates[0] ?? null;
}
