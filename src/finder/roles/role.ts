import type { Reason, RuleId } from '../../model/reason.ts';
import { PLOTTED_ROLES, type Role } from '../../model/role.ts';
import { isDefinite } from '../../text/clitics.ts';
import { foldText } from '../../text/fold.ts';
import type { Context } from '../evidence/context.ts';
import { designatorOf } from '../grammar/designator-forms.ts';
import { inSome, ofAll, wordsFor } from '../grammar/languages.ts';
import { startsCompound } from '../grammar/name-form.ts';
import { isAnd } from '../grammar/preposition.ts';
import { allForms, finiteForms } from '../grammar/verbs.ts';
import { type Candidate, isDesignated, otherwiseOf } from '../resolve/candidates.ts';
import type { ScoredMatch } from '../resolve/score.ts';
import type { Match } from '../scan/match.ts';
import { goesOnInCapitals, isLandformOf, longerName } from './longer-name.ts';
import { isAdjunct } from './noun-adjunct.ts';
import { isOffice, isOfficeAround, isPrintedOffice } from './office.ts';
import { isOfProgram } from './programs.ts';
import type { Contest } from './sport.ts';
import { isTeam } from './team.ts';
import { isInTitle } from './title.ts';

const SETS = {
  institutions: wordsFor(({ institutions }) => institutions.owners),
  members: wordsFor(({ institutions }) => institutions.members),
  titles: wordsFor(({ institutions }) => institutions.titles),
  serving: wordsFor(({ institutions }) => institutions.serving),
  government: wordsFor(({ institutions }) => institutions.government),
  dealings: wordsFor(({ institutions }) => institutions.dealings),
  speaks: wordsFor(({ verbs }) => finiteForms(verbs.speech)),
  speech: wordsFor(({ verbs }) => allForms(verbs.speech)),
  moves: wordsFor(({ verbs }) => finiteForms(verbs.motion)),
  fate: wordsFor(({ verbs }) => finiteForms(verbs.fate)),
  attacks: wordsFor(({ verbs }) => finiteForms(verbs.control)),
  between: wordsFor(({ prepositions }) => prepositions.between),
} as const;

/** اتحاد طلبة جامعة X. */
const MOST_MEMBERS = 2;
const CONNECTORS = ofAll(({ lists }) => lists.connectors).flatMap((phrase) =>
  phrase.length === 1 ? phrase : [],
);
/** What stands before a district and hardly before an office: in, from, near. */
const BEFORE_UNITS = wordsFor(
  ({ prepositions }) => prepositions.towards,
  ({ prepositions }) => prepositions.from,
  ({ context }) => context.near,
  ({ context }) => context.directions,
);
/** التابعة لمركز منيا القمح: a village belongs to a district. */
const BELONGING = wordsFor(({ context }) => context.belonging);
const WITH = ofAll(({ prepositions }) => prepositions.with);
const LOCATIVE = ofAll(({ attached }) => attached.in);
const LINKS = wordsFor(({ lists }) => lists.links);
const AGENTS = ofAll(({ prepositions }) => prepositions.ofAgents).map((phrase) =>
  phrase.map((word) => foldText(word)),
);
const SPEAKERS: ReadonlySet<string> = new Set(['country', 'capital', 'city']);
/** ل with the article: للأبحاث. */
const FOR_THE = ofAll(({ attached }) => attached.forThe);
/** ل apart from the name. */
const TO = ofAll(({ attached }) => attached.to);
/** What may begin a name and stands before places, too: شمال, شعب. */
const BEFORE_PLACES = wordsFor(
  ({ context }) => context.directions,
  ({ context }) => context.inhabitants,
);
const MEASURED: ReadonlySet<string> = new Set(['direction', 'distance']);

/** The record right before, where nothing stands between: its role, and why it has that role. */
export interface Before {
  readonly role: Role;
  readonly rule: RuleId | null;
}

