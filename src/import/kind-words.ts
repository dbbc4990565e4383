import { KINDS, type Kind, parseKind } from '../model/kind.ts';
import { KIND_FACTS } from '../model/kind-facts.ts';
import { foldText } from '../text/fold.ts';

/** A kind that a word stands for. */
export interface ReadKind {
  readonly kind: Kind;
  /** Whether the word says less than the kind: any settlement, any site. */
  readonly isVague: boolean;
}

const sure = (kind: Kind): ReadKind => ({ kind, isVague: false });
const vague = (kind: Kind): ReadKind => ({ kind, isVague: true });

const WORDS = new Map<string, ReadKind>(
  KINDS.flatMap((kind) =>
    [...KIND_FACTS[kind].en, ...KIND_FACTS[kind].ar].map((word) => [foldText(word), sure(kind)] as const),
  ),
);

/** Words that say no more than the class of the thing. */
const VAGUE: readonly (readonly [string, Kind])[] = [
  ['settlement', 'town'],
  ['populated place', 'town'],
  ['inhabited place', 'town'],
  ['human settlement', 'town'],
  ['locality', 'town'],
  ['municipality', 'district'],
  ['administrative division', 'district'],
  ['administrative territorial entity', 'district'],
  ['site', 'building'],
  ['structure', 'building'],
  ['تجمع سكاني', 'town'],
  ['موقع', 'building'],
];
for (const [word, kind] of VAGUE) WORDS.set(foldText(word), vague(kind));

/** Tags of OpenStreetMap and types of Pleiades that are not words of ours. */
const OTHER_WORDS: readonly (readonly [string, Kind])[] = [
  ['villa', 'archaeological site'],
  ['temple', 'archaeological site'],
  ['sanctuary', 'archaeological site'],
  ['theatre', 'archaeological site'],
  ['amphitheatre', 'archaeological site'],
  ['tomb', 'archaeological site'],
  ['cemetery', 'archaeological site'],
  ['monument', 'archaeological site'],
  ['tell', 'archaeological site'],
  ['people', 'region'],
  ['cape', 'region'],
  ['pass', 'mountain'],
  ['water open', 'sea'],
  ['water inland', 'lake'],
  ['nome', 'governorate'],
  ['wilaya', 'governorate'],
  ['wilayah', 'governorate'],
  ['wilayat', 'governorate'],
  ['vilayet', 'governorate'],
  ['canton', 'district'],
  ['isolated dwelling', 'village'],
  ['aerodrome', 'airport'],
  ['place of worship', 'building'],
  ['water', 'lake'],
  ['border control', 'crossing'],
];
for (const [word, kind] of OTHER_WORDS) WORDS.set(foldText(word), sure(kind));

const CONCEPTS = new Map<string, ReadKind>(
  KINDS.toReversed().flatMap((kind) => {
    const { aat, alsoAat } = KIND_FACTS[kind];
    return [...(aat === null ? [] : [aat]), ...alsoAat].map((concept) => [concept, sure(kind)] as const);
  }),
);
CONCEPTS.set('300008389', sure('city')).set('300008347', vague('town')).set('300000809', vague('building'));

