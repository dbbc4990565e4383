import type { PlaceSummary } from '../../corpus/place-summary.ts';

export interface DisplayedName {
  readonly text: string;
  readonly language: string;
}

/** The place's name in `language`, else in whatever language it has one. */
export function nameIn(place: PlaceSummary, language: string): DisplayedName {
  const name = place.names[language];
  if (name !== undefined) return { text: name, language };
  const [other] = Object.entries(place.names);
  return other === undefined ? { text: place.id, language: 'und' } : { text: other[1], language: other[0] };
}

/** Its names in the other languages. */
export function otherNames(place: PlaceSummary, language: string): DisplayedName[] {
  const shown = nameIn(place, language);
  return Object.entries(place.names)
    .filter(([other]) => other !== shown.language)
    .map(([other, text]) => ({ text, language: other }));
}
