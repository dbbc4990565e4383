import type { Grammar } from '../grammar.ts';
import { DESIGNATORS } from './designators.ts';
import { FREQUENT } from './frequent-words.ts';
import { ALSO_PEOPLE, NAMED_AFTER, OWNERS, SPORT, STATES } from './names.ts';
import { RELATIONS } from './relations.ts';
import { STANDING } from './standing.ts';
import { CONTROL, MOTION, PRESENCE, SPEECH } from './verbs.ts';

export const ENGLISH: Grammar = {
  language: 'en',
  designators: DESIGNATORS,
  attached: { and: [], in: [], to: [], like: [], this: [], forThe: [] },
  lists: {
    links: ['of'],
    connectors: [['and'], ['or'], ['as', 'well', 'as']],
    comprising: ['including', 'namely', 'like'],
  },
  prepositions: {
    ofPlace: 'in to from at into toward towards inside outside across around through via near'
      .split(' ')
      .map((word) => ({ word, strength: 0.7 })),
    attached: {},
    spelledOut: {},
    beforeNouns: [],
    in: ['in'],
    ofOrigin: [],
    locative: ['in', 'to', 'at', 'from', 'near', 'into'],
    from: ['from'],
    towards: ['in', 'to', 'at', 'into', 'near', 'inside', 'outside'],
    goals: ['to', 'towards', 'toward'],
    on: [],
    between: ['between'],
    with: ['with'],
    ofAgents: [],
  },
  context: {
    near: ['near', 'outside', 'around'],
    lengthUnits: [
      { words: ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'], kilometres: 1 },
      { words: ['mile', 'miles'], kilometres: 1.609344 },
      { words: ['metres', 'meters'], kilometres: 0.001 },
    ],
    directions: [],
    directionsOf: 'north south east west northeast northwest southeast southwest'.split(' '),
    directionLinks: ['of'],
    inhabitants: [],
    peopleFrom: [],
    events: [],
    lyingIn: 'in the near of northern southern eastern western north south east west central rural a'.split(
      ' ',
    ),
    inside: ['in'],
    belonging: [],
    beside: 'near of north south east west'.split(' '),
    times:
      'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
        ' ',
      ),
  },
  verbs: {
    motion: MOTION,
    control: CONTROL,
    presence: PRESENCE,
    speech: SPEECH,
    fate: [],
    hosts: [],
    lying: [],
  },
  people: { firstNames: [], titles: [], kinship: [], fathers: [] },
  institutions: {
    owners: OWNERS,
    members: [],
    offices: [],
    serving: [],
    titles: [],
    abstractOwners: [],
    injury: [],
    namedAfter: NAMED_AFTER,
    alsoPeople: ALSO_PEOPLE,
    government: [],
    dealings: 'talks relations tensions ties deal agreement summit'.split(' '),
  },
  sport: {
    beforeTeams: [],
    contests: 'beat beats defeated drew lost win won'.split(' '),
    acts: 'beat beats defeated face faces faced play plays played host hosts'.split(' '),
    against: ['against', 'over', 'to', 'with'],
    signs: SPORT,
    clubs: [],
  },
  agencies: [],
  frequent: { notSplit: [], notRespelt: [], notCapital: FREQUENT.split(/\s/) },
  designatorsFollow: true,
  forms: {
    isOriginOrPlace: () => false,
    isOrigin: () => false,
    isOriginOfPlace: () => false,
    agreesWithTown: () => false,
    mayBeNunated: () => false,
    mayBePresent: () => false,
    possessed: () => [],
    isFuture: () => false,
  },
  unknown: {
    outsideNames: [],
    looseDesignators: [],
    insideNames: [],
    facilities: [],
    facilityQualifiers: 'military international civil national central'.split(' '),
    foreignEndings: [],
    foreignWords: [],
    beforeForeignPlaces: [],
    foreignStarts: [],
    notNames:
      'the a an this that these those his her its their our my your some any each every no all both'.split(
        ' ',
      ),
    compoundStarts: [],
    qualifiers: [],
    containers: 'province governorate state county district'.split(' '),
    states: STATES,
    capitals: ['capital'],
    capital: [],
    takenUp: [],
    beforeLocated: [],
    whereabouts: [],
    afterLists: [],
    attachedAgain: [],
    beforeCapitals:
      'near outside residents people outskirts north south east west northeast northwest southeast southwest kilometres kilometers miles reached'.split(
        ' ',
      ),
    capitalStarts:
      'wadi tal tell jebel jabal khirbet khirbat kafr umm um deir ain ein ras beit bab qalat mount lake port fort bir sidi oued ksar'.split(
        ' ',
      ),
    letters: [],
    hasFormOfName: () => false,
    disagrees: () => false,
    isLooselySaid: () => false,
    isSaidOfCapitals: () => false,
    isCapitalAdjective: () => false,
  },
  relations: RELATIONS,
  standing: STANDING,
};