/** What an accepted candidate does in its sentence, and the reason where it is not taken literally. */
export function roleOf(
  scored: ScoredMatch,
  candidate: Candidate,
  before: Before | null,
  contest: Contest,
): { role: Role; reason: Reason | null } {
  const { designation } = scored;
  if (designation === null && describesPlace(scored, candidate, before))
    return { role: 'demonym', reason: null };
  const other = designation !== null && !isDesignated(candidate.place.kind, designation);
  const isNamedAfter =
    other &&
    (otherwiseOf(candidate.place.kind, designation) === 'embedded' ||
      isLandformOf(scored.context, designation));
  const isUnit = isNamedAfter && isAdministrativeUnit(scored, candidate);
  if (isNamedAfter && !isUnit) return { role: 'embedded', reason: null };
  const owner = isUnit ? null : ownerOf(scored, candidate, before);
  if (owner !== null) return { role: 'embedded', reason: owner };
  if (mayBeTeam(scored) && isTeam(scored, candidate, before?.role ?? null, contest)) {
    return { role: 'embedded', reason: { rule: 'team', weight: 0, words: null } };
  }
  if (SPEAKERS.has(candidate.place.kind) && designation === null && isSpeaker(scored, before?.role ?? null)) {
    return { role: 'metonym', reason: { rule: 'speaker', weight: 0, words: null } };
  }
  const isMeasured = scored.evidence.some(({ rule }) => MEASURED.has(rule));
  const isNamesake = other && designation.designator.otherwise === 'land';
  return { role: isMeasured || isNamesake ? 'relatum' : 'literal', reason: null };
}

/** Manchester City: what announces a town from behind is a club's name as well. */
const mayBeTeam = ({ designation, match }: ScoredMatch): boolean =>
  designation === null || designation.at > match.last;

/** نجران السعودية: a country that is called by its adjective, right after a place. */
function describesPlace(
  { match, context: { words } }: ScoredMatch,
  { place }: Candidate,
  before: Before | null,
): boolean {
  const isPlace = before !== null && PLOTTED_ROLES.has(before.role);
  if (!isPlace || place.kind !== 'country' || match.first !== match.last || match.clitics !== '')
    return false;
  if (words.isLatin(match.first) || words.separator(match.first) !== 'space') return false;
  return inSome(({ forms }) => forms.isOriginOfPlace(words.word(match.first)));
}

/** What the name belongs to instead: an institution, an office, a longer name, a title or an outlet. */
function ownerOf(scored: ScoredMatch, candidate: Candidate, before: Before | null): Reason | null {
  const { context, designation } = scored;
  const owner =
    ownerBefore(context) ??
    (isOfficeAround(scored) ? 'office' : null) ??
    ownerOfBoth(scored, before) ??
    (designation === null ? longerName(context, candidate.place.world) : null) ??
    (candidate.place.world && isCutShort(scored) ? 'institution' : null);
  if (owner !== null) {
    const { first } = context.match;
    return { rule: owner, weight: 0, words: context.words.printed(first - 1, first - 1) };
  }
  if (isInTitle(scored) || isOfProgram(scored) || isAdjunct(scored, candidate, before?.role ?? null))
    return { rule: 'institution', weight: 0, words: null };
  return isOutlet(scored) ? { rule: 'outlet', weight: 0, words: null } : null;
}

/** في مركز إسنا, لواء الشوبك بمحافظة معان: a district and not the brigade, the office or the institute of that name. */
function isAdministrativeUnit({ context, designation }: ScoredMatch, { evidence }: Candidate): boolean {
  if (designation?.designator.id !== 'district') return false;
  if (designation.rule === 'list' || evidence.some(({ rule }) => rule === 'container')) return true;
  const { words, next } = context;
  if (FOR_THE.some((letters) => next.startsWith(letters)) || isDefinite(next)) return false;
  const word = words.word(designation.at);
  const isBare = designation.designator.singular.some((form) => foldText(form) === word);
  if (BELONGING.hasBare(words.word(designation.at - 1))) return true;
  if (!isBare) return LOCATIVE.includes(word.charAt(0));
  return words.separator(designation.at) === 'space' && BEFORE_UNITS.hasBare(words.word(designation.at - 1));
}

