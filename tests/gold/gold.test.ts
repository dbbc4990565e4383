import { describe, expect, it } from 'vitest';
import { findAll, mistakes } from './evaluation/breakdown.ts';
import { ourFinder } from './evaluation/finders.ts';
import { scoresOf } from './evaluation/interval.ts';
import { loadMarkedSet, type MarkedSet } from './evaluation/marked-set.ts';
import { tally } from './evaluation/tally.ts';

/** What the finder must never fall below on the five articles, in precision and recall of the places themselves. */
const FLOOR = 0.98;

/** The sentences are harder, and many are about names that an article would settle. */
const SENTENCE_FLOOR = 0.95;

const OPTIONS = { geo: 'geo', texts: undefined, train: undefined, split: undefined };

function measure(set: MarkedSet) {
  const finder = ourFinder(set, { spans: false, leads: false });
  const results = findAll(finder, set.texts, set.together);
  const tallies = results.map(({ text, found }) => tally(text, found, () => true));
  return {
    spans: scoresOf(tallies.map(({ overlap }) => overlap)),
    places: scoresOf(tallies.map(({ place }) => place)),
    wrong: results.flatMap(mistakes).join('\n'),
  };
}

const articles = await loadMarkedSet('tests/gold', OPTIONS);
const sentences = await loadMarkedSet('tests/gold/sentences', OPTIONS);

describe('the finder on the five articles', () => {
  const { spans, places, wrong } = measure(articles);

  it.each([
    ['precision of spans', spans.precision],
    ['recall of spans', spans.recall],
    ['precision of places', places.precision],
    ['recall of places', places.recall],
  ])(`keeps the ${'%s'} at ${FLOOR} or above`, (_, score) => {
    expect(score, wrong).toBeGreaterThanOrEqual(FLOOR);
  });
});

describe('the finder on our sentences', () => {
  const { places, wrong } = measure(sentences);

  it.each([
    ['precision', places.precision],
    ['recall', places.recall],
  ])(`keeps the ${'%s'} at ${SENTENCE_FLOOR} or above`, (_, score) => {
    expect(score, wrong).toBeGreaterThanOrEqual(SENTENCE_FLOOR);
  });
});

describe('the marks', () => {
  const texts = [...articles.texts, ...sentences.texts];

  it('name places of the gazetteer and no others', () => {
    const known = new Set([...articles.places, ...sentences.places].map(({ id }) => id));
    const named = texts.flatMap(({ marks }) => marks.flatMap((mark) => mark.places));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('lie in order and apart', () => {
    for (const { marks, id } of texts) {
      const crowded = marks.filter((mark, index) => mark.start < (marks[index - 1]?.end ?? 0));
      expect(crowded, id).toEqual([]);
    }
  });

  it('are of at least 150 sentences, a third of them without any place', () => {
    const empty = sentences.texts.filter(({ marks }) => marks.length === 0);
    expect(sentences.texts.length).toBeGreaterThanOrEqual(150);
    expect(empty.length / sentences.texts.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it('stand for all 48 classes of failure', () => {
    const classes = new Set(sentences.texts.map(({ group }) => group));
    const missing = Array.from({ length: 48 }, (_, index) => `${index + 1}`).filter(
      (each) => !classes.has(each),
    );
    expect(missing).toEqual([]);
  });
});
