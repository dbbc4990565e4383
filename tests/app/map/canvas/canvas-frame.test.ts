import { describe, expect, it } from 'vitest';
import { frameOf, fromFrame, toFrame, tracePaths } from '../../../../src/app/map/canvas/canvas-frame.ts';
import { projectPath } from '../../../../src/geo/path.ts';

/** Writes down what would be drawn. */
function recorder() {
  const steps: string[] = [];
  const step =
    (name: string) =>
    (...numbers: number[]) =>
      steps.push(`${name} ${numbers.map((each) => Math.round(each)).join(' ')}`.trim());
  return { steps, path: { moveTo: step('move'), lineTo: step('line'), closePath: step('close') } };
}

const world = frameOf(0, { left: 0, top: 0, right: 256, bottom: 256 });

describe('the frame of a canvas', () => {
  it('finds a point of the world again', () => {
    const frame = frameOf(3, { left: 100, top: 50, right: 300, bottom: 250 });
    expect(fromFrame(frame, toFrame(frame, { x: 0.1, y: 0.2 }))).toEqual({ x: 0.1, y: 0.2 });
  });

  it('traces lines and closes rings', () => {
    const path = projectPath([
      [-90, 0],
      [0, 0],
      [90, 0],
    ]);
    const { steps, path: context } = recorder();
    tracePaths(context as unknown as CanvasPath, [path], world, 'ring');
    expect(steps).toEqual(['move 64 128', 'line 128 128', 'line 192 128', 'close']);
  });

  it('leaves out steps too short to be seen but never the end', () => {
    const path = projectPath([
      [0, 0],
      [0.1, 0],
      [0.2, 0],
      [0.3, 0],
    ]);
    const { steps, path: context } = recorder();
    tracePaths(context as unknown as CanvasPath, [path], world, 'line');
    expect(steps).toHaveLength(2);
  });

  it('leaves out what lies elsewhere', () => {
    const { steps, path: context } = recorder();
    const elsewhere = frameOf(4, { left: 0, top: 0, right: 100, bottom: 100 });
    tracePaths(
      context as unknown as CanvasPath,
      [
        projectPath([
          [90, 0],
          [91, 0],
        ]),
      ],
      elsewhere,
      'line',
    );
    expect(steps).toEqual([]);
  });
});
