import type { MapFrame } from './frame.ts';

/** A label that asks for room on a picture; `x` and `y` are the middle of its text, in pixels. */
export interface PictureLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly strong: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a letter in ems, Arabic and Latin alike; a little generous, so that labels keep apart. */
const LETTER_WIDTH = 0.56;

function boxOf({ text, x, y, size }: PictureLabel): Box {
  const half = (text.length * size * LETTER_WIDTH) / 2;
  return { left: x - half, right: x + half, top: y - size * 0.8, bottom: y + size * 0.5 };
}

const collide = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isInside = ({ left, right, top, bottom }: Box, { width, height }: MapFrame): boolean =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

/** Those of the labels that have room in the frame, the first served first. */
export function withRoom(labels: readonly PictureLabel[], frame: MapFrame): readonly PictureLabel[] {
  const taken: Box[] = [];
  return labels.filter((label) => {
    const box = boxOf(label);
    if (!isInside(box, frame) || taken.some((other) => collide(box, other))) return false;
    taken.push(box);
    return true;
  });
}
