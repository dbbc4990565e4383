// Which of a place's unlabelled alternate names are Arabic, how they are spelled in Arabic letters, and which one to show.

const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;
const DIRECTION_MARKS = /[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Keyboards of Iran and Pakistan have these in place of Arabic ya and kaf; nothing else tells the languages apart in such a name. */
const FOREIGN_YA_KAF = /[\u06cc\u06a9]/;

/** Letters of Arabic alone. Kurdish spells with plain letters what Arabic never does: ئ first, or ة and ى inside a word. */
const ARABIC =
  /^(?!.*(?:(?:^|[ -])ئ|[ةى](?![ -]|$)))[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0641-\u064a -]*$/;
const ARABIC_ONLY = /[أإآةىؤئ]/;

const SETTLEMENT_HEAD = /^(?:مدينة|بلدة|قرية|ناحية|قضاء|حي|مركز(?: قضاء| ناحية)?) +(?=\S)/;
const OTHER_PLACE =
  /^(?:محافظة|ولاية|شعبية|إمارة|ضلع|استان|شهر|شهرستان|مقاطعة|منطقة|إقليم|بلدية|مديرية|دهستان|بخش) /;

export function cleanArabic(text) {
  return text
    .normalize('NFC')
    .replace(DIRECTION_MARKS, '')
    .replace(MARKS, '')
    .replace(/\u06cc/g, 'ي')
    .replace(/\u06a9/g, 'ك')
    .replace(/\s+/g, ' ')
    .trim();
}
export const isArabic = (text) => ARABIC.test(text);

/** What the finder's own fold makes equal: one of such spellings is enough. */
export const foldKey = (name) =>
  name
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/[ -]/g, '');

/**
 * The Arabic names of a town, the one to show first. `latin`: its names in Latin letters, the main one first.
 * `known`: the name that CLDR or the division has, which decides between spellings that the town has anyway. `arab`: a country where Arabic is at home.
 */
export function arabicNames(alternates, latin, known = [], arab = false) {
  const found = new Map();
  for (const raw of alternates) {
    const text = cleanArabic(
      raw
        .replace(/\u0672/g, 'أ')
        .replace(/^[^\u0600-\u06ff]* - /, '')
        .replace(/(?: - |،).*$/, ''),
    );
    if (!isArabic(text) || (OTHER_PLACE.test(text) && !(arab && /^بلدية /.test(text)))) continue;
    const name = text.replace(SETTLEMENT_HEAD, '').replace(/^بلدية /, '');
    if (name.length < 2) continue;
    const key = foldKey(name);
    const seen = found.get(key) ?? { spellings: new Map(), votes: 0, plain: false, headed: false };
    seen.votes++;
    seen.spellings.set(name, (seen.spellings.get(name) ?? 0) + 1);
    if (!FOREIGN_YA_KAF.test(raw)) seen.plain = true;
    if (name !== text) seen.headed = true;
    found.set(key, seen);
  }
  const main = latin[0] ?? '';
  const withArticle = /^(?:A[lrsztdnh]{1,2}|Ash|Ath|Adh|El)[ -]/i.test(main);
  const knownKeys = new Map(known.filter(Boolean).map((name) => [foldKey(name), name]));
  const heard = arab ? latin : latin.slice(0, 4);
  const scored = [...found].map(([key, { spellings, votes, plain, headed }]) => {
    const name = knownKeys.get(key) ?? bestSpelling([...spellings.keys()], main);
    const sounds = Math.max(...heard.map((each, i) => likeness(name, each) - (arab ? 0 : i * 0.03)));
    const fits = name.startsWith('ال') === withArticle || (arab && name.startsWith('ال'));
    const score =
      (plain ? 1 : 0) +
      Math.min(votes, 3) * 0.4 +
      (ARABIC_ONLY.test(name) ? 0.7 : 0) -
      (headed ? 0.2 : 0) +
      (fits ? 0.6 : 0) +
      4 * sounds +
      (knownKeys.has(key) ? 3 : 0);
    return { name: arab ? withTaMarbuta(name, main) : name, score, key };
  });
  const withArticleToo = new Set(scored.map((each) => each.name));
  return scored
    .filter((each) => !(arab && withArticleToo.has(`ال${each.name}`)))
    .sort((a, b) => b.score - a.score);
}

