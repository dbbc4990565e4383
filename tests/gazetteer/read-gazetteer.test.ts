import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { en } from '../../src/languages/problems/en.ts';
import { wordProblem } from '../../src/languages/problems/word-problem.ts';
import type { Problem } from '../../src/model/problem.ts';
import { collection, country, feature, inside } from './feature.ts';

const settlements = (text: string) => ({
  file: 'geo/gazetteer/settlements.geojson',
  text,
  background: false,
});
const countries = (text: string) => ({ file: 'geo/gazetteer/countries.geojson', text, background: false });

const read = (...features: unknown[]) => readGazetteer([settlements(collection(...features))]);
const readInCountry = (...features: unknown[]) =>
  readGazetteer([settlements(collection(...features)), countries(collection(country()))]);

/** Without the lead-in that all share. */
function sentence(problem: Problem): string {
  const { read, expected, fix } = wordProblem(problem, en);
  return `${read} | ${expected} | ${fix}`;
}

const polygon = (...coordinates: unknown[]) => ({ feature: { geometry: { type: 'Polygon', coordinates } } });
const SQUARE = [
  [40, 34],
  [41, 34],
  [41, 35],
  [40, 35],
  [40, 34],
];

describe('a gazetteer with something wrong', () => {
  it.each([
    [
      'an unknown key',
      feature({ properties: { colour: 'red' } }),
      /unknown key "colour".*Correct the spelling/,
    ],
    ['an unknown key of matching', feature({ matching: { fr: [] } }), /unknown key "fr"/],
    [
      'a missing key',
      feature({ properties: { confidence: undefined } }),
      /no "confidence".*"low".*Add "confidence"/,
    ],
    ['a malformed key', feature({ properties: { confidence: 'sure' } }), /"sure" \| one of "high"/],
    [
      'an unknown kind',
      feature({ properties: { kind: 'castle' } }),
      /"castle" \| one of the kinds capital, city, town/,
    ],
    [
      'a kind of another layer',
      feature({ properties: { kind: 'dam' } }),
      /"dam".*Move the feature to sites\.geojson/,
    ],
    ['a radius of zero', feature({ properties: { uncertainty_km: 0 } }), /^0 \| a radius above 0/],
    ['a negative radius', feature({ properties: { uncertainty_km: -3 } }), /^-3 \| a radius above 0/],
    ['a radius as large as the Earth', feature({ properties: { uncertainty_km: 6000 } }), /at most 5000 km/],
    ['no name at all', feature({ feature: { names: [] } }), /at least one name/],
    ['an empty name', feature({ matching: { ar: ['  '] } }), /a name that is not empty/],
    ['no name to match', feature({ matching: { ar: [], en: [] } }), /at least one name to match/],
    [
      'a note on a name that is not matched',
      feature({ matching: { needs_head: ['Pört'] } }),
      /"Pört".*Add the name/,
    ],
    ['a bidi override', feature({ matching: { en: ['Po\u202Ert'] } }), /Po<U\+202E>rt.*character U\+202E/],
    ['a bidi isolate', feature({ properties: { title: '\u2067Port' } }), /<U\+2067>Port/],
    ['a line break in a name', feature({ properties: { title: 'Po\nrt' } }), /U\+000A/],
    ['an id that is no id', feature({ id: 'The Port' }), /urn:buldan:place:The Port.*small letters/],
    [
      'a name without a citation',
      feature({ feature: { names: [{ toponym: 'Port', lang: 'en' }] } }),
      /no "citations"/,
    ],
    [
      'a GeometryCollection',
      feature({ feature: { geometry: { type: 'GeometryCollection' } } }),
      /a Point, LineString/,
    ],
    [
      'text for coordinates',
      feature({ feature: { geometry: { type: 'Point', coordinates: ['40', 34] } } }),
      /degrees/,
    ],
    [
      'a latitude of 95',
      feature({ feature: { geometry: { type: 'Point', coordinates: [40, 95] } } }),
      /^95.*swap/,
    ],
    [
      'a longitude of 190',
      feature({ feature: { geometry: { type: 'Point', coordinates: [190, 9] } } }),
      /^190/,
    ],
    ['a label off the globe', feature({ properties: { label_point: [40, 95] } }), /^95/],
    [
      'an unclosed ring',
      feature(polygon(SQUARE.slice(0, 4))),
      /begins at \[40, 34\] and ends at \[40, 35\].*Repeat/,
    ],
    [
      'a ring of two corners',
      feature(polygon([SQUARE[0], SQUARE[1], SQUARE[0]])),
      /3 positions that closes.*corners/,
    ],
    [
      'a polygon across the antimeridian',
      feature(
        polygon([
          [179, 1],
          [-179, 1],
          [-179, 2],
          [179, 2],
          [179, 1],
        ]),
      ),
      /180th meridian.*Cut it/,
    ],
    [
      'a coarse place without a container',
      feature({ properties: { display: 'coarse' } }),
      /"coarse".*a container/,
    ],
    [
      'a container that is missing',
      feature({ feature: inside('nowhere') }),
      /"nowhere".*add a place "nowhere"/,
    ],
    ['a container that loops', feature({ feature: inside('port') }), /port in port/],
  ])('says what is wrong: %s', (_, wrong, words) => {
    const { problems } = read(wrong);
    expect(problems.map(sentence)).toEqual([expect.stringMatching(words)]);
  });

  it('names file, line and column of the value', () => {
    const { problems } = read(feature(), feature({ id: 'bay', properties: { confidence: 'sure' } }));
    const lines = collection(feature(), feature({ id: 'bay', properties: { confidence: 'sure' } })).split(
      '\n',
    );
    const line = lines.findIndex((each) => each.includes('"sure"')) + 1;
    expect(problems).toMatchObject([
      {
        file: 'geo/gazetteer/settlements.geojson',
        line,
        column: (lines[line - 1] ?? '').indexOf('"sure"') + 1,
      },
    ]);
  });

  it('counts lines and columns from 1, also where a value begins a line', () => {
    const text = '{"type": "FeatureCollection", "features": [\n5\n]}';
    expect(readGazetteer([settlements(text)]).problems).toMatchObject([{ line: 2, column: 1, read: '5' }]);
  });

  it('gathers the problems of all features and files at once and keeps the good features', () => {
    const { places, problems } = readGazetteer([
      settlements(
        collection(feature({ properties: { kind: 'x', confidence: 'y' } }), feature({ id: 'bay' })),
      ),
      countries('{"type": "FeatureCollection", "features": [}'),
      { file: 'geo/gazetteer/castles.geojson', text: collection(), background: false },
    ]);
    expect(problems.map(({ file, expected }) => `${file.slice(14)}: ${expected.rule}`)).toEqual([
      'settlements.geojson: kind',
      'settlements.geojson: one-of',
      'countries.geojson: json',
      'castles.geojson: layer-file',
    ]);
    expect(places.map(({ id }) => id)).toEqual(['bay']);
  });

  it('says that an id is given twice and where the first is', () => {
    const { places, problems } = read(feature(), feature());
    expect(places).toHaveLength(1);
    expect(problems.map(sentence)).toEqual([
      expect.stringMatching(/urn:buldan:place:port.*settlements\.geojson, line 5/),
    ]);
  });

  it('says that latitude and longitude look swapped where the swapped position would fit', () => {
    const swapped = { geometry: { type: 'Point', coordinates: [34.45, 40.92] }, ...inside('country') };
    const { problems } = readInCountry(feature({ feature: swapped }));
    expect(problems.map(sentence)).toEqual([
      expect.stringMatching(/too far from its container.*look swapped/),
    ]);
  });

  it('says that a position is wrong where no swap would fix it', () => {
    const far = { geometry: { type: 'Point', coordinates: [10, 10] }, ...inside('country') };
    const { problems } = readInCountry(feature({ feature: far }));
    expect(problems.map(sentence)).toEqual([expect.stringMatching(/Correct the position or the container/)]);
  });

  it('measures to the outline of a container that has one', () => {
    const outline = { geometry: { type: 'Polygon', coordinates: [SQUARE] } };
    const files = (longitude: number) => [
      settlements(
        collection(
          feature({
            feature: { geometry: { type: 'Point', coordinates: [longitude, 34.5] }, ...inside('country') },
          }),
        ),
      ),
      countries(collection(country({ feature: outline }))),
    ];
    expect(readGazetteer(files(41.02)).problems).toEqual([]);
    expect(readGazetteer(files(41.05)).problems).toHaveLength(1);
  });

  it('finds a loop over several containers once for each', () => {
    const { problems } = read(
      feature({ feature: inside('bay') }),
      feature({ id: 'bay', feature: inside('port') }),
    );
    expect(problems.map((each) => each.read)).toEqual([
      { what: 'containers', chain: ['port', 'bay', 'port'] },
      { what: 'containers', chain: ['bay', 'port', 'bay'] },
    ]);
  });

  it('does not call a container missing that stands in a file or feature with another fault', () => {
    const { problems } = readGazetteer([
      settlements(
        collection(feature({ feature: inside('bay') }), feature({ id: 'bay', properties: { kind: 'x' } })),
      ),
    ]);
    expect(problems.map((each) => each.read)).toEqual(['"x"']);
    expect(
      readGazetteer([settlements(collection(feature({ feature: inside('country') }))), countries('{')])
        .problems,
    ).toHaveLength(1);
  });
});

