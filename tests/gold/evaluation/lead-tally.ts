import type { Found } from './finders.ts';
import type { MarkedText } from './marked-text.ts';
import { overlaps } from './tally.ts';

/** How the suggestions of a text compare with the places that no gazetteer has. */
export interface LeadTally {
  /** Absent places, and those of them that are suggested. */
  readonly absent: number;
  readonly suggested: number;
  /** Suggestions where no place is marked at all, and how many suggestions there are beside known places. */
  readonly wrong: number;
  readonly suggestions: number;
}

/** Compares suggestions (records without a place that count) with the absent marks of a text; those on known places do not count. */
export function tallyLeads({ marks }: MarkedText, found: readonly Found[]): LeadTally {
  const leads = found.filter(({ place, plotted }) => plotted && place === null);
  const absent = marks.filter((mark) => mark.absent);
  const known = marks.filter((mark) => !mark.absent);
  const suggested = absent.filter((mark) => leads.some((lead) => overlaps(lead, mark)));
  const right = leads.filter((lead) => absent.some((mark) => overlaps(lead, mark)));
  const wrong = leads.filter((lead) => !marks.some((mark) => overlaps(lead, mark)));
  const onKnown = leads.filter((lead) => !right.includes(lead) && known.some((mark) => overlaps(lead, mark)));
  return {
    absent: absent.length,
    suggested: suggested.length,
    wrong: wrong.length,
    suggestions: leads.length - onKnown.length,
  };
}

/** The sums over several texts. */
export function sumLeads(tallies: readonly LeadTally[]): LeadTally {
  const sum = (of: keyof LeadTally) => tallies.reduce((total, each) => total + each[of], 0);
  return {
    absent: sum('absent'),
    suggested: sum('suggested'),
    wrong: sum('wrong'),
    suggestions: sum('suggestions'),
  };
}
