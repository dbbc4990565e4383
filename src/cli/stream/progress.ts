/** Tells how far a long task has come: on a terminal only, where it may write over what it said before. */
export class Progress {
  private readonly start = performance.now();
  private last = 0;
  private readonly out: NodeJS.WriteStream;

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.out = out;
  }

  /** `done` of `total` things, for example `articles annotated`. */
  tell(done: number, total: number, what: string): void {
    const now = performance.now();
    if (!this.out.isTTY || now - this.last < REFRESH_MS) return;
    this.last = now;
    const seconds = (now - this.start) / 1000;
    const left = (seconds / Math.max(1, done)) * (total - done);
    this.out.write(
      `\r\u001b[K${done} of ${total} ${what}, ${Math.round(done / seconds)} a second, ${wordsOf(left)} left`,
    );
  }

  /** Leaves nothing behind. */
  end(): void {
    if (this.out.isTTY) this.out.write('\r\u001b[K');
  }
}

const REFRESH_MS = 200;

function wordsOf(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
