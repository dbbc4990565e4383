import type { Kind } from '../../model/kind.ts';
import type { InstitutionWords } from './institution-words.ts';
import type { RelationWords } from './relation-words.ts';
import type { StandingWords } from './standing-words.ts';
import type { WordForms } from './word-forms.ts';

/** A noun that announces what kind of place the name after it is: مدينة, جبل, the city of. */
export interface Designator {
  readonly id: string;
  readonly singular: readonly string[];
  /** In construct, nominative and oblique: مدينتا, مدينتي. */
  readonly dual: readonly string[];
  readonly plural: readonly string[];
  /** Kinds that it announces, the best first. */
  readonly kinds: readonly Kind[];
  /**
   * What the name means if the gazetteer knows it only as another kind. `place`: the place all the same (مدينة X);
   * `land`: land around the place, which is its relatum (بادية X); `site`: something in the place (مطار X);
   * `embedded`: only named after it (شارع X).
   */
  readonly otherwise: 'place' | 'land' | 'site' | 'embedded';
}

/** A verb in all its forms as printed, with the prepositions before the place; empty where the place is its object. */
export interface Verb {
  /** Forms with a person: what can have a place as its subject. */
  readonly finite: readonly string[];
  /** The finite forms and the nouns. */
  readonly forms: readonly string[];
  readonly with: readonly string[];
}

type Words = readonly string[];
/** Words one after another. */
type Phrases = readonly Words[];

/**
 * All that the finder knows of a language: one object a language, made in a folder of its own. Words are written as an
 * editor writes them and folded where they are used; what a language does not have is empty. To add a language, write
 * such a folder and name it in `languages.ts`.
 */
export interface Grammar {
  readonly language: string;
  readonly designators: readonly Designator[];
  /** Letters that are written together with the next word. */
  readonly attached: AttachedLetters;
  readonly lists: {
    /** What goes on with a list. */
    readonly connectors: Phrases;
    /** Between a designator and its name: the city of. */
    readonly links: Words;
    /** Between a name and what it is said to be: Zagora is a town. */
    readonly copulas: Words;
    /** Between a plural and the list of what it comprises: منها, such as. */
    readonly comprising: Words;
  };
  readonly prepositions: Prepositions;
  readonly context: ContextWords;
  readonly verbs: VerbGroups;
  readonly people: {
    /** After one of them the name of a place is a family's. */
    readonly firstNames: Words;
    readonly titles: Words;
    /** Words that make a name one of a family or a descent. */
    readonly kinship: Words;
    readonly fathers: Words;
    /** Right after a given name: عبد, بن. */
    readonly descent: Words;
    /** Somebody's: before what a person is to others. */
    readonly possessives: Words;
  };
  readonly institutions: InstitutionWords;
  readonly sport: SportWords;
  /** Some of them around a name make it one of a version, a server or a file. */
  readonly programs: Words;
  /** What stands in brackets or after a dash behind a dateline. */
  readonly agencies: Phrases;
  /** Homs governorate. */
  readonly designatorsFollow: boolean;
  readonly forms: WordForms;
  /** Words that the language uses often and that look like names. */
  readonly frequent: {
    /** Begin with what could be an attached letter. */
    readonly notSplit: Words;
    /** End in a letter that is confused with another. */
    readonly notRespelt: Words;
    /** Begin a sentence with a capital and are no names. */
    readonly notCapital: Words;
    /** Names that are words or people in other languages, and mean a place only behind the words in `behind`: la Chine, en Inde. */
    readonly notBare: { readonly names: Words; readonly behind: Words };
  };
  readonly unknown: UnknownNames;
  readonly relations: RelationWords;
  readonly standing: StandingWords;
}

interface AttachedLetters {
  readonly and: Words;
  readonly in: Words;
  readonly to: Words;
  readonly like: Words;
  readonly this: Words;
  /** `to` with the article. */
  readonly forThe: Words;
}

interface Prepositions {
  /** With how well each tells a place from an ordinary word. */
  readonly ofPlace: readonly { readonly word: string; readonly strength: number }[];
  /** The attached letters that do the same. */
  readonly attached: Readonly<Record<string, number>>;
  /** The attached letters as the words that verbs are listed with. */
  readonly spelledOut: Readonly<Record<string, string>>;
  /** Particles after which a noun stands and never an adjective. */
  readonly beforeNouns: Words;
  /** Those of some meaning: in; from or in; in, to, from; on; between. */
  readonly in: Words;
  readonly ofOrigin: Words;
  readonly locative: Words;
  readonly from: Words;
  /** After these a place is where something happens or goes. */
  readonly towards: Words;
  /** After a name that `from` governs they say where the way leads. */
  readonly goals: Words;
  readonly on: Words;
  readonly between: Words;
  readonly with: Words;
  /** What stands apart between one of them and the name: in the Netherlands. */
  readonly articles: Words;
  /** Those that other languages have not: what has a capital behind one is no word of theirs (à Nice). */
  readonly telling: Words;
  /** Words that have the article of a name in them, and which: au Havre is à and Le Havre. */
  readonly contracted: Readonly<Record<string, string>>;
  /** Before the one who acts: من قبل. */
  readonly ofAgents: Phrases;
}

