import { describe, expect, it } from 'vitest';
import { createDrawQueue } from '../../../../src/app/map/canvas/draw-queue.ts';

function camera() {
  const waiting: (() => void)[] = [];
  return { request: (job: () => void) => waiting.push(job), next: () => waiting.shift()?.(), waiting };
}

describe('the queue of drawings', () => {
  it('runs one job a frame, in order', () => {
    const { request, next } = camera();
    const queue = createDrawQueue(request);
    const done: string[] = [];
    queue.add(() => done.push('basemap'));
    queue.add(() => done.push('places'));
    next();
    expect(done).toEqual(['basemap']);
    next();
    expect(done).toEqual(['basemap', 'places']);
  });

  it('runs a job once, however often it was asked for', () => {
    const { request, next, waiting } = camera();
    const queue = createDrawQueue(request);
    let count = 0;
    const job = () => {
      count += 1;
    };
    queue.add(job);
    queue.add(job);
    next();
    next();
    expect([count, waiting.length]).toEqual([1, 0]);
  });

  it('forgets a job that is taken back', () => {
    const { request, next } = camera();
    const queue = createDrawQueue(request);
    let count = 0;
    const job = () => {
      count += 1;
    };
    queue.add(job);
    queue.remove(job);
    next();
    expect(count).toBe(0);
  });

  it('goes on after a job that adds itself again', () => {
    const { request, next } = camera();
    const queue = createDrawQueue(request);
    let count = 0;
    const job = () => {
      count += 1;
      if (count < 3) queue.add(job);
    };
    queue.add(job);
    next();
    next();
    next();
    expect(count).toBe(3);
  });

  it('draws nothing while it is held, and then each job once', () => {
    const { request, next, waiting } = camera();
    const queue = createDrawQueue(request);
    const done: string[] = [];
    const ground = () => done.push('ground');
    queue.add(ground);
    queue.hold(true);
    next();
    queue.add(() => done.push('names'));
    queue.add(ground);
    expect([done, waiting.length]).toEqual([[], 0]);
    queue.hold(false);
    next();
    next();
    expect([done, waiting.length]).toEqual([['ground', 'names'], 0]);
  });
});
