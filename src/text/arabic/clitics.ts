/** Letters that are written together with the next word, in the order in which they may stand. */
export const CONJUNCTIONS = 'وف';
export const PREPOSITIONS = 'بلك';

/** على and هذا shortened before the article: عالرقة, هالشحيل. */
export const DIALECT_BEFORE_ARTICLE = 'عه';

export const ARTICLE = 'ال';

/** Letters that must be left when clitics are cut off: shorter rests are nearly never names. */
export const SHORTEST_REST = 3;
