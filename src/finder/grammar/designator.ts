import type { Designator } from './grammar.ts';

export const SETTLEMENTS = ['city', 'capital', 'town', 'village'] as const;

/** A designator of a language without a dual; its forms stand in one text with spaces between them. */
export const designator = (
  id: string,
  singular: string,
  plural: string,
  kinds: Designator['kinds'],
  otherwise: Designator['otherwise'] = 'place',
): Designator => ({
  id,
  singular: singular.split(' '),
  dual: [],
  plural: plural.split(' ').filter(Boolean),
  kinds,
  otherwise,
});
