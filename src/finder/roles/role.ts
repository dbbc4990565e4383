import type { Reason } from '../../model/reason.ts';
import type { Role } from '../../model/role.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Context } from '../evidence/context.ts';
import { INSTITUTIONS, OFFICES, SERVING, TITLE_WORDS } from '../grammar/ar/institutions.ts';
import { GOVERNMENT, SPEECH } from '../grammar/ar/verbs.ts';
import { finiteForms, verbForms } from '../grammar/verb-forms.ts';
import { type Candidate, isDesignated, otherwiseOf } from '../resolve/candidates.ts';
import type { ScoredMatch } from '../resolve/score.ts';
import type { Contest } from './sport.ts';
import { isTeam } from './team.ts';

const SETS = {
  institutions: new WordSet(INSTITUTIONS),
  offices: new WordSet(OFFICES),
  titles: new WordSet(TITLE_WORDS),
  serving: new WordSet(SERVING),
  government: new WordSet(GOVERNMENT),
  speaks: new WordSet(SPEECH.flatMap(finiteForms)),
  speech: new WordSet(SPEECH.flatMap(verbForms)),
  latinSpeech: new WordSet(
    'said says backed backs accused accuses warned warns urged designated denied called rejected condemned supports supported vowed threatened imposed'.split(
      ' ',
    ),
  ),
  relations: new WordSet([
    'العلاقات',
    'علاقات',
    'الخلاف',
    'خلاف',
    'التوتر',
    'توتر',
    'اتفاق',
    'مفاوضات',
    'محادثات',
    'التقارب',
    'تقارب',
  ]),
} as const;

const AND = 'و';
/** The future of a verb whose subject is feminine, as countries are: واشنطن ستسحب قواتها. */
const SHE_WILL = 'ست';
const SHORTEST_FUTURE = 5;
const BETWEEN = 'بين';
const SPEAKERS: ReadonlySet<string> = new Set(['country', 'capital', 'city']);
/** ل with the article: للأبحاث. */
const FOR = 'لل';
/** ل apart from the name. */
const TO = 'ل';
const MEASURED: ReadonlySet<string> = new Set(['direction', 'distance']);

/** What an accepted candidate does in its sentence, and the reason where it is not taken literally. */
export function roleOf(
  scored: ScoredMatch,
  candidate: Candidate,
  before: Role | null,
  contest: Contest,
): { role: Role; reason: Reason | null } {
  const { context, designation } = scored;
  const other = designation !== null && !isDesignated(candidate.place.kind, designation);
  if (other && otherwiseOf(candidate.place.kind, designation) === 'embedded') {
    return { role: 'embedded', reason: null };
  }
  const owner = ownerBefore(context);
  if (owner !== null) {
    const { first } = context.match;
    const words = context.words.printed(first - 1, first - 1);
    return { role: 'embedded', reason: { rule: owner, weight: 0, words } };
  }
  if (isOutlet(scored)) return { role: 'embedded', reason: { rule: 'outlet', weight: 0, words: null } };
  if (designation === null && isTeam(scored, candidate, before, contest)) {
    return { role: 'embedded', reason: { rule: 'team', weight: 0, words: null } };
  }
  if (SPEAKERS.has(candidate.place.kind) && designation === null && isSpeaker(scored, before)) {
    return { role: 'metonym', reason: { rule: 'speaker', weight: 0, words: null } };
  }
  const isMeasured = scored.evidence.some(({ rule }) => MEASURED.has(rule));
  const isNamesake = other && designation.designator.otherwise === 'land';
  return { role: isMeasured || isNamesake ? 'relatum' : 'literal', reason: null };
}

/** قال لـ «الشرق الأوسط»: one tells it to an outlet, which stands alone between quotation marks. */
function isOutlet({ match, context }: ScoredMatch): boolean {
  const { words, previous } = context;
  const isQuoted = words.separator(match.first) === 'quote' && words.separator(match.last + 1) === 'quote';
  return isQuoted && previous === TO;
}

/** What the word before names after the place: an institution or a title, or an office. */
function ownerBefore({ words, match, previous, next }: Context): 'institution' | 'office' | null {
  if (match.clitics !== '') return null;
  if (SETS.institutions.has(previous)) return 'institution';
  if (SETS.serving.has(previous) && next.startsWith(FOR)) return 'institution';
  if (SETS.titles.has(previous) && words.separator(match.first - 1) === 'quote') return 'institution';
  return SETS.offices.has(previous) ? 'office' : null;
}

/**
 * اتهمت أنقرة, واشنطن تدعم, حكومة بغداد, من قبل واشنطن, دعم واشنطن, العلاقات بين أنقرة وواشنطن; and what such a subject
 * acts upon.
 */
function isSpeaker({ context }: ScoredMatch, before: Role | null): boolean {
  const { match, words, previous, next } = context;
  if (match.clitics !== '' && match.clitics !== 'و') return false;
  const isAfterVerb = match.clitics === '' && SETS.speech.has(previous);
  if (isAfterVerb || SETS.government.has(previous)) return true;
  if (previous === 'قبل' && words.word(match.first - 2) === 'من') return true;
  if (before === 'metonym' && words.separator(match.first) === 'space') return true;
  if (match.clitics === AND && SETS.speaks.has(words.word(match.first - 2))) return true;
  if (context.preposition !== '') return previous === BETWEEN && SETS.relations.has(context.before(2));
  return (
    (next.startsWith(SHE_WILL) && next.length >= SHORTEST_FUTURE) ||
    SETS.speaks.has(next) ||
    SETS.latinSpeech.hasBare(next)
  );
}
