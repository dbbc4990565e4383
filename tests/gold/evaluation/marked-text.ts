import type { Role } from '../../../src/model/role.ts';

/** A place that a person has marked in a text. */
export interface Mark {
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Ids that are right; empty where the reader left it open or the marks do not tell places apart. */
  readonly places: readonly string[];
  /** Neither right nor wrong if it is found. */
  readonly optional: boolean;
  /** Roles that are right; empty where the marks do not tell. */
  readonly roles: readonly Role[];
  /** Nothing may be plotted here: a metonym, a name inside a name, namesakes that cannot be told apart. */
  readonly hidden: boolean;
  /** No gazetteer has the place: nothing may be plotted, and its name is one to suggest. */
  readonly absent: boolean;
}

/** An article or a sentence with its marks, sorted by start. */
export interface MarkedText {
  readonly id: string;
  /** What it is an example of; the whole set where the marks do not tell. */
  readonly group: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Words that tempt and are no places; given where all absent places are marked, so that leads can be counted. */
  readonly noLeads?: readonly string[];
}