/** قال لـ «الشرق الأوسط»: one tells it to an outlet, which stands alone between quotation marks. */
function isOutlet({ match, context }: ScoredMatch): boolean {
  const { words, previous } = context;
  const isQuoted = words.separator(match.first) === 'quote' && words.separator(match.last + 1) === 'quote';
  return isQuoted && TO.includes(previous);
}

/** اتحاد شباب هجين, غرفة تجارة حلب: an institution of people or a trade, before the place. */
function isOwned({ words, match }: Context): boolean {
  let at = match.first - 1;
  while (
    at >= match.first - MOST_MEMBERS &&
    SETS.members.hasBare(words.word(at)) &&
    words.separator(at) === 'space'
  )
    at--;
  return (
    at < match.first - 1 && SETS.institutions.has(words.word(at)) && words.separator(match.first) === 'space'
  );
}

/** جامعة دمشق وحلب: the second of two that one institution is named after. */
function ownerOfBoth(
  { match, designation, context }: ScoredMatch,
  before: Before | null,
): 'institution' | null {
  const goesOn =
    designation === null && isAnd(match.clitics) && context.words.separator(match.first) === 'space';
  return goesOn && before?.rule === 'institution' ? 'institution' : null;
}

/** سوق ود النيل, عشيرة بني العراق: the second word of an unknown name whose first is none alone. */
function endsCompound({ words, match, previous }: Context): boolean {
  if (words.separator(match.first) !== 'space' || !startsCompound(previous)) return false;
  return designatorOf(previous) === null && !BEFORE_PLACES.has(previous);
}

/** What the word before names after the place: an institution or a title, or an office. */
function ownerBefore(context: Context): 'institution' | 'office' | null {
  const { words, match, previous, next, preposition } = context;
  // A preposition may read like an office: وإلى is folded like والي. One that links is of the owner: l'université d'Oran.
  const isLinked =
    preposition === '' || LINKS.hasBare(preposition) || isPrintedOffice(words, match.first - 1);
  if (match.clitics !== '' || !isLinked) return null;
  const owner = previous === '' ? previous : context.before(context.governorDistance);
  const isOwner = SETS.institutions.has(owner) && !isOfTown(context);
  if (isOwner || isOwned(context) || endsCompound(context)) return 'institution';
  if (SETS.serving.has(previous) && FOR_THE.some((letters) => next.startsWith(letters))) return 'institution';
  if (SETS.titles.has(previous) && words.separator(match.first - 1) === 'quote') return 'institution';
  return isOffice(owner) ? 'office' : null;
}

/** The regency of Tana Toraja: behind its designator a name goes on that no gazetteer has. */
const isCutShort = ({ context, designation }: ScoredMatch): boolean =>
  designation !== null && designation.at < context.match.first && goesOnInCapitals(context);

/** The city council of Dayton acts where the town is. */
const isOfTown = ({ words, match, governorDistance }: Context): boolean =>
  designatorOf(words.word(match.first - governorDistance - 1))?.designator.kinds.includes('town') ?? false;

/**
 * اتهمت أنقرة, واشنطن تدعم, حكومة بغداد, من قبل واشنطن, دعم واشنطن, العلاقات بين أنقرة وواشنطن; and what such a subject
 * acts upon.
 */
