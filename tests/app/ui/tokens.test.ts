import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('src/app/ui/tokens.css', 'utf8');

/** The colours of a theme: those of `:root`, and over them those of the theme's own rule. */
function readTokens(theme: 'light' | 'dark'): Map<string, string> {
  const rules = [/:root \{(.*?)\n\}/s, /:root\[data-theme="dark"\] \{(.*?)\n\}/s];
  const text = rules.slice(0, theme === 'dark' ? 2 : 1).map((rule) => rule.exec(CSS)?.[1] ?? '');
  return new Map(
    [...text.join('').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (bright + 0.05) / (dark + 0.05);
}

const TEXT_ON_GROUND = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'sunk'],
  ['muted', 'paper'],
  ['muted', 'card'],
  ['muted', 'sunk'],
  ['accent', 'card'],
  ['accent', 'sunk'],
  ['on-accent', 'accent'],
  ['on-mark', 'mark'],
  ['map-label', 'land'],
  ['map-label', 'land-abroad'],
];
const LAYERS = ['settlements', 'quarters', 'sites', 'areas', 'lines', 'countries'];
const MARKS_ON_GROUND = [...LAYERS, 'relations', 'edge'].flatMap((mark) =>
  ['paper', 'card', 'land', 'land-abroad'].map((ground) => [mark, ground]),
);

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const tokens = readTokens(theme);
  const between = (one = '', other = '') => contrast(tokens.get(one) ?? '', tokens.get(other) ?? '');

  it.each(TEXT_ON_GROUND)('lets text in %s be read on %s (4.5:1)', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS_ON_GROUND)('lets marks in %s be seen on %s (3:1)', (mark, ground) => {
    expect(between(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});
