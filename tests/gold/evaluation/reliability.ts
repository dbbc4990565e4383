import { formatTable } from '../../../src/cli/print/text-table.ts';
import type { Result } from './breakdown.ts';
import { isRight, overlaps } from './tally.ts';

/** Mentions of about one confidence: how many, the mean of what was said and the share that was right. */
interface Bin {
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

const BINS = 10;

/** How often plotted mentions are right by the confidence that they have, and the expected calibration error. */
export function reliability(results: readonly Result[]): string {
  const judged = results.flatMap(judge);
  if (judged.length === 0) return '';
  const bins = Array.from({ length: BINS }, (_, at): Bin => {
    const inside = judged.filter(({ said }) => Math.min(BINS - 1, Math.floor(said * BINS)) === at);
    const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
    const right = mean(inside.map((each) => (each.isRight ? 1 : 0)));
    return { count: inside.length, said: mean(inside.map(({ said }) => said)), right };
  }).filter(({ count }) => count > 0);
  const error = bins.reduce(
    (sum, { count, said, right }) => sum + (count / judged.length) * Math.abs(said - right),
    0,
  );
  const rows = bins.map(({ count, said, right }) => [`${count}`, said.toFixed(3), right.toFixed(3)]);
  const table = formatTable([['mentions', 'confidence', 'right'], ...rows]);
  return `${table}\nexpected calibration error ${error.toFixed(3)}`;
}

function judge({ text, found }: Result): { said: number; isRight: boolean }[] {
  return found.flatMap((each) => {
    const over = text.marks.filter((mark) => overlaps(each, mark));
    if (!each.plotted || each.confidence === undefined || over.some(({ optional }) => optional)) return [];
    const isPlace = over.some((mark) => !mark.hidden && !mark.absent && isRight(each, mark));
    return [{ said: each.confidence, isRight: isPlace }];
  });
}
