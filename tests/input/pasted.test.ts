import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/input/read-articles.ts';

/** The article that comes of what programs put on the clipboard. */
async function pasted(program: string) {
  const bytes = readFileSync(new URL(`../fixtures/pasted/${program}.html`, import.meta.url));
  const { articles, leftOut } = await readArticles([{ name: 'paste.html', bytes }], { existing: [] });
  expect(leftOut).toEqual([]);
  const [article] = articles;
  if (article === undefined) throw new Error('There is no article in it.');
  return {
    ...article,
    lines: article.blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`)),
  };
}

describe('an article on the clipboard', () => {
  it('of Word has its title, headings, items, cells and notes, without comments, numbers and what was struck out', async () => {
    expect(await pasted('word')).toMatchObject({
      title: 'فيضان الخابور يعزل قرى الحسكة',
      author: 'سلمى العلي',
      date: '2021-03-03',
      language: 'ar',
      lines: [
        'كتبته سلمى العلي – 3 آذار 2021',
        'heading: ليلة الماء',
        'فاض نهر الخابور ليل الأحد فغمر قرية تل براك وأطراف مدينة الحسكة، وقطع الطريق إلى القامشلي.',
        'تل براك: أربعون بيتًا',
        'الشدادي: جسر',
        'البلدة',
        'البيوت',
        'رأس العين',
        '١٢',
        'قال شاهد: كان الجسر الثاني انهار.',
        'قرية شرق الحسكة.',
      ],
    });
  });

  it('of Google Docs has its title, headings, items of items, cells and notes', async () => {
    expect(await pasted('google-docs')).toMatchObject({
      title: 'Landslide cuts the road to Gilgit',
      author: 'Amina Shah',
      date: '2022-04-12',
      lines: [
        'By Amina Shah, 12 April 2022',
        'heading: What happened',
        'A landslide near Chilas closed the Karakoram Highway on Tuesday, and lorries stood between Besham and Dasu.',
        'Besham: 40 lorries',
        'of them 3 with fuel for Skardu',
        'Dasu: a hotel',
        'First aid came from Gilgit.',
        'Town',
        'Lorries',
        'Hunza',
        '7',
        'See the map of Kohistan. A second line after shift and enter.',
        'Chilas lies in Diamer.',
      ],
    });
  });

  it('of LibreOffice has its title, items and notes', async () => {
    expect(await pasted('libreoffice')).toMatchObject({
      title: 'Wells of the Oued Righ',
      lines: [
        'The wells south of Touggourt fell dry in May, said farmers of Djamaa.',
        'Sidi Amrane: two wells',
        'The spring of El Oued did not.',
      ],
    });
  });

  it('of a web page has its article, whose names are given without what announces them', async () => {
    expect(await pasted('web-page')).toMatchObject({
      title: 'Ferry sinks off Zanzibar',
      author: 'Jo Mboya',
      date: '2020-07-01',
      lines: [
        '1 July 2020',
        'caption: The ferry in the harbour of Tanga in 2015',
        'A ferry sank on its way from Tanga to Pemba, the coastguard said.',
        'Boats from Mombasa searched the night.',
        'Survivors were brought to Wete.',
      ],
    });
  });
});
