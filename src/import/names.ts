import type { Kind } from '../model/kind.ts';
import { isVisible } from '../text/unprintable.ts';
import type { ForeignName, ForeignPlace } from './foreign-place.ts';
import { nameToMatch } from './kind-words.ts';
import { cleanName } from './plain-text.ts';
import type { DataSet, WrittenFeature } from './written-feature.ts';

type WrittenNames = WrittenFeature['names'];
type Matching = { readonly ar: readonly string[]; readonly en: readonly string[] };

export interface ReadNames {
  readonly names: WrittenNames;
  readonly matching: Matching;
  /** Languages whose names stayed behind. */
  readonly left: readonly string[];
  readonly cleaned: boolean;
}

interface Name extends ForeignName {
  readonly language: string;
}

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Codes of three letters, and words, for the two languages that are matched. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['ara', 'ar'],
  ['arabic', 'ar'],
  ['arb', 'ar'],
  ['eng', 'en'],
  ['english', 'en'],
]);

/**
 * The names in Arabic and English, those of unstated languages told by their script; of a place that has none of these
 * those in any language that is written in their letters.
 */
export function readNames(place: ForeignPlace, kind: Kind, dataSet: DataSet): ReadNames {
  const all = place.names
    .map((name) => ({ ...name, toponym: cleanName(name.toponym) }))
    .filter(({ toponym }) => isVisible(toponym));
  // A file that tells the names to match from those to show knows the languages of the latter.
  const isOurs = place.matching !== null;
  const told = all.map((name): Name => ({ ...name, language: (isOurs && tagOf(name)) || languageOf(name) }));
  const spoken = told.filter(({ language }) => isOurs || language === 'ar' || language === 'en');
  const kept = distinct(
    spoken.length > 0 ? spoken : told.filter(({ toponym }) => ARABIC.test(toponym) || LATIN.test(toponym)),
  );
  const left = new Set(
    told
      .filter((name) => !kept.some(({ language }) => language === name.language))
      .map(({ language }) => language),
  );
  return {
    names: kept.map((name) => written(name, dataSet)) as WrittenNames,
    matching: place.matching ?? matchingOf(kept, kind),
    left: [...left],
    cleaned: place.names.some(({ toponym }) => cleanName(toponym) !== toponym.trim()),
  };
}

const tagOf = ({ language }: ForeignName): string | null =>
  language !== null && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) ? language : null;

function languageOf({ toponym, language }: ForeignName): string {
  const [base = '', ...subtags] = (language ?? '').trim().toLowerCase().split(/[-_]/);
  const tag = LANGUAGES.get(base) ?? base;
  if (!/^[a-z]{2,3}$/.test(tag) || tag === 'und' || tag === 'mul') return byScript(toponym);
  if (tag === 'ar' && (subtags.includes('latn') || !ARABIC.test(toponym))) return byScript(toponym);
  return tag;
}

const byScript = (toponym: string): string =>
  ARABIC.test(toponym) ? 'ar' : LATIN.test(toponym) ? 'en' : 'und';

/** A name that stands there again keeps its first place: the first of all is shown. */
function distinct(names: readonly Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter(({ language, toponym }) => {
    const key = `${language} ${toponym}`;
    return !seen.has(key) && seen.add(key);
  });
}

function written({ toponym, language, more = {} }: Name, { source, year }: DataSet) {
  const { citations, ...others } = more;
  const own =
    Array.isArray(citations) && citations.length > 0 && citations.every(isCitation) ? citations : null;
  return { toponym, lang: language, citations: own ?? [{ label: source, year }], ...others };
}

function isCitation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { label, year } = value as { label?: unknown; year?: unknown };
  return typeof label === 'string' && label.trim() !== '' && Number.isInteger(year);
}

function matchingOf(names: readonly Name[], kind: Kind): Matching {
  const matched = (isOf: (name: Name) => boolean) => [
    ...new Set(names.filter(isOf).map(({ toponym }) => nameToMatch(toponym, kind))),
  ];
  return {
    ar: matched(({ toponym }) => ARABIC.test(toponym)),
    en: matched(({ toponym }) => !ARABIC.test(toponym)),
  };
}
