import type { Palette } from '../../model/colours.ts';
import type { BasemapStyle } from './frame.ts';

/** Presentation attributes of a piece of the basemap. */
export function pieceAttributes(
  style: BasemapStyle,
  colours: Palette,
): Readonly<Record<string, string | number>> {
  const line = { fill: 'none', 'stroke-linejoin': 'round' };
  switch (style) {
    case 'land':
      return { fill: colours.land };
    case 'land-abroad':
    case 'land-disputed':
      return { fill: colours['land-abroad'] };
    case 'water':
      return { fill: colours.water };
    case 'river':
      return { ...line, stroke: colours.river, 'stroke-width': 1.5 };
    case 'governorate':
      return { ...line, stroke: colours.border, 'stroke-width': 0.6 };
    case 'border':
      return { ...line, stroke: colours.border, 'stroke-width': 1.4 };
    case 'border-disputed':
      return { ...line, stroke: colours.border, 'stroke-width': 1.2, 'stroke-dasharray': '4 4' };
  }
}
