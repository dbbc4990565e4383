import type { Plugin } from 'vite';
import { COLOURS, type ColourName, type Palette, STRONG_COLOURS } from '../../model/colours.ts';

/** The name under which the explorer imports the colours as custom properties. */
const STYLE = 'virtual:colours.css';

const DARK_SELECTOR = ':root[data-theme="dark"]';

/** Makes the style sheet of the colours when the explorer asks for it. */
export function colourPlugin(): Plugin {
  return {
    name: 'buldan-colours',
    resolveId: (id) => (id === STYLE ? id : null),
    load: (id) => (id === STYLE ? explorerColours() : null),
  };
}

/** The colours as custom properties: by the theme in force, by the device's until the program has chosen one. */
export function explorerColours(): string {
  const { light, dark } = COLOURS;
  return [
    rule(':root', light),
    rule(DARK_SELECTOR, dark),
    `@media (prefers-color-scheme: dark) {${rule(':root:not([data-theme])', dark)}}`,
    `@media (prefers-contrast: more) {${rule(':root', STRONG_COLOURS.light)}${rule(DARK_SELECTOR, STRONG_COLOURS.dark)}}`,
  ].join('\n');
}

function rule(selector: string, colours: Partial<Palette>): string {
  const lines = Object.entries(colours).map(([name, colour]) => `--${name}: ${colour};`);
  return `${selector} { ${lines.join(' ')} }`;
}

/** The same for plain pages and the drawings in them: they run no program, so the device's theme decides. */
export function pageColours(): string {
  const { light, dark } = COLOURS;
  const names = Object.keys(light) as ColourName[];
  const lines = names.map((name) => `--${name}: light-dark(${light[name]}, ${dark[name]});`);
  return `:root { color-scheme: light dark; ${lines.join(' ')} }\n`;
}
