import type { Reason } from '../../model/reason.ts';
import type { Role } from '../../model/role.ts';
import { foldText } from '../../text/fold.ts';
import type { Context } from '../evidence/context.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import { isAnd } from '../grammar/preposition.ts';
import { finiteForms } from '../grammar/verbs.ts';
import type { Candidate } from '../resolve/candidates.ts';
import type { ScoredMatch } from '../resolve/score.ts';
import { type Contest, isBeforeScore } from './sport.ts';

const SETS = {
  beforeTeams: wordsFor(
    ({ sport }) => sport.beforeTeams,
    ({ sport }) => sport.clubs,
  ),
  contests: wordsFor(({ sport }) => sport.contests),
  acts: wordsFor(({ sport }) => sport.acts),
  against: wordsFor(({ sport }) => sport.against),
  hosts: wordsFor(({ verbs }) => finiteForms(verbs.hosts)),
} as const;

/** فوز على X is a contest, قصف على X is none. */
const ON = ofAll(({ prepositions }) => prepositions.on).map((word) => foldText(word));
/** How far back a contest is looked for: فاز المنتخب بهدفين على X. */
const REACH = 5;
/** What makes a place of a name even where sport is told of. */
const LOCATIVE: ReadonlySet<string> = new Set(
  ofAll(({ prepositions }) => prepositions.locative).map((word) => foldText(word)),
);
const LOCATED: ReadonlySet<string> = new Set(
  'direction distance near presence event inhabitants dateline bracketed container'.split(' '),
);

/** Whether the place's name is its team's: مباراة فرنسا, خسر أمام فرنسا, and where sport is told of تأهلت فرنسا, but not في فرنسا. */
export function isTeam(
  scored: ScoredMatch,
  candidate: Candidate,
  before: Role | null,
  contest: Contest,
): boolean {
  if (isAnd(scored.match.clitics) && before !== null) return before === 'embedded';
  return isOpponent(scored) || isInContest(scored, candidate, contest);
}

function isOpponent({ context, evidence }: ScoredMatch): boolean {
  if (isControlled(context, evidence)) return false;
  const { match, previous } = context;
  if (match.clitics !== '') return false;
  if (isBesideAct(context) || isBeforeScore(context.words, match)) return true;
  if (SETS.beforeTeams.has(previous)) return true;
  if (context.words.isLatin(match.last) && isParty(context)) return true;
  if (SETS.contests.has(previous) && SETS.against.hasBare(context.next)) return true;
  if (!SETS.against.hasBare(previous)) return false;
  const reach = context.clauseBefore(REACH);
  for (let distance = 2; distance <= reach; distance++) {
    if (SETS.contests.has(context.before(distance))) return true;
  }
  return false;
}

/** London v. Paris: a full stop may follow what stands between two parties. */
const isParty = (context: Context): boolean =>
  SETS.beforeTeams.hasBare(context.next) || SETS.beforeTeams.hasBare(context.before(1));

function isInContest(
  { context, match, evidence }: ScoredMatch,
  candidate: Candidate,
  contest: Contest,
): boolean {
  if (LOCATIVE.has(context.preposition) || SETS.hosts.has(context.previous)) return false;
  if ([...evidence, ...candidate.evidence].some(({ rule }) => LOCATED.has(rule))) return false;
  if (isControlled(context, evidence)) return false;
  return contest.isAround(match);
}

/** Morocco face Portugal: an act of sport between two names in capitals. */
function isBesideAct({ words, match, next, previous }: Context): boolean {
  if (!words.isLatin(match.last)) return false;
  const isCapital = (at: number) => /^\p{Lu}/u.test(words.printed(at, at));
  const acts =
    SETS.acts.hasBare(next) && words.separator(match.last + 2) === 'space' && isCapital(match.last + 2);
  const isContest = SETS.contests.hasBare(next) && SETS.against.hasBare(words.word(match.last + 2));
  if (isContest && isCapital(match.last + 3)) return true;
  const suffers = SETS.acts.hasBare(previous) && match.first >= 2 && isCapital(match.first - 2);
  return acts || suffers;
}

/** السيطرة على X: a place, whatever sport is told of. */
function isControlled({ preposition }: Context, evidence: readonly Reason[]): boolean {
  return ON.includes(preposition) && evidence.some(({ rule }) => rule === 'control');
}
