import { COLOURS, type ColourName, type Palette as Colours } from '../../../model/colours.ts';

/** The colours and faces that are drawn with on a canvas. */
export type CanvasPalette = Colours & { readonly control: string };

const NAMES = Object.keys(COLOURS.light) as ColourName[];

/** The custom properties as they stand now: read at every drawing, for theme, contrast and print change them. */
export function readPalette(): CanvasPalette {
  const style = getComputedStyle(document.documentElement);
  const property = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const colours = Object.fromEntries(NAMES.map((name) => [name, property(name)]));
  return { ...(colours as Record<ColourName, string>), control: property('control') };
}
