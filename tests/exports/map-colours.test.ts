import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAP_COLOURS } from '../../src/exports/map/colours.ts';

const TOKENS = readFileSync('src/app/ui/tokens.css', 'utf8');
const [LIGHT = '', DARK = ''] = TOKENS.split(':root[data-theme="dark"]');
const token = (css: string, name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the colours of a picture in the %s theme', (theme, css) => {
  const { layers, ground, landAbroad, label, ...others } = MAP_COLOURS[theme];

  it.each(Object.entries({ ...layers, ...others, 'land-abroad': landAbroad, 'map-label': label }))(
    'have %s like the page',
    (name, colour) => {
      expect(colour).toBe(token(css, name));
    },
  );
});
