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
  mark: '#ffe08a',
  'on-mark': '#2a2520',

  // One a layer: a layer of points is known by its form.
  settlements: '#a8321f',
  quarters: '#a8321f',
  sites: '#a8321f',
  areas: '#625d47',
  lines: '#2c6a8b',
  countries: '#5b6570',
  relations: '#8a2a63',

  // The basemap.
  land: '#f8f3e8',
  'land-abroad': '#ece5d6',
  water: '#b1d0dc',
  river: '#5a97b3',
  border: '#8b7a66',
  governorate: '#d9cfbd',
  'map-label': '#4f463b',
  'water-label': '#245468',
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
  mark: '#5a4713',
  'on-mark': '#fff3d6',

  settlements: '#f2896f',
  quarters: '#f2896f',
  sites: '#f2896f',
  areas: '#a8a283',
  lines: '#78b9d8',
  countries: '#aab6c2',
  relations: '#eb93c6',

  land: '#26231f',
  'land-abroad': '#1a1815',
  water: '#143b51',
  river: '#5fa8c9',
  border: '#9a8b76',
  governorate: '#3a352d',
  'map-label': '#d5c9b4',
  'water-label': '#8fc3dc',
  'on-layer': '#1c1611',
  halo: '#191714',
};

export const COLOURS: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };

/** The colours of the page around it, whichever theme that is in. */
export const PAGE_COLOURS = Object.fromEntries(
  Object.keys(LIGHT).map((name) => [name, `var(--${name})`]),
) as Record<ColourName, string>;

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
