import type { Description, DescriptionSentences } from '../../model/description.ts';
import type { Expectation, RuleSentences, RuleWords } from '../../model/expectation.ts';
import type { Problem } from '../../model/problem.ts';

/** All that is said of problems in one language. A rule or a description without its words does not compile. */
export interface ProblemSentences {
  readonly severities: Readonly<Record<Problem['severity'], string>>;
  readonly descriptions: DescriptionSentences;
  readonly rules: RuleSentences;
  /** What stands in the file, as printed there. */
  readonly quoted: (printed: string) => string;
  readonly expected: (words: string) => string;
  /** What to do where nothing stands, where something has to go, and where something else has to stand. */
  readonly add: (key: string) => string;
  readonly removeField: string;
  readonly write: (expected: string) => string;
}

/** A problem in words: what stands there, what was expected, and as an instruction what to do about it. */
interface WordedProblem {
  readonly read: string;
  readonly expected: string;
  readonly fix: string;
}

/** Words a problem in the language of the sentences. */
export function wordProblem(
  { read, expected }: Pick<Problem, 'read' | 'expected'>,
  sentences: ProblemSentences,
): WordedProblem {
  const rule = wordRule(expected, sentences);
  return {
    read: typeof read === 'string' ? sentences.quoted(read) : wordDescription(read, sentences),
    expected: rule.expected,
    fix: fixOf(read, rule, sentences),
  };
}

function wordDescription(read: Description, { descriptions }: ProblemSentences): string {
  const word = descriptions[read.what] as (details: Description) => string;
  return word(read);
}

/** What a rule asks for, and what to do; `null` where that is to write what it asks for. */
export function wordRule(expected: Expectation, { rules }: Pick<ProblemSentences, 'rules'>): RuleWords {
  const words = rules[expected.rule];
  if (typeof words !== 'function') return words;
  return (words as (details: Expectation) => RuleWords)(expected);
}

function fixOf(read: Problem['read'], { expected, fix }: RuleWords, sentences: ProblemSentences): string {
  const what = typeof read === 'string' ? null : read;
  if (what?.what === 'no-key') return sentences.add(what.key);
  if (what?.what === 'unknown-field') return sentences.removeField;
  return fix ?? sentences.write(expected);
}
