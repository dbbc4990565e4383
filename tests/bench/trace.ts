import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor: what a busy machine does to the clock is left out. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Lets a page do what `exercise` asks, each step marked in the trace, and gives the longest main-thread task of each, in milliseconds on the processor. */
export async function longestTasks(
  page: Page,
  exercise: (page: Page) => Promise<void>,
): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
    },
  });
  await exercise(page);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  return longestByStep(events);
}

function longestByStep(events: readonly TraceEvent[]): Map<string, number> {
  const marks = events.filter(({ name }) => name.startsWith('step ')).sort((one, other) => one.ts - other.ts);
  const pid = marks[0]?.pid;
  const main = events.find((each) => each.pid === pid && each.args.name === 'CrRendererMain');
  const tasks = events.filter(
    ({ name, ph, tid, pid: own }) =>
      name.endsWith('RunTask') && ph === 'X' && tid === main?.tid && own === pid,
  );
  return new Map(
    marks.map(({ name, ts }, index) => {
      const end = marks[index + 1]?.ts ?? Infinity;
      const during = tasks.filter((task) => task.ts >= ts && task.ts < end);
      const longest = Math.max(0, ...during.map(({ tdur, dur }) => tdur ?? dur ?? 0));
      return [name.slice('step '.length), longest / 1000];
    }),
  );
}
