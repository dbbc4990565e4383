import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { csl } from '../../src/exports/csl.ts';
import { ris } from '../../src/exports/ris.ts';
import { ADDRESSED, SELECTION } from './example-selection.ts';

const items = JSON.parse(csl.write(SELECTION));
const records = plugins.input.chain(ris.write(SELECTION), { generateGraph: false });

describe('citations in CSL-JSON', () => {
  it('say that a date is approximate and that it was inferred', () => {
    expect(items[0].issued).toEqual({ 'date-parts': [[2019, 2]], circa: true });
    expect(items[0].note).toContain('Inferred from the text, not stated: date');
  });

  it('give an interval its first and last day', () => {
    expect(items[2].issued).toEqual({
      'date-parts': [
        [2017, 5, 1],
        [2017, 5, 7],
      ],
      circa: true,
    });
  });

  it('invent no title, author, outlet or address', () => {
    expect(items[1]).toEqual({
      id: 'a2',
      type: 'article-newspaper',
      language: 'ar',
      issued: { 'date-parts': [[2018, 3, 5]] },
      note: 'Untitled; begins: وصلت القافلة\nDate (EDTF): 2018-03-05',
    });
  });

  it('become a bibliography in a CSL processor', () => {
    const bibliography = new Cite(items).format('bibliography', { template: 'apa', lang: 'en-US' });
    expect(bibliography).toContain('نَهْرَان');
    expect(bibliography).toContain('صحيفة البحيرة');
  });

  it('give the page of the site where the publisher has no address', () => {
    expect(JSON.parse(csl.write(ADDRESSED))[1].URL).toBe('https://lake.example/news/article/a2.html');
  });
});

describe('citations in RIS', () => {
  it('are read by an independent reader, a record an article', () => {
    expect(records).toHaveLength(3);
  });

  it('give back title, author, outlet, date and address', () => {
    expect(records[0]).toMatchObject({
      title: '"سوق" نَهْرَان 🐎',
      'container-title': 'صحيفة البحيرة',
      URL: 'https://news.example/a1?x=1&y=2',
      issued: { 'date-parts': [[2019]] },
    });
    expect(ris.write(SELECTION)).toContain('DA  - 2019/02//\r\n');
    expect(JSON.stringify(records[0])).toContain('سلمى');
  });

  it('keep a line break in a title from beginning a field', () => {
    const articles = SELECTION.articles
      .slice(0, 1)
      .map((summary) => ({ ...summary, title: 'one\r\nER  - \nTY  - X' }));
    expect(plugins.input.chain(ris.write({ ...SELECTION, articles }), { generateGraph: false })).toHaveLength(
      1,
    );
  });
});