interface ContextWords {
  /** What lies around a place; the name after it is one. */
  readonly near: Words;
  readonly lengthUnits: readonly { readonly words: Words; readonly kilometres: number }[];
  readonly directions: Words;
  /** Directions that a word of their own leads to the name: north of. */
  readonly directionsOf: Words;
  readonly directionLinks: Words;
  readonly inhabitants: Words;
  /** People and sources, of whom a preposition says where they come from. */
  readonly peopleFrom: Words;
  /** What is done to a place or happens in it, as a noun right before the name. */
  readonly events: Words;
  /** What may stand between a place and its container. */
  readonly lyingIn: Words;
  /** Those of them that mean inside. */
  readonly inside: Words;
  /** Those that mean belonging to. */
  readonly belonging: Words;
  /** Those that tell only where it lies from there. */
  readonly beside: Words;
  /** Words of time that may stand right after a place. */
  readonly times: Words;
  /** Other words with which a sentence goes on after the name of a place in Latin script. */
  readonly afterPlaces: Words;
}

interface VerbGroups {
  readonly motion: readonly Verb[];
  readonly control: readonly Verb[];
  readonly presence: readonly Verb[];
  /** What only people and governments do. */
  readonly speech: readonly Verb[];
  /** What happens to a place, so that it is the subject. */
  readonly fate: readonly Verb[];
  /** What a place does where something is held. */
  readonly hosts: readonly Verb[];
  /** Forms that only places take. */
  readonly lying: Words;
}

interface SportWords {
  readonly beforeTeams: Words;
  readonly contests: Words;
  /** What one team does to another, between their names. */
  readonly acts: Words;
  readonly against: Words;
  /** Two of these make what is named beside them a team. */
  readonly signs: Words;
  readonly clubs: Words;
  /** Last words of clubs' names, in capitals right behind a town. */
  readonly clubEndings: Words;
}

interface UnknownNames {
  /** Designators after which an unknown word is nearly always a name, and which stay outside it. */
  readonly outsideNames: Words;
  /** The same where the next word can be no adjective and no noun of the trade. */
  readonly looseDesignators: Words;
  /** The same for those that belong to the name. */
  readonly insideNames: Words;
  readonly facilities: Words;
  readonly facilityQualifiers: Words;
  readonly foreignEndings: Words;
  readonly foreignWords: Words;
  readonly beforeForeignPlaces: Words;
  readonly foreignStarts: Words;
  /** Words that follow a designator and are no names. */
  readonly notNames: Words;
  /** First words of names of two words. */
  readonly compoundStarts: Words;
  /** Those of them that begin nothing but names of places. */
  readonly placeStarts: Words;
  /** Adjectives that tell places of one name apart. */
  readonly qualifiers: Words;
  /** Designators after which an unknown name is that of a container. */
  readonly containers: Words;
  /** States that are named behind their towns: Cairo, Illinois. */
  readonly states: Words;
  /** What tells that a name is the capital of what follows. */
  readonly capitals: Words;
  /** The capital with the article. */
  readonly capital: Words;
  /** What takes up a place named before. */
  readonly takenUp: Words;
  /** After these a name of which the text says where it lies. */
  readonly beforeLocated: Words;
  /** Words like directions between such a name and what it is measured from. */
  readonly whereabouts: Words;
  /** What may follow the last item of a list, besides prepositions of place. */
  readonly afterLists: Words;
  /** Attached letters with which a name is looked for again. */
  readonly attachedAgain: Words;
  /** Before an unknown name in capitals: near, residents of. */
  readonly beforeCapitals: Words;
  /** Before an unknown name in capitals where nothing follows that it describes: in, at. */
  readonly beforeStays: Words;
  /** Between a designator and its name: a village called X. */
  readonly called: Words;
  /** The same with *by* or *by the name* before the name: المعروفة بـ, تعرف باسم. */
  readonly knownAs: Words;
  readonly byName: Words;
  /** After these an unknown word that ends the phrase is a name: غرب, قرب. */
  readonly beforeNames: Words;
  /** First words of names in capitals: Wadi, Tal. */
  readonly capitalStarts: Words;
  /** Letters that a misspelling may put in. */
  readonly letters: Words;
  /** Whether the form of a folded word lets it be a name. */
  hasFormOfName(word: string): boolean;
  /** Whether a folded word has the form of an adjective, of the other gender than the folded noun before it. */
  disagrees(word: string, noun: string): boolean;
  /** Whether a folded word after a loose designator belongs to no name. */
  isLooselySaid(word: string): boolean;
  /** Whether the language hardly has a folded word, nor another form of it. */
  isUncommon(word: string): boolean;
  /** Whether a word as printed has an owner: his countryside. */
  isOwned(printed: string): boolean;
  /** Whether a word as printed is a feminine singular with its article. */
  isFeminineOfArticle(printed: string): boolean;
  /** Whether a word as printed, right after a preposition, can be no noun of the language. */
  isForeignGenitive(printed: string): boolean;
  /** Whether a folded word after the capital and its adjective is no name. */
  isSaidOfCapitals(word: string): boolean;
  /** الأذرية: what stands between the capital and its name. */
  isCapitalAdjective(word: string): boolean;
}
