import type { Mark, Passage, Standing } from '../../corpus/passage.ts';
import { designatorForms, designatorOf } from '../../finder/grammar/designator-forms.ts';
import { ofAll, wordsFor } from '../../finder/grammar/languages.ts';
import type { RuleId } from '../../model/reason.ts';
import { foldText } from '../../text/fold.ts';

/**
 * Which passage of a place is shown first: the one that says most of it. A headline, or a sentence about the place;
 * then what is done to it or happens there; then whatever else names it; where somebody comes from or goes; last what is
 * only measured from it, and bare lists. Equals stay in the order of time.
 */
const RANKS: Readonly<Record<Standing, number>> = {
  headline: 0,
  subject: 0,
  affected: 1,
  scene: 1,
  named: 2,
  path: 3,
  relatum: 4,
  list: 4,
};

/** Rules of the finder that say what is done to a place, and that something is or happens there. */
const AFFECTED_RULES: readonly RuleId[] = ['fate', 'control', 'event'];
const SCENE_RULES: readonly RuleId[] = ['presence', 'inhabitants', 'near'];

const PATHS = wordsFor(({ standing }) => standing.path);
const SCENES = wordsFor(({ standing }) => standing.scene);
const RELATIVES = wordsFor(({ standing }) => standing.relative);
const ATTACHED_PATHS = ofAll(({ standing }) => standing.attachedPath);
const ATTACHED_SCENES = ofAll(({ standing }) => standing.attachedScene);
const AND = ofAll(({ standing }) => standing.and);
const WHOLE_DESIGNATORS: ReadonlySet<string> = new Set(designatorForms());

/** How many ranks there are, numbered from 0, which is the best. */
export const RANK_COUNT = 5;

/** A place's passages stand rank by rank, those of one rank in their order. */
export function rankOf({ standing }: Passage): number {
  return RANKS[standing];
}

/** The best that any of its marks stands for. */
export function standingOf({ text, blockKind, marks }: Omit<Passage, 'standing'>): Standing {
  if (blockKind === 'title' || blockKind === 'heading') return 'headline';
  const [best = 'named'] = marks
    .map((mark) => standingOfMark(text, mark))
    .toSorted((one, other) => RANKS[one] - RANKS[other]);
  return best;
}

function standingOfMark(text: string, mark: Mark): Standing {
  const has = (rules: readonly RuleId[]) => mark.reasons.some(({ rule }) => rules.includes(rule));
  const before = wordsBefore(text, mark);
  if (mark.role === 'anchor' || isInBrackets(text, mark.start)) return 'relatum';
  if (RELATIVES.hasBare(firstWord(text.slice(mark.end)))) return 'subject';
  if (has(['list'])) return 'list';
  if (before.words.length === 0 && before.clitic === '') return 'subject';
  if (has(AFFECTED_RULES)) return 'affected';
  return wayOf(before) ?? (has(SCENE_RULES) ? 'scene' : 'named');
}

interface Before {
  /** Whole words, folded, the nearest last, without the word that says the place's kind. */
  readonly words: readonly string[];
  /** The letter that is joined to the name, or to that word. */
  readonly clitic: string;
}

function wordsBefore(text: string, { start }: Mark): Before {
  const before = text.slice(0, start);
  const joined = /\p{L}+$/u.exec(before)?.[0] ?? '';
  const words = before
    .slice(0, before.length - joined.length)
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
    .map((word) => foldText(word));
  const kind = words.at(-1) ?? '';
  if (joined !== '' || designatorOf(kind) === null) return { words, clitic: joined.slice(-1) };
  return { words: words.slice(0, -1), clitic: WHOLE_DESIGNATORS.has(kind) ? '' : kind.charAt(0) };
}

/** What the preposition says; `null` where there is none. */
function wayOf({ words, clitic }: Before): Standing | null {
  if (ATTACHED_SCENES.includes(clitic)) return 'scene';
  if (ATTACHED_PATHS.includes(clitic)) return 'path';
  const last = words.at(-1) ?? '';
  const bare = AND.includes(last.charAt(0)) ? last.slice(1) : last;
  if (PATHS.hasBare(last) || PATHS.hasBare(bare)) return 'path';
  return SCENES.hasBare(last) || SCENES.hasBare(bare) ? 'scene' : null;
}

const firstWord = (text: string): string => foldText(/^[\s،,]*([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? '');

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
