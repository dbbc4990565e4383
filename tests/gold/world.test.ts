import { describe, expect, it } from 'vitest';
import { readSentences } from './evaluation/marked-sentences.ts';
import { PlaceReferences } from './evaluation/place-reference.ts';

/** The marks only: the finder is not run here. */
const texts = readSentences('tests/gold/sentences/world');
const arabic = texts.filter(({ id }) => !id.startsWith('english'));
const english = texts.filter(({ id }) => id.startsWith('english'));
const ROLES = new Set(['literal', 'relatum', 'metonym', 'embedded', 'demonym']);

describe('the sentences of the world', () => {
  it('are at least 220 in Arabic and 70 in English, a quarter of them without a place', () => {
    expect(arabic.length).toBeGreaterThanOrEqual(220);
    expect(english.length).toBeGreaterThanOrEqual(70);
    const empty = texts.filter(({ marks }) => marks.every(({ hidden }) => hidden));
    expect(empty.length / texts.length).toBeGreaterThanOrEqual(1 / 4);
  });

  it('are of at least sixteen countries', () => {
    const named = texts.flatMap(({ marks }) => marks.flatMap(({ places }) => places));
    const countries = new Set(named.flatMap((place) => /^[A-Z]{2}/.exec(place)?.[0] ?? []));
    expect([...countries].length).toBeGreaterThanOrEqual(16);
  });

  it('are different, and have no sign of a mark left in their words', () => {
    const words = texts.map(({ text }) => text);
    expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
    expect(words.filter((text) => /[[\]]/.test(text))).toEqual([]);
  });

  it('have marks in order and apart, with roles that there are', () => {
    for (const { marks, id } of texts) {
      expect(
        marks.filter((mark, index) => mark.start < (marks[index - 1]?.end ?? 0)),
        id,
      ).toEqual([]);
      expect(
        marks.flatMap(({ roles }) => roles).filter((role) => !ROLES.has(role)),
        id,
      ).toEqual([]);
    }
  });

  it('name places in a way that can be read', () => {
    const references = new PlaceReferences([]);
    const written = texts.flatMap(({ marks }) => marks.flatMap(({ places }) => places));
    for (const place of written) expect(references.idsOf(place)).toEqual([]);
    expect(written.filter((place) => !/^(?:gn:\d+|[a-z0-9-]+|[A-Z]{2}(?::[^:]+){0,2})$/.test(place))).toEqual(
      [],
    );
  });

  it('tempt with words that stand in them and are no marks, where leads are marked', () => {
    const judged = texts.filter(({ noLeads }) => noLeads !== undefined);
    expect(judged.length).toBeGreaterThanOrEqual(60);
    for (const { text, noLeads = [], id } of judged) {
      expect(
        noLeads.filter((words) => !text.includes(words)),
        id,
      ).toEqual([]);
    }
  });
});
