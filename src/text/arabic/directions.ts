/**
 * The directions as they stand before a name, with their bearing in degrees from north, clockwise; two in a row make the
 * one between them: شمال غربي.
 */
export const DIRECTIONS: readonly { readonly words: readonly string[]; readonly bearing: number }[] = [
  { words: ['شمال', 'شمالي'], bearing: 0 },
  { words: ['شرق', 'شرقي'], bearing: 90 },
  { words: ['جنوب', 'جنوبي'], bearing: 180 },
  { words: ['غرب', 'غربي'], bearing: 270 },
];

/** Directions as adjectives of a definite noun: الريف الشرقي, الضفة الغربية. Two in a row make the one between them. */
export const DIRECTION_ADJECTIVES: readonly string[] = [
  'الشمالي',
  'الشمالية',
  'الشرقي',
  'الشرقية',
  'الجنوبي',
  'الجنوبية',
  'الغربي',
  'الغربية',
  'الأوسط',
  'الوسطى',
];

/** The countryside of a city, which an adjective of direction divides: ريف حلب الجنوبي, الريف الجنوبي لحلب. */
export const COUNTRYSIDE = { construct: 'ريف', definite: 'الريف', governorate: 'محافظة' } as const;

/** What stands before a man's or a place's name as its father: أبو in all cases, joined and shortened. */
export const FATHERS: readonly string[] = ['أبو', 'أبا', 'أبي', 'البو', 'بو'];
