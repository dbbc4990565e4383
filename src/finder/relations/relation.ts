import type { StatedRelation } from '../../model/relation.ts';

/** A relation with the sentence that states it: UTF-16 code units of the text, end exclusive. */
export type InSentence<Relation> = Relation & { readonly start: number; readonly end: number };

/** What a sentence states about places. Mentions are given by their number in the list that was read. */
export type FoundRelation = InSentence<StatedRelation<number>>;
