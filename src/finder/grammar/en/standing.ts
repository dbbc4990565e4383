import type { StandingWords } from '../standing-words.ts';

export const STANDING: StandingWords = {
  path: ['from', 'to', 'toward', 'towards', 'into', 'via', 'through'],
  scene: ['in', 'inside', 'at', 'on', 'around', 'across', 'within'],
  attachedPath: [],
  attachedScene: [],
  and: [],
  relative: ['which', 'where', 'that'],
};
