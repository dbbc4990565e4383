import type { Lead } from '../../corpus/manifest.ts';
import { type Corpus, passagesIn } from './corpus.ts';

/** Of so many places, those most written about, the first view quotes one. */
const PLACES = 5;

/**
 * The strongest passage of the corpus: a sentence about one of its most written-about places; else whatever stands first
 * at the first place that has any.
 */
export function leadOf(corpus: Corpus): Lead | null {
  let first: Lead | null = null;
  for (const { place } of corpus.places.slice(0, PLACES)) {
    for (const { passage } of passagesIn(corpus, place.id)) {
      const candidate = { place: place.id, passage };
      first ??= candidate;
      if (isSentence(candidate)) return candidate;
    }
  }
  return first;
}

const isSentence = ({ passage }: Lead): boolean =>
  passage.standing === 'subject' && passage.blockKind === 'paragraph' && !passage.cutBefore;
