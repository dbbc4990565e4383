import type { Reason } from '../../model/reason.ts';
import type { Role } from '../../model/role.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Surroundings } from '../evidence/context.ts';
import { INSTITUTIONS, OFFICES, SERVING, TITLE_WORDS } from '../grammar/ar/institutions.ts';
import { GOVERNMENT, SPEECH } from '../grammar/ar/verbs.ts';
import { finiteForms, verbForms } from '../grammar/verb-forms.ts';
import { isAnnounced, otherwiseOf, type Sense } from '../resolve/candidates.ts';
import type { Judgement } from '../resolve/score.ts';
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
    'said says backed backs accused accuses warned warns urged announced denied called rejected condemned supports supported vowed threatened imposed'.split(
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

/** What an accepted sense does in its sentence, and the reason where it is not taken literally. */
export function roleOf(
  judgement: Judgement,
  sense: Sense,
  before: Role | null,
  contest: Contest,
): { role: Role; reason: Reason | null } {
  const { around, announcement } = judgement;
  const other = announcement !== null && !isAnnounced(sense.place.kind, announcement);
  if (other && otherwiseOf(sense.place.kind, announcement) === 'embedded') {
    return { role: 'embedded', reason: null };
  }
  const owner = ownerBefore(around);
  if (owner !== null) {
    const { first } = around.sighting;
    const words = around.words.printed(first - 1, first - 1);
    return { role: 'embedded', reason: { rule: owner, weight: 0, words } };
  }
  if (isOutlet(judgement)) return { role: 'embedded', reason: { rule: 'outlet', weight: 0, words: null } };
  if (announcement === null && isTeam(judgement, sense, before, contest)) {
    return { role: 'embedded', reason: { rule: 'team', weight: 0, words: null } };
  }
  if (SPEAKERS.has(sense.place.kind) && announcement === null && isSpeaker(judgement, before)) {
    return { role: 'metonym', reason: { rule: 'speaker', weight: 0, words: null } };
  }
  const isMeasured = judgement.evidence.some(({ rule }) => MEASURED.has(rule));
  const isNamesake = other && announcement.head.otherwise === 'land';
  return { role: isMeasured || isNamesake ? 'anchor' : 'literal', reason: null };
}

/** قال لـ «الشرق الأوسط»: one tells it to an outlet, which stands alone between quotation marks. */
function isOutlet({ sighting, around }: Judgement): boolean {
  const { words, previous } = around;
  const isQuoted = words.gap(sighting.first) === 'quote' && words.gap(sighting.last + 1) === 'quote';
  return isQuoted && previous === TO;
}

/** What the word before names after the place: an institution or a title, or an office. */
function ownerBefore({ words, sighting, previous, next }: Surroundings): 'institution' | 'office' | null {
  if (sighting.clitics !== '') return null;
  if (SETS.institutions.has(previous)) return 'institution';
  if (SETS.serving.has(previous) && next.startsWith(FOR)) return 'institution';
  if (SETS.titles.has(previous) && words.gap(sighting.first - 1) === 'quote') return 'institution';
  return SETS.offices.has(previous) ? 'office' : null;
}

/**
 * اتهمت أنقرة, واشنطن تدعم, حكومة بغداد, من قبل واشنطن, دعم واشنطن, العلاقات بين أنقرة وواشنطن; and what such a subject
 * acts upon.
 */
function isSpeaker({ around }: Judgement, before: Role | null): boolean {
  const { sighting, words, previous, next } = around;
  if (sighting.clitics !== '' && sighting.clitics !== 'و') return false;
  const isAfterVerb = sighting.clitics === '' && SETS.speech.has(previous);
  if (isAfterVerb || SETS.government.has(previous)) return true;
  if (previous === 'قبل' && words.word(sighting.first - 2) === 'من') return true;
  if (before === 'metonym' && words.gap(sighting.first) === 'space') return true;
  if (sighting.clitics === AND && SETS.speaks.has(words.word(sighting.first - 2))) return true;
  if (around.preposition !== '') return previous === BETWEEN && SETS.relations.has(around.before(2));
  return (
    (next.startsWith(SHE_WILL) && next.length >= SHORTEST_FUTURE) ||
    SETS.speaks.has(next) ||
    SETS.latinSpeech.hasBare(next)
  );
}
