import type { Verb } from '../grammar.ts';

/** Verbs of which only some forms are told of governments. */
const said = (forms: string): Verb => ({ finite: forms.split(' '), forms: [], with: [] });

/** What only people and governments do. */
export const SPEECH: readonly Verb[] = [
  said('said says backed backs accused accuses warned warns urged announced denied called rejected'),
  said('condemned supports supported vowed threatened imposed'),
];
