/**
 * What each rule counts for or against a name being a place (src/README.md, "Which place a name means", point 6). A name
 * is accepted when its evidence reaches what its ambiguity needs (`needOf`); a name that is rarely anything else needs
 * none, but what speaks against it still counts.
 */
export const WEIGHTS = {
  /** مدينة X: a designator that designates the kind that X is. */
  head: 3,
  /** أحياء X وY: the same for a list. */
  list: 3,
  /** A designator that designates another kind. */
  otherKind: -1.5,
  /** X بريف Y, X العراقية: a named container that holds the place, or one that does not. */
  container: 3,
  otherContainer: -3,
  /** شرقي X, على بعد 30 كم من X. */
  direction: 2.5,
  distance: 2.5,
  /** قرب X, محيط X, طريق X. */
  near: 2.5,
  /** انسحب من X, السيطرة على X, انفجار في X. */
  motion: 2.5,
  control: 2.5,
  presence: 2,
  /** معركة X, أهالي X. */
  event: 2.5,
  inhabitants: 2.5,
  /** X شهدت, صمدت X. */
  fate: 2.5,
  /** X - وكالة: at the start of a paragraph. */
  dateline: 3,
  /** (X): alone between brackets, as the country of a town or club. */
  bracketed: 1.2,
  /** X stands beside an accepted place: Y وX; or between two. */
  coordination: 1.8,
  coordinationOnBothSides: 2.5,
  /** A preposition of place before it, times the preposition's strength. */
  preposition: 1,
  /** A particle or the start of the sentence, where no adjective can stand. */
  nounPosition: 2.5,
  hashtag: 1,
  /** The article mentions the same place beyond doubt. With nearness it stays below the most that a name needs. */
  elsewhere: 1.5,
  /** Sure places of the article lie around it, times the closeness. */
  nearness: 0.9,
  /** أحمد X, ابن X, السيد X. */
  personalName: -5,
  kinship: -5,
  title: -2,
  /** القيادي أبو X, أبو X الشامي: a name with a father in it is a man's. */
  kunya: -5,
  /** X is an adjective of the noun before it. */
  adjective: -4,
  /** وزير X, حقوق X: an ordinary word that depends on an abstract noun. */
  abstractOwner: -4,
  /** أصيب في X. */
  injury: -3,
  /** تدمر المدن: the word is a verb with its object. */
  verbObject: -2.5,
  /** الباب الخلفي: an adjective belongs to the word, times the share of its gender. */
  qualified: -2.5,
  /** الصحابي الجليل: an adjective of the definite noun before it. */
  attribute: -1.5,
  /** المدينة, الجزيرة: a designator with the article, which takes up a place named before. */
  takenUp: -2,
  /** A clitic cut off an ordinary word without article. */
  cutClitic: -0.5,
  /** Between namesakes only: level, kind, importance, curated before background. */
  level: -1.5,
  /** Kinds that a designator designates less often: the second, twice for the third. */
  laterKind: -0.3,
  importance: 0.6,
  curated: 0.3,
} as const;

export type Rule = keyof typeof WEIGHTS;

/** Up to this ambiguity a name is a place unless something speaks against it. */
export const MOST_FREE_AMBIGUITY = 0.35;
export const NEED_PER_AMBIGUITY = 4.5;
/** One strong rule is enough for the most ordinary word. */
export const MOST_NEEDED = 2.5;

/** Candidate closer than this are left open. */
export const LEAST_MARGIN = 0.25;

/** How far sure places speak for a namesake, in kilometres: inside one country 30 to 50 (notes, 1.6). */
export const NEARNESS_SCALE_KM = 40;
