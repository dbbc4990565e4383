/** The words, Arabic and English, by which a sentence ties two places. Without harakat; Latin in lower case. */

export const FROM_WORDS: ReadonlySet<string> = new Set(['من', 'ومن', 'from']);
export const TO_WORDS: ReadonlySet<string> = new Set([
  'إلى',
  'الى',
  'نحو',
  'باتجاه',
  'صوب',
  'حتى',
  'to',
  'towards',
]);
export const THROUGH_WORDS: ReadonlySet<string> = new Set(['عبر', 'مرورا', 'through', 'via']);
export const BETWEEN_WORDS: ReadonlySet<string> = new Set(['بين', 'وبين', 'between']);
export const AND_WORDS: ReadonlySet<string> = new Set(['و', 'and']);
export const INSIDE_WORDS: ReadonlySet<string> = new Set([
  'في',
  'بريف',
  'بمحافظة',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
  'in',
]);

/** Words that announce a place's kind and may stand between a tying word and the name. */
export const KIND_WORDS: ReadonlySet<string> = new Set([
  ...[
    'مدينة',
    'مدينتي',
    'مدن',
    'بلدة',
    'بلدتي',
    'بلدات',
    'قرية',
    'قريتي',
    'قرى',
    'محافظة',
    'محافظتي',
    'ريف',
    'منطقة',
    'منطقتي',
  ],
  ...['ناحية', 'قضاء', 'حي', 'حيي', 'جرود', 'أطراف', 'محيط'],
  ...['the', 'city', 'cities', 'town', 'towns', 'village', 'villages', 'of', 'province', 'governorate'],
]);

/** Words after which a place's whereabouts are told: the place they tell of stands right before them. */
export const LIES_WORDS: ReadonlySet<string> = new Set([
  'الواقعة',
  'الواقع',
  'واقعة',
  'تقع',
  'يقع',
  'which',
  'lies',
  'located',
]);
export const SKIPPED_BEFORE_LIES: ReadonlySet<string> = new Set([
  '،',
  ',',
  '(',
  'التي',
  'الذي',
  'و',
  'وهي',
  'وهو',
  'is',
  'lies',
]);

export const KILOMETRE_WORDS: ReadonlySet<string> = new Set([
  ...['كم', 'كلم', 'كيلومتر', 'كيلومترا', 'كيلومترات', 'كيلو', 'كيلومتراً'],
  ...['km', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
]);
export const ABOUT_WORDS: ReadonlySet<string> = new Set([
  'نحو',
  'بنحو',
  'حوالي',
  'بحوالي',
  'قرابة',
  'زهاء',
  'about',
  'some',
  'roughly',
]);
export const OF_WORDS: ReadonlySet<string> = new Set(['من', 'عن', 'of', 'from']);

/** Degrees clockwise from north; two of them in a row make the direction between them. */
export const BEARINGS: ReadonlyMap<string, number> = new Map([
  ...['شمال', 'شمالي', 'شمالا', 'الشمال', 'الشمالي', 'north'].map((word) => [word, 0] as const),
  ...['شرق', 'شرقي', 'شرقا', 'الشرق', 'الشرقي', 'east'].map((word) => [word, 90] as const),
  ...['جنوب', 'جنوبي', 'جنوبا', 'الجنوب', 'الجنوبي', 'south'].map((word) => [word, 180] as const),
  ...['غرب', 'غربي', 'غربا', 'الغرب', 'الغربي', 'west'].map((word) => [word, 270] as const),
]);
