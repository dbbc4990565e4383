import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../src/model/colours.ts';
import { createPictures } from '../../../src/publish/pages/pictures.ts';
import { openWorld } from '../../../src/site/world-files.ts';
import { SELECTION } from '../../exports/example-selection.ts';

const world = openWorld();
const [example] = SELECTION.places.filter(({ layer, point }) => layer === 'settlements' && point !== null);
const sourced = SELECTION.sources[example?.id ?? ''];

/** The site's picture where a corpus without a basemap has places at these positions. */
function sitePicture(
  positions: Readonly<Record<string, readonly [number, number]>>,
  language = 'en',
): string {
  const places = Object.entries(positions).flatMap(([name, point]) =>
    example === undefined ? [] : [{ ...example, id: name, names: { en: name, ar: name }, point }],
  );
  const sources =
    sourced === undefined ? {} : Object.fromEntries(places.map(({ id }) => [id, sourced] as const));
  const selection = { ...SELECTION, places, language, sources };
  return createPictures(selection, { basemap: [], world }).all[0]?.draw() ?? '';
}

const wordsIn = (picture: string) => [...picture.matchAll(/<text[^>]*>([^<]+)</g)].map(([, words]) => words);
const colour = (name: 'land' | 'water' | 'border') => COLOURS.light[name];

describe('the picture of a site whose corpus has no basemap', () => {
  const kenya = sitePicture({ Juba: [31.58, 4.85], Mombasa: [39.66, -4.05] });

  it('stands on the ground of the world, in the colours of the map', () => {
    for (const each of ['land', 'water', 'border'] as const) expect(kenya).toContain(colour(each));
  });

  it('credits everyone whose ground, names and positions it shows', () => {
    expect(wordsIn(kenya).at(-1)).toMatch(/^Natural Earth · Unicode CLDR · A gazetteer/);
  });

  it('names countries and waters in its language, as the map does', () => {
    expect(wordsIn(kenya)).toEqual(expect.arrayContaining(['Juba', 'Mombasa', 'Kenya', 'Lake Victoria']));
    expect(wordsIn(sitePicture({ Nairobi: [36.82, -1.28], Juba: [31.58, 4.85] }, 'ar'))).toContain('كينيا');
  });

  it('shows places on both sides of the 180th meridian next to each other', () => {
    const islands = sitePicture({ Suva: [178.44, -18.14], Apia: [-171.76, -13.83] });
    const [suva = 0, apia = 0] = [...islands.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(islands).toContain(colour('land'));
    expect(suva).toBeGreaterThan(100);
    expect(apia - suva).toBeGreaterThan(500);
    expect(apia).toBeLessThan(1100);
  });
});
