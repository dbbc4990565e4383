import type { Position } from '../model/position.ts';
import { distanceKm, radians } from './distance.ts';

/** Kilometres from a position to the nearest point of a line, which may be a ring. Infinite for an empty line. */
export function distanceToLineKm(line: readonly Position[], position: Position): number {
  return nearestOnLine(line, position).distanceKm;
}

/**
 * The side of a line on which a position lies, looking along the line in the order of its positions. A river's lines
 * run downstream, so this is the bank.
 */
export function sideOfLine(line: readonly Position[], position: Position): 'left' | 'right' {
  const { index } = nearestOnLine(line, position);
  const [fromX, fromY] = line[index] ?? position;
  const [toX, toY] = line[index + 1] ?? position;
  const turn = (toX - fromX) * (position[1] - fromY) - (toY - fromY) * (position[0] - fromX);
  return turn > 0 ? 'left' : 'right';
}

interface Nearest {
  readonly distanceKm: number;
  /** The stretch from this position of the line to the next is the nearest. */
  readonly index: number;
}

function nearestOnLine(line: readonly Position[], position: Position): Nearest {
  return line.slice(0, -1).reduce<Nearest>(
    (nearest, from, index) => {
      const distance = distanceToStretchKm(from, line[index + 1] ?? from, position);
      return distance < nearest.distanceKm ? { distanceKm: distance, index } : nearest;
    },
    { distanceKm: Number.POSITIVE_INFINITY, index: 0 },
  );
}

/** Flat around the position, which is exact enough for stretches of some kilometres. */
function distanceToStretchKm(from: Position, to: Position, position: Position): number {
  const narrow = Math.cos(radians(position[1]));
  const [x, y] = [(to[0] - from[0]) * narrow, to[1] - from[1]];
  const along = (position[0] - from[0]) * narrow * x + (position[1] - from[1]) * y;
  const part = Math.min(1, Math.max(0, along / (x * x + y * y || 1)));
  return distanceKm(position, [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
}
