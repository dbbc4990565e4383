import type { StandingWords } from '../standing-words.ts';

export const STANDING: StandingWords = {
  path: ['من', 'إلى', 'نحو', 'صوب', 'باتجاه', 'تجاه', 'عبر', 'حتى', 'خارج'],
  scene: ['في', 'داخل', 'ضمن', 'على', 'وسط', 'بين', 'حول'],
  attachedPath: ['ل'],
  attachedScene: ['ب', 'ع'],
  and: ['و'],
  relative: ['التي', 'الذي', 'والتي', 'والذي'],
};
