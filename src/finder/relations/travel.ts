import { WordSet } from '../../text/word-set.ts';
import { MOTION, type Verb } from '../grammar/ar/verbs.ts';
import { verbForms } from '../grammar/verb-forms.ts';
import { ENGLISH_TRAVEL } from './words.ts';

const verb = (past: string, present: string, noun: string): Verb => ({ past, present, noun, with: [] });

/** Verbs whose way has two ends and that tell too little of a place to be evidence for one. */
const CARRIAGE: readonly Verb[] = [
  verb('سار', 'سير', 'مسير'),
  verb('تحرك', 'تحرك', 'تحرك'),
  verb('انطلق', 'نطلق', 'انطلاق'),
  verb('أجلى', 'جلي', 'إجلاء'),
  verb('رحل', 'رحل', 'ترحيل'),
  verb('هجر', 'هجر', 'تهجير'),
  verb('هرب', 'هرب', 'تهريب'),
  verb('شحن', 'شحن', 'شحن'),
  verb('تدفق', 'تدفق', 'تدفق'),
  verb('سلك', 'سلك', 'سلوك'),
];

/** مر with an ending is مرة, "once": so short a verb counts only where it also says whither. */
const SHORTEST_WITH_FROM_ONLY = 3;

function isTravel({ past, with: prepositions }: Verb): boolean {
  if (prepositions.includes('إلى')) return true;
  return prepositions.includes('من') && past.length >= SHORTEST_WITH_FROM_ONLY;
}

/** All forms of the verbs that go or bring from one place to another. */
export const TRAVEL = new WordSet([
  ...[...MOTION.filter(isTravel), ...CARRIAGE].flatMap(verbForms),
  ...ENGLISH_TRAVEL,
]);
