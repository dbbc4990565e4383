import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ar } from '../../src/languages/ar.ts';
import { en } from '../../src/languages/en.ts';
import { KINDS, LAYER_KINDS, layerOf } from '../../src/model/kind.ts';
import { KIND_FACTS } from '../../src/model/kind-facts.ts';

/** The rows of the table in geo/README.md, as the code has it. */
const rows = KINDS.map((kind) => {
  const { fclass, aat, geonames, ar: arabic, en: english } = KIND_FACTS[kind];
  const cells = [
    kind,
    layerOf(kind),
    `${fclass} ${geonames.join(' ')}`.trim(),
    aat ?? '',
    arabic.join('، '),
    english.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
});

describe('the table of kinds', () => {
  it('is printed in geo/README.md', () => {
    const printed = readFileSync('geo/README.md', 'utf8')
      .split('\n')
      .filter((line) => KINDS.some((kind) => line.startsWith(`| ${kind} | ${layerOf(kind)} |`)));
    expect(printed).toEqual(rows);
  });

  it('gives no code of GeoNames, no concept and no word to two kinds', () => {
    const facts = KINDS.map((kind) => KIND_FACTS[kind]);
    for (const said of [
      facts.flatMap(({ geonames }) => geonames),
      facts.flatMap(({ alsoAat }) => alsoAat),
      facts.flatMap(({ ar: words }) => words),
      facts.flatMap(({ en: words }) => words),
    ])
      expect(said.filter((each, index) => said.indexOf(each) !== index)).toEqual([]);
  });

  it('shows capitals among the settlements', () => {
    expect(LAYER_KINDS.settlements).toContain('capital');
  });
});

describe('the name of a layer', () => {
  it.each([
    [['desert'], 'Deserts', 'بوادٍ'],
    [['lake', 'city'], 'Lakes and cities', 'بحيرات ومدن'],
    [['district', 'governorate', 'sea'], 'Districts, governorates and others', 'مديريات ومحافظات وغيرها'],
  ] as const)('tells what it holds: %s', (kinds, english, arabic) => {
    expect([en.layer(kinds), ar.layer(kinds)]).toEqual([english, arabic]);
  });
});
