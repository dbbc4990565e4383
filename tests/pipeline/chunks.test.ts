import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillChunks } from '../../src/pipeline/files/chunks.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 150 }));
const ofSize = (size: number) => size;
const sum = (chunk: readonly number[]) => chunk.reduce((total, size) => total + size, 0);

describe('chunks', () => {
  it('hold everything once, in order', () => {
    fc.assert(
      fc.property(sizes, (items) => {
        expect([...fillChunks(items, ofSize, 100)].flat()).toEqual(items);
      }),
    );
  });

  it('are no larger than they may be, but for what is larger by itself', () => {
    fc.assert(
      fc.property(sizes, (items) => {
        for (const chunk of fillChunks(items, ofSize, 100)) {
          expect(chunk.length === 1 || sum(chunk) <= 100).toBe(true);
        }
      }),
    );
  });

  it('are as few as order allows: no chunk has room for what the next begins with', () => {
    fc.assert(
      fc.property(sizes, (items) => {
        const chunks = [...fillChunks(items, ofSize, 100)];
        for (const [number, chunk] of chunks.entries()) {
          const next = chunks[number + 1]?.[0];
          if (next !== undefined) expect(sum(chunk) + next).toBeGreaterThan(100);
        }
      }),
    );
  });
});