const CODES = new Map<string, ReadKind>(
  KINDS.flatMap((kind) => KIND_FACTS[kind].geonames.map((code) => [code, sure(kind)] as const)),
);
for (const code of ['PPL', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLL', 'PPLS']) CODES.set(code, vague('town'));

/** What a class of GeoNames holds most of. */
const CLASSES = new Map<string, ReadKind>(
  Object.entries({
    A: 'district',
    P: 'town',
    S: 'building',
    L: 'region',
    R: 'road',
    T: 'mountain',
    H: 'lake',
  } as const).map(([letter, kind]) => [letter, vague(kind)]),
);

/**
 * The kind that a word, code or concept stands for, whatever its case and number: `Village`, `villages`, `قرى`, `ADM2`,
 * `P.PPLC`, `aat:300008372`, `village in Yemen`; `null` where it is none of ours.
 */
export function readKind(word: string): ReadKind | null {
  const written = word.trim();
  const concept = /(?:^|aat[:/])(300\d{6})$/.exec(written)?.[1];
  if (concept !== undefined) return CONCEPTS.get(concept) ?? null;
  const code = /^(?:[AHLPRSTUV]\.)?([A-Z]{2,5}\d?)$/.exec(written)?.[1];
  if (code !== undefined && CODES.has(code)) return CODES.get(code) ?? null;
  return CLASSES.get(written) ?? ofWords(foldText(written.replace(/[_-]+/g, ' ')));
}

function ofWords(folded: string): ReadKind | null {
  const own = parseKind(folded);
  if (own !== null) return WORDS.get(folded)?.isVague ? vague(own) : sure(own);
  const [phrase = ''] = folded.split(/ (?:in|of) /);
  const words = phrase.split(' ').filter(Boolean);
  const [first = ''] = words;
  if (words.length > 1 && words.at(-1) === 'capital' && !/^(?:national|admin 0) /.test(phrase))
    return sure('city');
  const isArabic = /\p{Script=Arabic}/u.test(first);
  const part = isArabic ? first : (words.at(-1) ?? '');
  return (
    [phrase, part]
      .flatMap(numbers)
      .map((each) => WORDS.get(each))
      .find((kind) => kind !== undefined) ?? null
  );
}

/** A word as it stands, and in the singular where it looks like an English plural or has the Arabic article. */
function numbers(word: string): string[] {
  return [
    word,
    word.replace(/ies$/, 'y'),
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/^ال/, ''),
  ];
}

/** Words that name nothing else when they begin an Arabic name; جسر, تل, دير and سوق begin names of towns too. */
const BEGINNINGS = new Set(
  'مدينة بلدة قرية حي محافظة مديرية ناحية قضاء مطار ميناء مرفأ معبر مستشفى مشفى جامعة سجن مخيم نهر بحيرة سد حاجز مدرسة شارع حقل جبل'
    .split(' ')
    .map((word) => foldText(word)),
);
const LATIN_BEGINNINGS = new Set(['mount', 'lake', 'wadi']);
const LATIN_ENDINGS =
  /(?:river|airport|hospital|university|governorate|province|district|island|islands|lake|bridge|dam|port|camp|mosque|desert|prison|school|street|road|village|mountain|mountains|sea|gulf|strait|checkpoint|crossing)$/;

/** The kind that a name says of itself: مطار حلب, Lake Assad, Euphrates River. */
export function kindInName(name: string): Kind | null {
  const words = foldText(name).split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2) return null;
  if (BEGINNINGS.has(first)) return WORDS.get(first)?.kind ?? null;
  if (LATIN_BEGINNINGS.has(first)) return first === 'mount' ? 'mountain' : (WORDS.get(first)?.kind ?? null);
  return LATIN_ENDINGS.test(last) ? (readKind(last)?.kind ?? null) : null;
}

/** Words that stand outside the name that the finder matches (src/README.md: "A mention"); كفر, نجع and their like are part of names. */
const BEFORE_SETTLEMENTS = ['مدينة', 'بلدة', 'قرية', 'عاصمة'];
const BEFORE_QUARTERS = ['حي', 'حارة'];
const BEFORE_DIVISIONS =
  'محافظة ولاية إمارة مقاطعة إقليم مديرية قضاء مركز معتمدية دائرة محلية عمالة لواء ناحية بلدية عزلة'.split(
    ' ',
  );

const OUTSIDE: Partial<Record<Kind, readonly string[]>> = {
  capital: BEFORE_SETTLEMENTS,
  city: BEFORE_SETTLEMENTS,
  town: BEFORE_SETTLEMENTS,
  village: BEFORE_SETTLEMENTS,
  neighbourhood: BEFORE_QUARTERS,
  governorate: BEFORE_DIVISIONS,
  district: BEFORE_DIVISIONS,
  subdistrict: BEFORE_DIVISIONS,
};

/** A name as the finder matches it: without a word for its own kind before it, of a division in English behind it. */
export function nameToMatch(name: string, kind: Kind): string {
  const words = OUTSIDE[kind] ?? [];
  const before = words.find((word) => name.startsWith(`${word} `));
  if (before !== undefined) return name.slice(before.length).trim();
  if (words !== BEFORE_DIVISIONS) return name;
  const behind = KIND_FACTS[kind].en.find((word) => name.toLowerCase().endsWith(` ${word}`));
  return behind === undefined ? name : name.slice(0, -behind.length).trim();
}
