/** What the words around a match say, for or against a place. */
const EVIDENCE_RULES = [
  'dateline',
  'bracketed',
  'direction',
  'distance',
  'near',
  'motion',
  'control',
  'presence',
  'event',
  'inhabitants',
  'fate',
  'nounPosition',
  'preposition',
  'hashtag',
  'personalName',
  'kinship',
  'title',
  'kunya',
  'adjective',
  'abstractOwner',
  'injury',
  'verbObject',
  'qualified',
  'described',
  'attribute',
  'takenUp',
  'cutClitic',
] as const;

/** What is weighed between the candidates, and what the rest of the article says. */
const RESOLUTION_RULES = [
  'designator',
  'list',
  'otherKind',
  'otherwise',
  'container',
  'otherContainer',
  'otherCity',
  'coordination',
  'coordinationOnBothSides',
  'elsewhere',
  'nearness',
  'level',
  'laterKind',
  'importance',
  'curated',
] as const;

/** Why a mention has its role, or a record its place. */
const RECORD_RULES = [
  'insideName',
  'institution',
  'outlet',
  'office',
  'speaker',
  'team',
  'misspelling',
  'correction',
] as const;

/** What made words look like a name that no gazetteer has. */
const UNKNOWN_TOPONYM_RULES = [
  'designated',
  'dateline',
  'coordination',
  'located',
  'foreignName',
  'elsewhere',
  'world',
] as const;

export type RuleId =
  | (typeof EVIDENCE_RULES)[number]
  | (typeof RESOLUTION_RULES)[number]
  | (typeof RECORD_RULES)[number];

export type UnknownToponymRule = (typeof UNKNOWN_TOPONYM_RULES)[number];

/** Why words look like a name that no gazetteer has. */
export interface UnknownToponymReason {
  readonly rule: UnknownToponymRule;
  readonly words: string | null;
}

/** One piece of evidence for or against reading a span as a place. */
export interface Reason {
  /** The rule, by its name in files; the languages word it. */
  readonly rule: RuleId;
  /** Adds to the score when positive, counts against when negative. */
  readonly weight: number;
  /** The words that triggered it, as printed; `null` where nothing in the text did. */
  readonly words: string | null;
}
