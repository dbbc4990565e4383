import type { Role } from '../../model/role.ts';
import { foldText } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';
import { AGAINST, BEFORE_TEAMS, CLUBS, CONTESTS } from '../grammar/ar/teams.ts';
import { HOSTS } from '../grammar/ar/verbs.ts';
import { finiteForms } from '../grammar/verb-forms.ts';
import type { Sense } from '../resolve/candidates.ts';
import type { Judgement } from '../resolve/score.ts';
import type { Contest } from './sport.ts';

const SETS = {
  beforeTeams: new WordSet([...BEFORE_TEAMS, ...CLUBS]),
  contests: new WordSet(CONTESTS),
  against: new WordSet(AGAINST),
  hosts: new WordSet(HOSTS.flatMap(finiteForms)),
} as const;

const AND = 'و';
/** فوز على X is a contest, قصف على X is none. */
const ON = foldText('على');
/** How far back a contest is looked for: فاز المنتخب بهدفين على X. */
const REACH = 5;
/** What makes a place of a name even where sport is told of. */
const LOCATIVE: ReadonlySet<string> = new Set(['في', 'ب', 'إلى', 'من'].map((word) => foldText(word)));
const LOCATED: ReadonlySet<string> = new Set(
  'direction distance near presence event inhabitants dateline bracketed container'.split(' '),
);

/** Whether the place's name is its team's: مباراة فرنسا, خسر أمام فرنسا, and where sport is told of تأهلت فرنسا, but not في فرنسا. */
export function isTeam(judgement: Judgement, sense: Sense, before: Role | null, contest: Contest): boolean {
  if (judgement.sighting.clitics === AND && before !== null) return before === 'embedded';
  return isOpponent(judgement) || isInContest(judgement, sense, contest);
}

function isOpponent({ around }: Judgement): boolean {
  const { sighting, previous } = around;
  if (sighting.clitics !== '') return false;
  if (SETS.beforeTeams.has(previous)) return true;
  if (!SETS.against.hasBare(previous)) return false;
  const reach = around.clauseBefore(REACH);
  for (let distance = 2; distance <= reach; distance++) {
    if (SETS.contests.has(around.before(distance))) return true;
  }
  return false;
}

function isInContest({ around, sighting, evidence }: Judgement, sense: Sense, contest: Contest): boolean {
  if (LOCATIVE.has(around.preposition) || SETS.hosts.has(around.previous)) return false;
  if ([...evidence, ...sense.evidence].some(({ rule }) => LOCATED.has(rule))) return false;
  if (around.preposition === ON && evidence.some(({ rule }) => rule === 'control')) return false;
  return contest.isAround(sighting);
}
