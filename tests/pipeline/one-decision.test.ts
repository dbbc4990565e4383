import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printExplanation } from '../../src/cli/print/print-explanation.ts';
import { wordsForUser } from '../../src/cli/user-language.ts';
import type { Mention } from '../../src/finder/output/mention.ts';
import { annotate } from '../../src/pipeline/annotation/annotate.ts';
import { collectLeads } from '../../src/pipeline/leads/unknown-toponyms.ts';
import { createTestFinder } from '../finder/gazetteer.ts';
import { plainArticle } from './plain-article.ts';

const finder = createTestFinder();

const PIECES = [
  ...'حمص تدمر القائم الباب هجين صور سورية السوري الرقة وحلب بدمشق للميادين والعمال كالصناعة'.split(' '),
  ...'مدينة بلدات أحياء محافظة ريف مطار جامعة قال وصل إلى في من شرقي قرب قرية زنكور وشلهوب'.split(' '),
  ...['Homs', 'Deir ez-Zor', 'province', 'the', 'University', ',', '،', '.', '(', ')', '\n', '"'],
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' '));

/** Whether a name is left open because the words around it are of a place that the gazetteer lacks. */
const isOfAnotherPlace = ({ place, reasons }: Mention): boolean =>
  place === null && reasons.some(({ rule }) => ['otherContainer', 'otherCity', 'misspelling'].includes(rule));

describe('every text', () => {
  it('is decided alike by explain and find', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const records = finder.find(text);
        for (const { start, end, decision, candidates } of finder.explain(text)) {
          const places = records
            .filter((each) => each.end === end && each.start >= start && each.role !== 'demonym')
            .map(({ place }) => place);
          const meant = candidates.find(({ obstacle }) => obstacle === null)?.place ?? null;
          if (decision === 'accepted') expect(places).toContain(meant);
          if (decision === 'open') expect(places).toContain(null);
          if (decision === 'rejected') expect(meant).toBeNull();
        }
      }),
    );
  });

  it('is written into the corpus as it is found', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const annotated = annotate(plainArticle('a', ...text.split('\n')), finder);
        const written = annotated.blocks.flatMap(({ mentions }) => mentions.map(({ place }) => place));
        expect(written).toEqual(finder.find(text).map(({ place }) => place));
      }),
    );
  });

  it('is led from as it is read', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const suggested = new Set(finder.unknownToponyms(text).map(({ exact }) => exact));
        for (const { name } of collectLeads([plainArticle('a', ...text.split('\n'))], finder))
          expect(suggested).toContain(name);
      }),
    );
  });

  it('is explained in words that match the decision', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const part of printExplanation(text, finder, wordsForUser({ LANG: 'en' })).split('\n\n')) {
          if (part.includes('REJECTED')) expect(part).not.toMatch(/ reaches the /);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('suggests nothing where a place is found, or open between those of the gazetteer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = finder.find(text).filter((record) => !isOfAnotherPlace(record));
        const starts = new Set(found.map(({ start }) => start));
        expect(finder.unknownToponyms(text).filter(({ start }) => starts.has(start))).toEqual([]);
      }),
    );
  });

  it('suggests a name whose container holds no place of that name', () => {
    const text = 'محافظة حمص بدمشق';
    expect(finder.find(text).find(({ exact }) => exact === 'حمص')).toMatchObject({ place: null });
    expect(finder.unknownToponyms(text)).toMatchObject([{ exact: 'حمص', kind: 'governorate' }]);
  });
});
