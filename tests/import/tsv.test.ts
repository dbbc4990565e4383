import { describe, expect, it } from 'vitest';
import { importText, placesOf } from './import-text.ts';

const TABLE_HEADER = 'id\tname_ar\tname_en\tkind\tlat\tlon';

describe('importing a table', () => {
  it('reads the columns of the facts, with lists, links and the container', () => {
    const header = `${TABLE_HEADER}\tmatch_ar\tneeds_head_ar\tinside\tgeonames_id\tuncertainty_km\tsource`;
    const cells = [
      'karmah',
      'الكرمة',
      'Karmah',
      'town',
      '33.4',
      '43.9',
      'الكرمة|كرمة',
      'كرمة',
      'iraq',
      '9',
      '2',
      'A map',
    ];
    const { features, problems } = importText('tsv', `${header}\n${cells.join('\t')}\n`);
    expect(problems).toEqual([]);
    expect(features[0]).toMatchObject({
      '@id': 'urn:buldan:place:karmah',
      properties: {
        uncertainty_km: 2,
        position_source: 'A map',
        matching: { ar: ['الكرمة', 'كرمة'], en: ['Karmah'], needs_head: ['كرمة'] },
      },
      links: [{ identifier: 'gn:9' }],
      relations: [{ relationTo: 'urn:buldan:place:iraq' }],
    });
  });

  it('leaves the position unknown where none is given', () => {
    expect(
      placesOf(importText('tsv', `${TABLE_HEADER}\nkarmah\tالكرمة\t\ttown\t\t`))[0]?.geometry,
    ).toBeNull();
  });

  it('reports bad rows by line and keeps the others', () => {
    const rows = [
      'good\tالكرمة\t\ttown\t33\t44',
      'Bad Id\tالكرمة\t\ttown\t33\t44',
      'kindless\tالكرمة\t\tplanet\t33\t44',
      'nameless\t\t\ttown\t33\t44',
      'north\tالكرمة\t\ttown\t133\t44',
      'half\tالكرمة\t\ttown\t33\t',
      'short\tالكرمة',
      'good\tكرمة أخرى\t\ttown\t33\t44',
    ];
    const { features, problems, leftOut } = importText('tsv', [TABLE_HEADER, ...rows].join('\n'));
    expect(features.map((feature) => feature['@id'])).toEqual(['urn:buldan:place:good']);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(leftOut.size).toBe(1);
  });

  it('says which columns it does not read', () => {
    const { problems } = importText('tsv', `${TABLE_HEADER}\tcolour\nx\tالكرمة\t\ttown\t33\t44\tred`);
    expect(problems).toMatchObject([{ line: 1, read: 'the columns "colour"' }]);
  });

  it('refuses what our gazetteer refuses, at the line of the row', () => {
    const { features, problems } = importText('tsv', `${TABLE_HEADER}\nx\tالك\u202eرمة\t\ttown\t33\t44`);
    expect(features).toEqual([]);
    expect(problems[0]?.line).toBe(2);
  });
});
