import type { LayerId } from '../../model/kind.ts';
import type { BasemapStyle, MapFrame } from './frame.ts';

/** A picture stands alone, so it cannot read the page's tokens (src/app/ui/tokens.css): a test keeps the two alike. */
export interface MapColours {
  readonly layers: Readonly<Record<LayerId, string>>;
  readonly relations: string;
  readonly ground: string;
  readonly land: string;
  readonly landAbroad: string;
  readonly water: string;
  readonly river: string;
  readonly border: string;
  readonly label: string;
  readonly halo: string;
  readonly card: string;
  readonly ink: string;
}

export const MAP_COLOURS: Readonly<Record<MapFrame['theme'], MapColours>> = {
  light: {
    layers: {
      settlements: '#a8321f',
      quarters: '#ab590c',
      sites: '#5e4b8b',
      areas: '#5d6a26',
      lines: '#2c6a8b',
      countries: '#5b6570',
    },
    relations: '#8a2a63',
    ground: '#eee6d6',
    land: '#f9f4ea',
    landAbroad: '#eee6d6',
    water: '#b9d6e2',
    river: '#4f8dac',
    border: '#8f7c62',
    label: '#4f463b',
    halo: '#fffdf8',
    card: '#fffdf8',
    ink: '#2a2520',
  },
  dark: {
    layers: {
      settlements: '#f2896f',
      quarters: '#e5a04f',
      sites: '#b7a6ec',
      areas: '#b0bf62',
      lines: '#78b9d8',
      countries: '#aab6c2',
    },
    relations: '#eb93c6',
    ground: '#201d18',
    land: '#2a2620',
    landAbroad: '#201d18',
    water: '#16303a',
    river: '#3f7a96',
    border: '#7d7060',
    label: '#d5c9b4',
    halo: '#191714',
    card: '#23201b',
    ink: '#f0e7d6',
  },
};

/** Presentation attributes of a piece of the basemap. */
export function pieceAttributes(
  style: BasemapStyle,
  colours: MapColours,
): Readonly<Record<string, string | number>> {
  const line = { fill: 'none', 'stroke-linejoin': 'round' };
  switch (style) {
    case 'land':
      return { fill: colours.land };
    case 'land-abroad':
    case 'land-disputed':
      return { fill: colours.landAbroad };
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
