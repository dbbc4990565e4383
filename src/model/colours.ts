/** Every colour in one place: style sheets, canvases, pictures and plain pages take theirs from here. */

export type Theme = 'light' | 'dark';

const LIGHT = {
  // Paper and ink.
  paper: '#f7f2e8',
  card: '#fffdf8',
  sunk: '#f5efe3',
  ink: '#2a2520',
  muted: '#6a5f52',
  line: '#e5dccb',
  edge: '#8d8069',
  accent: '#a8321f',
  'on-accent': '#fffdf8',
  mark: '#ffe59a',
  'on-mark': '#2a2520',

  // One a layer: markers, underlines, legend.
  settlements: '#a8321f',
  quarters: '#ab590c',
  sites: '#5e4b8b',
  areas: '#5d6a26',
  lines: '#2c6a8b',
  countries: '#5b6570',
  relations: '#8a2a63',

  // The basemap.
  land: '#f9f4ea',
  'land-abroad': '#eee6d6',
  water: '#b9d6e2',
  river: '#4f8dac',
  border: '#8f7c62',
  governorate: '#d8cbb3',
  'map-label': '#4f463b',
  'water-label': '#2b5d75',
  'on-layer': '#fffdf8',
  halo: '#fffdf8',
};

export type ColourName = keyof typeof LIGHT;
export type Palette = Readonly<Record<ColourName, string>>;

const DARK: Palette = {
  paper: '#191714',
  card: '#23201b',
  sunk: '#1d1a16',
  ink: '#f0e7d6',
  muted: '#b3a793',
  line: '#3a352c',
  edge: '#857a68',
  accent: '#f2896f',
  'on-accent': '#24120d',
  mark: '#ecc65f',
  'on-mark': '#241d0c',

  settlements: '#f2896f',
  quarters: '#e5a04f',
  sites: '#b7a6ec',
  areas: '#b0bf62',
  lines: '#78b9d8',
  countries: '#aab6c2',
  relations: '#eb93c6',

  land: '#2a2620',
  'land-abroad': '#201d18',
  water: '#16303a',
  river: '#3f7a96',
  border: '#7d7060',
  governorate: '#4a443a',
  'map-label': '#d5c9b4',
  'water-label': '#8fc3dc',
  'on-layer': '#1c1611',
  halo: '#191714',
};

export const COLOURS: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };

/** Who asks for contrast gets plain ink, strong edges, and rivers and borders that stand out. */
export const STRONG_COLOURS: Readonly<Record<Theme, Partial<Palette>>> = {
  light: {
    muted: '#3f3830',
    line: '#6a5f52',
    edge: '#4a4238',
    land: '#fffdf8',
    'land-abroad': '#f2ece0',
    river: '#2b5d75',
    border: '#4a4238',
    governorate: '#9a8d78',
    'map-label': '#2a2520',
    'water-label': '#17445a',
  },
  dark: {
    muted: '#e0d6c4',
    line: '#a89c88',
    edge: '#c9bda8',
    land: '#1d1a16',
    'land-abroad': '#12100d',
    river: '#8fc3dc',
    border: '#d5c9b4',
    governorate: '#857a68',
    'map-label': '#fff8ea',
    'water-label': '#c4e3f2',
  },
};
