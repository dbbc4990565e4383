import { describe, expect, it } from 'vitest';
import type { Finder } from '../../src/finder/finder.ts';
import { collectLeads } from '../../src/pipeline/leads/unknown-toponyms.ts';
import { plainArticle } from './plain-article.ts';

/** Takes every word after قرية for a lead. */
const finder: Finder = {
  find: () => [],
  explain: () => [],
  unknownToponyms: (text) =>
    [...text.matchAll(/(?<=قرية )[\u0621-\u0652]+/g)].map(({ 0: exact, index }) => {
      const reason = { rule: 'designated' as const, words: 'قرية' };
      return { start: index, end: index + exact.length, exact, kind: 'village', reason };
    }),
};

const FIRST = 'عاد السكان إلى قرية السفارنة بعد أسابيع من النزوح عنها إلى المخيمات.';
const SECOND = 'تقع قرية السَّفارنة على الضفة اليمنى من النهر قرب الجسر القديم.';

describe('the leads of a corpus', () => {
  const leads = collectLeads(
    [plainArticle('a', 'مقدمة.', FIRST), plainArticle('b', SECOND, 'مر الوفد ب قرية الزهرة.')],
    finder,
  );

  it('are one name for all its spellings, the most frequent first, with the passages', () => {
    expect(leads.map(({ name, passages }) => [name, passages.length])).toEqual([
      ['السفارنة', 2],
      ['الزهرة', 1],
    ]);
    expect(leads[0]?.passages).toEqual([
      { article: 'a', text: FIRST },
      { article: 'b', text: SECOND },
    ]);
    expect(leads[0]?.because).toEqual([{ rule: 'designated', words: 'قرية' }]);
  });
});
