import { describe, expect, it } from 'vitest';
import { loadGeo } from '../../src/cli/load-input.ts';
import { printExplanation } from '../../src/cli/print/print-explanation.ts';
import { wordsForUser } from '../../src/cli/user-language.ts';
import { createFinder } from '../../src/finder/finder.ts';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { readGeography } from '../../src/pipeline/reading/read.ts';
import { collection, feature } from '../gazetteer/feature.ts';

const { places, blocklist } = readGeography(await loadGeo('geo'));
const finder = createFinder(places, blocklist);
const explained = (text: string, language = 'en') =>
  printExplanation(text, finder, wordsForUser({ LANG: language })).replace(/[\u2068\u2069]/g, '');

describe('an explanation', () => {
  it.each([
    ['the readings of a word', 'وبالبوكمال', /وب \+ البوكمال/],
    ['the clitics that were cut off', 'وبالبوكمال', /البوكمال, 2–10, after the clitics وب/],
    [
      'the decision with place, kind, role and confidence',
      'مدينة البوكمال',
      /ACCEPTED → al-bukamal, city, the place itself, confidence 0\.\d\d/,
    ],
    ['the designator that designates a name', 'مدينة البوكمال', /designated by مدينة/],
    ['the candidates with what their names need and have', 'إلى القائم', /al-qaim +القائم +0\.9\d/],
    ['the evidence with its weights and words', 'وصل إلى القائم', /\+\d\.\d\d {2}a word of motion: وصل إلى/],
    ['why a name was not taken', 'أصيب في الكتف', /الكتف, 8–13\n {2}REJECTED/],
    ['why a role was given', 'أعلنت أنقرة موقفها', /for its role: stands for those who govern there/],
    ['that there is nothing to explain', 'مرحبا', /No name of the gazetteer is in this text/],
  ])('tells %s', (_, text, expected) => {
    expect(explained(text)).toMatch(expected);
  });

  it('of a name that is left open says between which places', () => {
    const text = collection(feature({ id: 'port' }), feature({ id: 'harbour' }));
    const namesakes = createFinder(
      readGazetteer([{ file: 'geo/background/places.geojson', text, background: true }]).places,
      [],
    );
    const printed = printExplanation('وصل إلى مدينة المرفأ', namesakes, wordsForUser({ LANG: 'en' }));
    expect(printed).toMatch(/LEFT OPEN/);
    expect(printed).toMatch(/what speaks for (port and harbour|harbour and port) is enough for each/);
    expect(printed).not.toMatch(/reaches the/);
  });

  it('is in Arabic, to the last word, for those whose system is', () => {
    for (const text of [
      'وصل إلى القائم',
      'مدينة البوكمال',
      'أصيب في الكتف',
      'أعلنت أنقرة موقفها',
      'وصلوا إلى قرية تل هشام',
      'مرحبا',
    ])
      expect(
        explained(text, 'ar').replace(/\b[a-z]+(?:-[a-z]+)*\b/g, (word) =>
          places.some(({ id }) => id === word) ? '' : word,
        ),
      ).not.toMatch(/[A-Za-z0-9]/);
  });
});
