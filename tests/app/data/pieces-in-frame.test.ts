import { describe, expect, it } from 'vitest';
import { countInFrame, piecesInFrame } from '../../../src/app/data/pieces-in-frame.ts';
import type { PlacePiece } from '../../../src/corpus/manifest.ts';
import type { BoundingBox } from '../../../src/model/position.ts';

const pieceAt = (box: BoundingBox | null): PlacePiece => ({
  places: 7,
  box,
  layers: [
    ['settlements', 4, 9],
    ['sites', 2, 2],
  ],
});

describe('the pieces that a map shows something of', () => {
  it.each<{ what: string; box: BoundingBox | null; frame: BoundingBox; isSeen: boolean }>([
    { what: 'inside', box: [1, 1, 2, 2], frame: [0, 0, 3, 3], isSeen: true },
    { what: 'around it', box: [-9, -9, 9, 9], frame: [0, 0, 3, 3], isSeen: true },
    { what: 'across an edge', box: [2, 2, 5, 5], frame: [0, 0, 3, 3], isSeen: true },
    { what: 'east of it', box: [4, 1, 5, 2], frame: [0, 0, 3, 3], isSeen: false },
    { what: 'west of it', box: [-5, 1, -4, 2], frame: [0, 0, 3, 3], isSeen: false },
    { what: 'north of it', box: [1, 4, 2, 5], frame: [0, 0, 3, 3], isSeen: false },
    { what: 'in the copy to the east', box: [-179, 1, -178, 2], frame: [178, 0, 183, 3], isSeen: true },
    { what: 'in the copy to the west', box: [178, 1, 179, 2], frame: [-183, 0, -178, 3], isSeen: true },
    { what: 'two copies away', box: [1, 1, 2, 2], frame: [720, 0, 723, 3], isSeen: true },
    { what: 'drawn nowhere', box: null, frame: [-180, -90, 180, 90], isSeen: false },
  ])('has one $what: $isSeen', ({ box, frame, isSeen }) => {
    expect(piecesInFrame([pieceAt(box)], frame, ['settlements'])).toHaveLength(isSeen ? 1 : 0);
  });

  it('has none whose layers are all off', () => {
    expect(piecesInFrame([pieceAt([1, 1, 2, 2])], [0, 0, 3, 3], ['lines'])).toEqual([]);
  });
});

describe('the places that have not come', () => {
  const pieces = [pieceAt([1, 1, 2, 2]), pieceAt([2, 2, 8, 8]), pieceAt(null)];

  it('are counted everywhere, in the frame where their count stands, and by layer', () => {
    expect(countInFrame(pieces, null, null)).toBe(18);
    expect(countInFrame(pieces, [0, 0, 3, 3], null)).toBe(6);
    expect(countInFrame(pieces, null, 'sites')).toBe(6);
    expect(countInFrame(pieces, null, 'lines')).toBe(0);
  });
});
