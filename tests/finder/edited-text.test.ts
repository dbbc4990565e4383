import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder, type Finder } from '../../src/finder/finder.ts';
import { readWorldTowns } from '../../src/gazetteer/world/towns.ts';
import { readBlocklist, readTestPlaces } from './gazetteer.ts';
import { readMarks } from './marked-sentence.ts';

const SEEDS = 'tests/fixtures/seeds';
const SENTENCES_IN_PARAGRAPH = 3;

const yemen = readWorldTowns(readFileSync('geo/world/gazetteer/YE.json', 'utf8'), {
  ambiguity: () => undefined,
  sharedName: () => null,
});
const finder = createFinder([...readTestPlaces(), ...yemen], readBlocklist());

const ARABIC = readdirSync(SEEDS).map((file) => readFileSync(`${SEEDS}/${file}`, 'utf8'));
const [, ...ENGLISH] = readFileSync('tests/gold/sentences/english.tsv', 'utf8').trim().split('\n');
const english = ENGLISH.map((row) => readMarks(row.split('\t')[1] ?? '').text)
  .map((sentence, at) => `${sentence}${at % SENTENCES_IN_PARAGRAPH === 0 ? '\n' : ' '}`)
  .join('');

/** What a person types, pastes or brings in: letters, names that tell of a country, breaks between paragraphs. */
const PIECES = [
  '',
  'ك',
  ' ',
  '\n',
  ' و',
  '، ',
  'صنعاء',
  ' في اليمن ',
  ' الرقة',
  ' مدينة شلهوبة ',
  ' Syria',
  '```\n',
];

/** Cuts out some letters of a text, and puts something in their place: what stood elsewhere, too. */
const edit = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.record({ from: fc.nat(), length: fc.nat({ max: 300 }) })),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(text: string, { at, cut, put }: Edit): string {
  const start = at % (text.length + 1);
  const from = typeof put === 'string' ? 0 : put.from % (text.length + 1);
  const words = typeof put === 'string' ? put : text.slice(from, from + put.length);
  return text.slice(0, start) + words + text.slice(start + cut);
}

/** Everywhere where two lines meet they become one, or a line becomes two. */
const withoutBreak = (text: string, at: number): string => {
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const index = breaks[at % Math.max(1, breaks.length)] ?? 0;
  return `${text.slice(0, index)} ${text.slice(index + 1)}`;
};

const all = (reader: Finder, text: string) => ({
  found: reader.find(text),
  explained: reader.explain(text),
  unknown: reader.unknownToponyms(text),
});

describe('a text that changes', () => {
  it.each([
    ...ARABIC.map((text, at) => [`Arabic, ${at}`, text] as const),
    ['English', english] as const,
    ['both', `${ARABIC[0]}\n${english.slice(0, 2000)}\n${ARABIC[0]}`] as const,
  ])('is read as if it were new after each edit: %s', (_, text) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(edit, fc.nat()), { minLength: 1, maxLength: 5 }), (edits) => {
        let now = text;
        for (const each of edits) {
          now = typeof each === 'number' ? withoutBreak(now, each) : edited(now, each);
          const fresh = finder.with([]);
          expect(all(finder, now)).toEqual(all(fresh, now));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('is read anew only in the lines that changed', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `${ARABIC[1]?.replaceAll('\n', ' ')} ${at}`);
    const words = lines.join('\n');
    const first = finder.find(words);
    const second = finder.find(`${words} ثم`);
    // What was weighed alike is the very same.
    const sameReasons = second.filter(({ reasons }, at) => reasons === first[at]?.reasons);
    expect(sameReasons.length).toBeGreaterThan(0.9 * first.length);
  });
});
