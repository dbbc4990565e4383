import type { Grammar } from '../grammar.ts';
import { NO_FORMS } from '../word-forms.ts';
import { DESIGNATORS } from './designators.ts';
import { FREQUENT } from './frequent-words.ts';
import {
  ALSO_PEOPLE,
  ALSO_THINGS,
  FIRST_NAMES,
  KIN,
  NAMED_AFTER,
  OFFICES,
  OWNERS,
  PROGRAMS,
  SPORT,
  STATES,
} from './names.ts';
import { RELATIONS } from './relations.ts';
import { STANDING } from './standing.ts';
import { CONTROL, FATE, MOTION, PRESENCE, SPEECH } from './verbs.ts';

export const ENGLISH: Grammar = {
  language: 'en',
  designators: DESIGNATORS,
  attached: { and: [], in: [], to: [], like: [], this: [], forThe: [] },
  lists: {
    copulas: ['is', 'was', 'remains', 'became'],
    links: ['of'],
    connectors: [['and'], ['or'], ['as', 'well', 'as']],
    comprising: ['including', 'namely', 'like'],
  },
  prepositions: {
    ofPlace:
      'in to from at into toward towards inside outside across around along above below off through via near between'
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
    articles: ['the'],
    telling: [],
    contracted: {},
    ofAgents: [['by']],
  },
  context: {
    near: 'near outside around outskirts suburbs vicinity edge edges streets parts centre center'.split(' '),
    lengthUnits: [
      { words: ['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'], kilometres: 1 },
      { words: ['mile', 'miles'], kilometres: 1.609344 },
      { words: ['metres', 'meters'], kilometres: 0.001 },
    ],
    directions:
      'northern southern eastern western central northeastern northwestern southeastern southwestern'.split(
        ' ',
      ),
    directionsOf: 'north south east west northeast northwest southeast southwest upstream downstream'.split(
      ' ',
    ),
    directionLinks: ['of'],
    inhabitants:
      'residents mayor sheriff councillors inhabitants people population citizens natives families farmers civilians villagers townspeople traders fishermen herders commuters'.split(
        ' ',
      ),
    peopleFrom: [],
    events: 'siege battle fall capture recapture liberation bombing bombardment shelling occupation'.split(
      ' ',
    ),
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
    afterPlaces:
      'are were be been being has have had will would can could may might must should shall do does did not also too as on by for with without but nor than then because until till who whom whose when while after before since during over under about above below behind beyond despite so if itself alone again still now yesterday today tomorrow last next this that ago only just already once even is was there here where'.split(
        ' ',
      ),
  },
  verbs: {
    motion: MOTION,
    control: CONTROL,
    presence: PRESENCE,
    speech: SPEECH,
    fate: FATE,
    hosts: [],
    lying: 'lies sits overlooks straddles'.split(' '),
  },
  people: {
    firstNames: FIRST_NAMES,
    titles: [],
    kinship: KIN,
    fathers: [],
    descent: [],
    possessives: 'my our your his her their'.split(' '),
  },
  institutions: {
    owners: OWNERS,
    members: [],
    offices: OFFICES,
    serving: [],
    titles: [],
    works: 'novel film movie documentary album song poem memoir painting opera musical exhibition'.split(' '),
    abstractOwners: [],
    injury: [],
    namedAfter: NAMED_AFTER,
    alsoVerbs: 'rose open shares forces exchange post'.split(' '),
    alsoPeople: ALSO_PEOPLE,
    alsoThings: ALSO_THINGS,
    particles: 'de du da do dos das di del della des von van der'.split(' '),
    government: [],
    dealings: 'talks relations tensions ties deal agreement summit'.split(' '),
  },
  sport: {
    beforeTeams: ['v', 'vs', 'versus'],
    contests: 'beat beats defeated drew lost win won'.split(' '),
    acts: 'beat beats defeated face faces faced play plays played host hosts'.split(' '),
    against: ['against', 'over', 'to', 'with'],
    signs: SPORT,
    clubs: [],
    clubEndings: ['town'],
  },
  programs: PROGRAMS,
  agencies: [],
  frequent: {
    notSplit: [],
    notRespelt: [],
    notCapital: FREQUENT.split(/\s/),
    notBare: { names: [], behind: [] },
  },
  designatorsFollow: true,
  forms: {
    ...NO_FORMS,
    mayBePerson: (word: string) =>
      /(?:[eo]r|[iy]st|ian|ant|dent|man|woman|chief|head|fellow|look|aim)(?:s|ed|ing)?$/.test(word),
    isDeed: (word: string) => /^[a-z]{3,}ed$/.test(word),
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
    placeStarts: [],
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
      'near outside residents people outskirts north south east west northeast northwest southeast southwest kilometres kilometers miles reached entered left off into toward towards beyond'.split(
        ' ',
      ),
    beforeStays: ['in', 'at'],
    called: ['called', 'named'],
    knownAs: [],
    byName: [],
    beforeNames: [],
    capitalStarts:
      'wadi tal tell jebel jabal khirbet khirbat kafr deir ain ein ras beit bab qalat mount lake bir oued ksar khor'.split(
        ' ',
      ),
    letters: [],
    hasFormOfName: () => false,
    disagrees: () => false,
    isLooselySaid: () => false,
    isOwned: () => false,
    isFeminineOfArticle: () => false,
    isUncommon: () => false,
    isForeignGenitive: () => false,
    isSaidOfCapitals: () => false,
    isCapitalAdjective: () => false,
  },
  relations: RELATIONS,
  standing: STANDING,
};
