import { DIRECTIONS } from '../../../text/arabic/directions.ts';
import type { Grammar } from '../grammar.ts';
import { AGENCIES } from './agencies.ts';
import { COMPRISING, CONNECTORS } from './connectors.ts';
import {
  BELONGING,
  BESIDE,
  EVENTS,
  INHABITANTS,
  LENGTH_UNITS,
  LYING_IN,
  NEARNESS,
  PEOPLE_FROM,
} from './context.ts';
import { DESIGNATORS } from './designators.ts';
import { FIRST_NAMES } from './first-names.ts';
import { FORMS, withOwners } from './forms.ts';
import { NOT_RESPELT, NOT_SPLIT } from './frequent-words.ts';
import {
  ABSTRACT_OWNERS,
  DEALINGS,
  GOVERNMENT,
  INJURY,
  INSTITUTIONS,
  MEMBERS,
  OFFICES,
  SERVING,
  TITLE_WORDS,
  WORKS,
} from './institutions.ts';
import { AFTER_DESIGNATORS, COMPOUND_STARTS, PLACE_STARTS, QUALIFIERS } from './not-names.ts';
import { KINSHIP, TITLES } from './people.ts';
import { CLITIC_PREPOSITIONS, NOUN_PARTICLES, PLACE_PREPOSITIONS } from './prepositions.ts';
import { PROGRAMS } from './programs.ts';
import { RELATIONS } from './relations.ts';
import { STANDING } from './standing.ts';
import { AGAINST, BEFORE_TEAMS, CLUBS, CONTESTS, SPORT } from './teams.ts';
import { TIMES } from './times.ts';
import {
  BEFORE_FOREIGN_PLACES,
  BEFORE_NAMES,
  CONTAINERS,
  FACILITIES,
  FACILITY_QUALIFIERS,
  FOREIGN_ENDINGS,
  FOREIGN_STARTS,
  FOREIGN_WORDS,
  INSIDE_NAMES,
  LOOSE_DESIGNATORS,
  OUTSIDE_NAMES,
} from './unknown-designators.ts';
import { UNKNOWN_FORMS } from './unknown-forms.ts';
import { CONTROL, FATE, HOSTS, LYING, MOTION, PRESENCE, SPEECH } from './verbs.ts';

const DIRECTION_WORDS = DIRECTIONS.flatMap(({ words }) => words);

export const ARABIC: Grammar = {
  language: 'ar',
  designators: DESIGNATORS,
  attached: { and: ['و'], in: ['ب'], to: ['ل'], like: ['ك'], this: ['ه'], forThe: ['لل'] },
  lists: { copulas: ['هي', 'هو'], links: [], connectors: CONNECTORS, comprising: COMPRISING },
  prepositions: {
    ofPlace: PLACE_PREPOSITIONS,
    attached: CLITIC_PREPOSITIONS,
    spelledOut: { ب: 'في', ل: 'إلى', ع: 'على' },
    beforeNouns: NOUN_PARTICLES,
    in: ['في'],
    ofOrigin: ['من', 'في'],
    locative: ['في', 'ب', 'إلى', 'من'],
    from: ['من'],
    towards: ['في', 'ب', 'إلى', 'ل', 'نحو', 'صوب', 'باتجاه', 'داخل'],
    goals: ['إلى', 'نحو', 'حتى', 'باتجاه'],
    on: ['على'],
    between: ['بين'],
    with: ['مع'],
    articles: [],
    telling: [],
    contracted: {},
    ofAgents: [
      ['من', 'قبل'],
      ['على', 'يد'],
      ['على', 'أيدي'],
    ],
  },
  context: {
    near: NEARNESS,
    lengthUnits: LENGTH_UNITS,
    directions: DIRECTION_WORDS,
    directionsOf: [],
    directionLinks: [],
    inhabitants: INHABITANTS,
    peopleFrom: PEOPLE_FROM,
    events: EVENTS,
    lyingIn: LYING_IN,
    inside: ['في', 'ضمن', 'داخل'],
    belonging: BELONGING,
    beside: BESIDE,
    times: TIMES,
    afterPlaces: [],
  },
  verbs: {
    motion: MOTION,
    control: CONTROL,
    presence: PRESENCE,
    speech: SPEECH,
    fate: FATE,
    hosts: HOSTS,
    lying: LYING,
  },
  people: {
    firstNames: FIRST_NAMES,
    titles: TITLES,
    kinship: KINSHIP,
    fathers: ['أبو', 'أبا', 'أبي'],
    descent: ['عبد', 'بن', 'بنت', 'ابن'],
    possessives: [],
  },
  institutions: {
    owners: INSTITUTIONS,
    members: MEMBERS,
    offices: OFFICES,
    serving: SERVING,
    titles: TITLE_WORDS,
    works: [...WORKS, ...WORKS.flatMap(withOwners)],
    abstractOwners: ABSTRACT_OWNERS,
    injury: INJURY,
    namedAfter: [],
    alsoVerbs: [],
    alsoPeople: [],
    alsoThings: [],
    particles: [],
    government: GOVERNMENT,
    dealings: DEALINGS,
  },
  programs: PROGRAMS,
  sport: {
    beforeTeams: BEFORE_TEAMS,
    contests: CONTESTS,
    acts: [],
    against: AGAINST,
    signs: SPORT,
    clubs: CLUBS,
    clubEndings: [],
  },
  agencies: AGENCIES,
  forms: FORMS,
  frequent: {
    notSplit: NOT_SPLIT,
    notRespelt: [...NOT_RESPELT, 'سيول'],
    notCapital: [],
    notBare: { names: [], behind: [] },
  },
  designatorsFollow: false,
  unknown: {
    outsideNames: OUTSIDE_NAMES,
    looseDesignators: LOOSE_DESIGNATORS,
    insideNames: INSIDE_NAMES,
    facilities: FACILITIES,
    facilityQualifiers: FACILITY_QUALIFIERS,
    foreignEndings: FOREIGN_ENDINGS,
    foreignWords: FOREIGN_WORDS,
    beforeForeignPlaces: BEFORE_FOREIGN_PLACES,
    foreignStarts: FOREIGN_STARTS,
    notNames: AFTER_DESIGNATORS,
    compoundStarts: COMPOUND_STARTS,
    placeStarts: PLACE_STARTS,
    qualifiers: QUALIFIERS,
    containers: CONTAINERS,
    states: [],
    capitals: ['عاصمة'],
    capital: ['العاصمة'],
    takenUp: ['العاصمة', 'المدينة', 'البلاد'],
    beforeLocated: ['في', 'إلى', 'قرب', 'بالقرب'],
    whereabouts: [...DIRECTION_WORDS, 'وسط', 'قرب'],
    afterLists: ['مع', 'عن'],
    attachedAgain: ['', 'و', 'ب', 'ل', 'وب', 'ول'],
    beforeCapitals: [],
    beforeStays: ['عند'],
    called: 'اسمها اسمه تسمى يسمى سميت سمي تدعى يدعى دعيت المسماة المسمى'.split(' '),
    knownAs: 'تعرف يعرف عرفت عرف معروفة معروف المعروفة المعروف اشتهرت الشهيرة'.split(' '),
    byName: ['باسم'],
    beforeNames: [...DIRECTION_WORDS, ...BEFORE_NAMES],
    capitalStarts: [],
    letters: [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويء'],
    ...UNKNOWN_FORMS,
  },
  relations: RELATIONS,
  standing: STANDING,
};
