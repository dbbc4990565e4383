import { createContext } from 'react';
import type { MapPosition } from '../model/view.ts';

/** The map as it was drawn before the program that makes it alive had arrived. */
export interface FirstMap {
  /** Where it stands: the living map is opened there. */
  readonly position: MapPosition;
  /** Takes the picture away. */
  remove(): void;
}

const NONE: Promise<FirstMap | null> = Promise.resolve(null);

/** `null` where the page has none: in a frame, with an article, or where its data came later than the program. */
export const FirstMapContext = createContext(NONE);
