export interface TimeStretch {
  readonly start: number;
  readonly end: number;
}

/** Gives each stretch the lowest lane where nothing is in its way; `gap` is the least distance in a lane. */
export function assignLanes(stretches: readonly TimeStretch[], gap: number): number[] {
  const ends: number[] = [];
  const lanes = new Array<number>(stretches.length).fill(0);
  const order = stretches.map((stretch, index) => ({ ...stretch, index }));
  for (const { start, end, index } of order.toSorted((one, other) => one.start - other.start)) {
    const free = ends.findIndex((taken) => taken + gap <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}
