export interface TimeStretch {
  readonly start: number;
  readonly end: number;
}

/** The stretch about its middle where it is shorter than `least`, and always inside the strip, which is from 0 to 1. */
export function widen({ start, end }: TimeStretch, least: number): TimeStretch {
  const length = Math.min(Math.max(end - start, least), 1);
  const from = Math.min(Math.max((start + end - length) / 2, 0), 1 - length);
  return { start: from, end: from + length };
}

export const overlap = (one: TimeStretch, other: TimeStretch): boolean =>
  one.start < other.end && other.start < one.end;

/** Gives each stretch the lowest lane where nothing is in its way. */
export function assignLanes(stretches: readonly TimeStretch[]): number[] {
  const ends: number[] = [];
  const lanes = new Array<number>(stretches.length).fill(0);
  const order = stretches.map((stretch, index) => ({ ...stretch, index }));
  for (const { start, end, index } of order.toSorted((one, other) => one.start - other.start)) {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}
