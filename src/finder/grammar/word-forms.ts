/** What the form of a folded word says. */
export interface WordForms {
  /** سورية: an origin without the article in the feminine, which may be the place itself. */
  isOriginOrPlace(word: string): boolean;
  /** الحلبي: a definite origin. */
  isOrigin(word: string): boolean;
  /** Whether it may be an adjective without the article: بحري. */
  isAdjective(word: string): boolean;
  /** اللبنانية, الحدودية: a definite origin, of a place too. */
  isOriginOfPlace(word: string): boolean;
  /** المدنية: a definite adjective that towns take, or what begins a clause about one. */
  agreesWithTown(word: string): boolean;
  /** ثقيل: what a thing of the masculine is like. */
  isMasculineQuality(word: string): boolean;
  /** سوريا: a country or, with tanwin, what comes from it. */
  mayBeNunated(word: string): boolean;
  /** تدمر: a word that may be a verb of the present. */
  mayBePresent(word: string): boolean;
  /** A verb in the present that the definite noun after it can be the subject of: ينبع الفلج. */
  isHisPresent(verb: string, noun: string): boolean;
  /** A finite verb that a town or capital can be the subject of, which are feminine in Arabic: أعلنت دمشق, but قدم دمشق is somebody who comes there. */
  mayBeHers(verb: string): boolean;
  /** بلدته, بلدتها: the forms of a folded noun with its owner. */
  possessed(noun: string): readonly string[];
  /** ستسحب: what she will do. */
  isFuture(word: string): boolean;
  /** congratulated: what somebody did. */
  isDeed(word: string): boolean;
  /** analyst: what somebody is or does who is said to be at a firm. */
  mayBePerson(word: string): boolean;
  /** أطلقت: what she or a country did, before the name. */
  isHerDeed(word: string): boolean;
}

/** Of a language in whose words nothing is told by these forms: it names those that it has. */
export const NO_FORMS: WordForms = {
  isOriginOrPlace: () => false,
  isOrigin: () => false,
  isAdjective: () => false,
  isOriginOfPlace: () => false,
  agreesWithTown: () => false,
  isMasculineQuality: () => false,
  mayBeNunated: () => false,
  mayBePresent: () => false,
  isHisPresent: () => false,
  mayBeHers: () => false,
  possessed: () => [],
  isFuture: () => false,
  isDeed: () => false,
  mayBePerson: () => false,
  isHerDeed: () => false,
};