describe('two places of one name', () => {
  const at = (id: string, longitude: number, container: string | null, names = ['الصفا']) =>
    feature({
      id,
      properties: { title: names[0] ?? '', kind: 'village' },
      matching: { ar: names, en: [] },
      feature: {
        geometry: { type: 'Point', coordinates: [longitude, 34] },
        ...(container === null ? {} : inside(container)),
      },
    });
  const areas = {
    file: 'geo/gazetteer/areas.geojson',
    text: collection(
      country({
        id: 'district',
        properties: { kind: 'district', title: 'District' },
        matching: { ar: ['المركز'], en: [] },
      }),
      country({
        id: 'governorate',
        properties: { kind: 'governorate', title: 'Governorate' },
        matching: { ar: ['حماة'], en: [] },
      }),
    ),
    background: false,
  };
  const problemsOf = (...features: unknown[]) =>
    readGazetteer([settlements(collection(...features)), areas]).problems;

  it.each([
    ['in one district', at('one', 41, 'district'), at('two', 42, 'district')],
    [
      'spelt otherwise',
      at('one', 41, 'district', ['الحمراء']),
      at('two', 41, 'district', ['بيدر', 'الحمرا']),
    ],
    ['beside each other in one governorate', at('one', 41, 'governorate'), at('two', 41.1, 'governorate')],
    ['beside each other in no container', at('one', 41, null), at('two', 41.1, null)],
  ])('is warned of, with a remedy: %s', (_, one, two) => {
    const [problem, ...more] = problemsOf(one, two);
    expect(more).toEqual([]);
    expect(problem?.severity).toBe('warning');
    expect(problem && sentence(problem)).toMatch(
      /is also the name of "one".*If both are one place \(geo\/gazetteer\/settlements\.geojson, line \d+\), remove one\. If not, put each into the smaller place/,
    );
  });

  it.each([
    ['in two districts', at('one', 41, 'district'), at('two', 41, 'governorate')],
    ['far from each other in one governorate', at('one', 41, 'governorate'), at('two', 42, 'governorate')],
    ['of other kinds', at('one', 41, 'district'), at('two', 41, 'governorate', ['المركز'])],
  ])('is no matter: %s', (_, one, two) => {
    expect(problemsOf(one, two)).toEqual([]);
  });
});