/** Egyptian keyboards end in ى what sounds i; ة is never written without its dots on purpose, hamza never added by mistake. */
function bestSpelling(names, latin) {
  const score = (name) =>
    (/[أإآ]/.test(name) ? 2 : 0) +
    (name.includes(' ') ? 1 : 0) +
    (name.endsWith('ة') ? 2 : 0) +
    (/[iy]$/i.test(plainLatin(latin)) && name.endsWith('ى') ? -3 : 0);
  return names.toSorted((a, b) => score(b) - score(a) || a.length - b.length)[0];
}
const plainLatin = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** In Arab countries a last ه that is romanised ah is a ة without its dots: صعده, Şa‘dah. */
const withTaMarbuta = (name, latin) =>
  /[^اوي]ه$/.test(name) && /ah$/i.test(plainLatin(latin)) ? name.replace(/ه$/, 'ة') : name;

const SOUNDS = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ء: '',
  ؤ: 'u',
  ئ: 'i',
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: '$',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'u',
  ي: 'i',
  ى: 'a',
  ة: 'a',
};
const soundArabic = (name) => [...name.replace(/^ال/, '')].map((c) => SOUNDS[c] ?? '').join('');
const soundLatin = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:al|el|ar|as|ash|at|ath|ad|adh|an|az)[ -]/, '')
    .replace(/sch|tch|sh|ch/g, '$')
    .replace(/kh/g, 'x')
    .replace(/gh/g, 'g')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/[qc]/g, 'k')
    .replace(/[jğ]/g, 'g')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/w/g, 'u')
    .replace(/[ye]/g, 'i')
    .replace(/o/g, 'u')
    .replace(/[^a-z$]/g, '')
    .replace(/(.)\1/g, '$1');

/** 0 to 1: how well the letters of an Arabic name sound out the Latin one; short vowels are not written and cost little. */
export function likeness(arabic, latin) {
  const [a, b] = [soundArabic(arabic), soundLatin(latin)];
  if (!a || !b) return 0;
  const cost = (c) => (/[aiu]/.test(c) ? 0.3 : 1);
  const change = (c, d) => (c === d ? 0 : /[aiu]/.test(c) && /[aiu]/.test(d) ? 0.3 : 1.2);
  let row = [0];
  for (let j = 1; j <= b.length; j++) row[j] = row[j - 1] + cost(b[j - 1]);
  for (let i = 1; i <= a.length; i++) {
    const next = [row[0] + cost(a[i - 1])];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        row[j] + cost(a[i - 1]),
        next[j - 1] + cost(b[j - 1]),
        row[j - 1] + change(a[i - 1], b[j - 1]),
      );
    row = next;
  }
  return Math.max(0, 1 - row[b.length] / Math.max(a.length, b.length));
}

const DIVISION_HEADS =
  'محافظة|ولاية|إقليم|مقاطعة|منطقة|إمارة|دائرة|بلدية|قضاء|لواء|جمهورية|كانتون|مديرية|أوبلاست|أوبليس|كراي|رايون|إدارة|ضاحية|أبرشية|حاكمية|حكومة|شعبية|بيسكونية|فويفود|مدينة|جماعة|كومونة|كوميون|ناحية|دوقية|جهة|أقليم|اقليم|محلة'.split(
    '|',
  );
const HEAD = new RegExp(
  `^(?:${DIVISION_HEADS.join('|')})(?: (?:الحكم الذاتي|الإدارية|الاتحادية|العاصمة|حضرية|اتحادية))? (?=\\S)`,
);
/** A division's name without the word that says what it is. */
export const withoutHead = (name) => name.replace(HEAD, '').trim();
