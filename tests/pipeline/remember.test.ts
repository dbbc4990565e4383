import { describe, expect, it } from 'vitest';
import { rememberEach, rememberLast } from '../../src/pipeline/remember.ts';

describe('a remembered step', () => {
  it('runs once for each object, also where nothing came of it', () => {
    const seen: object[] = [];
    const step = rememberEach((key: object) => void seen.push(key));
    const [one, other] = [{}, {}];
    for (const key of [one, other, one, other]) step(key);
    expect(seen).toEqual([one, other]);
  });

  it('runs again when one of the things it depends on is another, or one more', () => {
    let runs = 0;
    const step = rememberLast(
      (parts: readonly unknown[]) => (runs += parts.length),
      (parts) => parts,
    );
    const part = {};
    expect([step([part]), step([part]), step([{}]), step([part, part])]).toEqual([1, 1, 2, 4]);
  });
});
