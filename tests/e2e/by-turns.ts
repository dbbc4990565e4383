const BOTH = ['ar', 'en'] as const;

/** What the gate has no time for runs at night, and with `ALL=1 npm run test:e2e`. */
export const RUNS_ALL = process.env.ALL === '1';

/** Tests of one kind that ask the same in both languages take turns: the gate runs the first in Arabic, the second in English. */
export const languagesOf = (index: number): readonly (typeof BOTH)[number][] =>
  RUNS_ALL ? BOTH : BOTH.filter((_, language) => language === index % 2);
