import type { LayerId } from '../../model/kind.ts';

const COLOURS = [
  'paper',
  'card',
  'ink',
  'land',
  'land-abroad',
  'water',
  'river',
  'border',
  'governorate',
  'map-label',
  'water-label',
  'halo',
  'settlements',
  'quarters',
  'sites',
  'areas',
  'lines',
  'countries',
  'relations',
  'on-layer',
] as const;

/** The colours and faces that are drawn with on a canvas, as `ui/tokens.css` names them. */
export type Palette = Readonly<Record<(typeof COLOURS)[number] | LayerId, string>> & {
  readonly control: string;
};

/** The tokens as they stand now: read at every drawing, for theme, contrast and print change them. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const colours = Object.fromEntries(COLOURS.map((name) => [name, token(name)]));
  return { ...(colours as Record<(typeof COLOURS)[number], string>), control: token('control') };
}
