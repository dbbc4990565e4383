/** Where a character stands, both from 1. */
interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Tells of offsets in a text where they stand: quickly, for a large file may have a problem on every line. */
export function linePositions(text: string): (offset: number) => LinePosition {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [line, later] = [0, starts.length];
    while (later - line > 1) {
      const middle = (line + later) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else later = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
