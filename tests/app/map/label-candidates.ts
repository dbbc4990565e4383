import type { LabelCandidate } from '../../../src/app/map/labels/label.ts';

/** A name for the tests of the labels: 60 by 20 pixels beside a marker of 10, unless told otherwise. */
export function labelCandidate(change: Partial<LabelCandidate> & { readonly key: string }): LabelCandidate {
  return {
    text: change.key,
    language: 'en',
    place: null,
    at: { x: 0, y: 0 },
    width: 60,
    height: 20,
    distance: 10,
    sides: ['right', 'left', 'above', 'below'],
    angle: 0,
    style: { size: 14, colour: 'ink', dot: 0, spacing: 0, opacity: 1 },
    ...change,
  };
}
