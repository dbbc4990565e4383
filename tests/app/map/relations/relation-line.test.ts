import { describe, expect, it } from 'vitest';
import { lineAt, linesOf, topOf } from '../../../../src/app/map/relations/relation-line.ts';
import type { Passage } from '../../../../src/corpus/passage.ts';
import type { DrawnRelation } from '../../../../src/corpus/relation.ts';
import { project } from '../../../../src/geo/mercator.ts';
import type { Position } from '../../../../src/model/position.ts';
import { placeSummary } from '../place-summaries.ts';

const POINTS: Record<string, Position> = { sousse: [10.6, 35.8], sfax: [10.8, 34.7], gafsa: [8.8, 34.4] };
const find = (id: string) => {
  const point = POINTS[id];
  return point === undefined ? null : placeSummary({ id, point });
};

const evidence: Passage = {
  article: 'roads',
  block: 0,
  blockKind: 'paragraph',
  start: 0,
  text: '',
  cutBefore: false,
  cutAfter: false,
  marks: [],
  standing: 'named',
};
const route = (from: string, to: string, through: string | null = null): DrawnRelation => ({
  type: 'route',
  from,
  to,
  through,
  evidence,
});
const between = (first: string, second: string): DrawnRelation => ({
  type: 'between',
  first,
  second,
  evidence,
});

describe('the lines of relations', () => {
  it.each([
    ['one for the same way twice', [route('sousse', 'sfax'), route('sousse', 'sfax')], [2]],
    ['two for there and back', [route('sousse', 'sfax'), route('sfax', 'sousse')], [1, 1]],
    [
      'another for a way through a place',
      [route('sousse', 'sfax'), route('sousse', 'sfax', 'gafsa')],
      [1, 1],
    ],
    ['one for between in either order', [between('sousse', 'sfax'), between('sfax', 'sousse')], [2]],
    ['none to a place without a point', [route('sousse', 'atlantis')], []],
  ])('are %s', (_, relations, expected) => {
    expect(linesOf(relations, find).map((line) => line.relations)).toEqual(expected);
  });

  it('go through a place in two arcs that meet there', () => {
    const [line] = linesOf([route('sousse', 'sfax', 'gafsa')], find);
    expect(line?.legs).toHaveLength(2);
    expect(line?.legs[0]?.at(-1)).toEqual(project([8.8, 34.4]));
    expect(line?.legs[1]?.[0]).toEqual(project([8.8, 34.4]));
  });

  it('have their northernmost point where a popup hides nothing of them', () => {
    const [line] = linesOf([between('sfax', 'sousse')], find);
    expect(line && topOf(line)).toEqual(project([10.6, 35.8]));
  });
});

describe('a pointer on a line', () => {
  const [band, bow] = linesOf([between('sousse', 'sfax'), route('sfax', 'gafsa')], find);
  const lines = [band, bow].filter((line) => line !== undefined);
  const middle = bow?.middle ?? { x: 0, y: 0 };

  it('hits the one within reach', () => {
    expect(lineAt(middle, lines, 1e-4, 0)).toBe(bow);
    expect(lineAt({ x: middle.x, y: middle.y + 2e-4 }, lines, 1e-4, 0)).toBeNull();
  });

  it('hits a band as far as it is broad', () => {
    const beside = { x: (band?.middle.x ?? 0) + 3e-4, y: band?.middle.y ?? 0 };
    expect(lineAt(beside, lines, 1e-4, 0)).toBeNull();
    expect(lineAt(beside, lines, 1e-4, 3e-4)).toBe(band);
  });
});