function isSpeaker(scored: ScoredMatch, before: Role | null): boolean {
  const { context } = scored;
  const { match, words, previous, next } = context;
  if (match.clitics !== '' && !isAnd(match.clitics)) return false;
  const verbs = words.isLatin(match.first) ? SETS.speaks : SETS.speech;
  const isAfterVerb = match.clitics === '' && verbs.has(previous) && !isHisObject(scored);
  if (isAfterVerb || SETS.government.has(previous)) return true;
  if (isAgent(context)) return true;
  if (before === 'metonym' && words.separator(match.first) === 'space') return true;
  if (isAnd(match.clitics) && SETS.speaks.has(words.word(match.first - 2))) return true;
  if (isSpokenTo(context)) return true;
  if (WITH.includes(previous)) return isDealing(context);
  if (context.preposition !== '') return SETS.between.hasBare(previous) && isDealing(context);
  if (isFollowedBySpeaker(scored)) return true;
  if (isAttacker(scored) || isActing(scored)) return true;
  return SETS.speaks.has(next) || inSome(({ forms }) => forms.isFuture(next));
}

/** قدم دمشق: behind a verb of motion that no town is the subject of, and not support from it (دعم دمشق). */
const isHisObject = ({ candidates, context: { words, match, previous } }: ScoredMatch): boolean =>
  words.isArabic(match.first) &&
  SETS.moves.has(previous) &&
  candidates.every(({ place: { kind } }) => kind !== 'country') &&
  !inSome(({ forms }) => forms.mayBeHers(previous));

/** مفاوضات بين سوريا, العلاقات الثنائية بين أنقرة: with an adjective or without. */
const isDealing = (context: Context): boolean =>
  [2, 3].some(
    (distance) =>
      context.words.separator(context.match.first - distance + 1) === 'space' &&
      SETS.dealings.has(context.before(distance)),
  );

/** urged Cairo and Ankara: the second of two that something is said to. */
const isSpokenTo = ({ words, match: { first }, previous }: Context): boolean =>
  words.isLatin(first) &&
  CONNECTORS.includes(previous) &&
  words.separator(first - 1) === 'space' &&
  words.separator(first - 2) === 'space' &&
  /^\p{Lu}/u.test(first > 1 ? words.printed(first - 2, first - 2) : '') &&
  SETS.speaks.has(words.word(first - 3));

/** Israel struck a bridge: a country that acts, but not one that is hit by drought. */
function isAttacker({ context: { words, match, next }, candidates }: ScoredMatch): boolean {
  const isCountry = candidates.every(({ place }) => place.kind === 'country');
  return (
    words.isLatin(match.last) &&
    isCountry &&
    SETS.attacks.has(next) &&
    !AGENTS.some(([word]) => word === words.word(match.last + 2))
  );
}

/** Ankara congratulated, أطلقت الهند: in Latin script before what has the form of a deed done, in Arabic behind one of a woman. */
function isActing({ context, evidence }: ScoredMatch): boolean {
  const { words, match, next, previous } = context;
  if (evidence.length > 0 || CONNECTORS.includes(previous)) return false;
  if (!words.isLatin(match.last)) return match.clitics === '' && isDeedOfState(match, previous);
  if (words.separator(match.last + 1) !== 'space' || SETS.fate.has(next)) return false;
  return (
    inSome(({ forms }) => forms.isDeed(next)) && !AGENTS.some(([by]) => by === words.word(match.last + 2))
  );
}

function isDeedOfState({ names }: Match, verb: string): boolean {
  const isState = names.some(({ place: { kind } }) => kind === 'country' || kind === 'capital');
  return isState && !SETS.fate.has(verb) && inSome(({ forms }) => forms.isHerDeed(verb));
}

/** Washington and London welcomed. */
function isFollowedBySpeaker({ context: { words, match, next }, evidence }: ScoredMatch): boolean {
  if (!CONNECTORS.includes(next) || words.separator(match.last + 2) !== 'space') return false;
  const verb = words.word(match.last + 3);
  return SETS.speaks.has(verb) || (evidence.length === 0 && inSome(({ forms }) => forms.isDeed(verb)));
}

/** من قبل واشنطن. */
function isAgent({ words, match, previous }: Context): boolean {
  return AGENTS.some(
    (phrase) =>
      previous === phrase.at(-1) &&
      phrase.every((word, at) => words.word(match.first - phrase.length + at) === word),
  );
}
