import type { PlaceSources } from '../corpus/sources.ts';
import { listed } from './listed.ts';
import type { ExportedPlace } from './selection.ts';

/**
 * All names of a place but those displayed in Arabic and English, and what the finder knows of its names, as a format of
 * cells has them: an import makes the same place of it, and not one that takes ordinary words for it.
 */
export function nameFields({ summary, sources }: ExportedPlace): Readonly<Record<string, string | null>> {
  const { names, ordinary, needsDesignator } = sources?.matching ?? NO_MATCHING;
  const others = (sources?.names ?? []).filter(
    ({ language, toponym }) =>
      !(language === 'ar' || language === 'en') || summary.names[language] !== toponym,
  );
  return {
    variants: cell(others.map(({ toponym, language }) => `${toponym}@${language}`)),
    match_ar: cell(names.ar ?? []),
    match_en: cell(names.en ?? []),
    ordinary: cell(Object.entries(ordinary).map(([name, likely]) => `${name}=${likely}`)),
    needs_head: cell(needsDesignator),
  };
}

const NO_MATCHING: PlaceSources['matching'] = { names: {}, ordinary: {}, needsDesignator: [] };

const cell = (texts: readonly string[]): string | null => (texts.length === 0 ? null : listed(texts));
