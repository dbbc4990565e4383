import { describe, expect, it } from 'vitest';
import { COLOURS, type ColourName } from '../../src/model/colours.ts';

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

const TEXT_ON_GROUND: readonly (readonly [ColourName, ColourName])[] = [
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
  ['ink', 'land'],
  ['ink', 'land-abroad'],
  ['map-label', 'land'],
  ['map-label', 'land-abroad'],
  ['areas', 'land'],
  ['areas', 'land-abroad'],
  ['water-label', 'water'],
  ['water-label', 'land'],
  ['water-label', 'land-abroad'],
];
const LAYERS: readonly ColourName[] = ['settlements', 'quarters', 'sites', 'areas', 'lines', 'countries'];
const MARKS: readonly ColourName[] = [...LAYERS, 'relations', 'edge'];
const GROUNDS: readonly ColourName[] = ['paper', 'card', 'land', 'land-abroad'];
const MARKS_ON_GROUND = MARKS.flatMap((mark) => GROUNDS.map((ground) => [mark, ground] as const));

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const between = (one: ColourName, other: ColourName) =>
    contrast(COLOURS[theme][one], COLOURS[theme][other]);

  it.each(TEXT_ON_GROUND)('lets text in %s be read on %s (4.5:1)', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS_ON_GROUND)('lets marks in %s be seen on %s (3:1)', (mark, ground) => {
    expect(between(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(['land', 'land-abroad'] as const)('sets %s apart from water (1.25:1)', (land) => {
    expect(between(land, 'water')).toBeGreaterThanOrEqual(1.25);
  });
});
