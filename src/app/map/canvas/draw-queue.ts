type Job = () => void;

/** Runs each job with an animation frame of its own, so that drawing everything is never one long task. */
export interface DrawQueue {
  /** A job that waits already is not added again. */
  add(job: Job): void;
  remove(job: Job): void;
  /** As long as it is held nothing is drawn. */
  hold(isHeld: boolean): void;
}

export function createDrawQueue(request: (job: Job) => void): DrawQueue {
  const waiting = new Set<Job>();
  let asked = false;
  let isHeld = false;

  function ask(): void {
    if (asked || isHeld || waiting.size === 0) return;
    asked = true;
    request(runFirst);
  }

  function runFirst(): void {
    asked = false;
    const [job] = waiting;
    if (job === undefined || isHeld) return;
    waiting.delete(job);
    ask();
    job();
  }

  return {
    add(job) {
      waiting.add(job);
      ask();
    },
    remove: (job) => {
      waiting.delete(job);
    },
    hold(now) {
      isHeld = now;
      ask();
    },
  };
}

/**
 * The one queue of the page: maps, layers and the list beside them take turns, each after a frame: within one, what is drawn would
 * be one task with its painting, which takes a slow phone twice as long.
 */
export const drawQueue = createDrawQueue((job) => requestAnimationFrame(() => setTimeout(job)));
