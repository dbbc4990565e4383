import { ARTICLE } from '../../../text/arabic/clitics.ts';
import { DIRECTIONS } from '../../../text/arabic/directions.ts';
import type { Grammar, Verb } from '../grammar.ts';
import { verb } from './conjugation.ts';
import { NEARNESS } from './context.ts';
import { MOTION } from './verbs.ts';

const list = (words: string): string[] => words.split(' ');
const withArticle = (words: string): string[] => list(words).flatMap((word) => [word, ARTICLE + word]);

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
  verb('جاء', 'جيء', 'مجيء'),
  verb('أتى', 'أتي', 'إتيان'),
  verb('انحدر', 'نحدر', 'انحدار'),
  verb('صعد', 'صعد', 'صعود'),
  verb('نزل', 'نزل', 'نزول'),
];

/** مر with an ending is مرة, "once": so short a verb counts only where it also says whither. */
const SHORTEST_WITH_FROM_ONLY = 3;

function isTravel({ finite, with: prepositions }: Verb): boolean {
  if (prepositions.includes('إلى')) return true;
  return prepositions.includes('من') && (finite[0] ?? '').length >= SHORTEST_WITH_FROM_ONLY;
}

/** The words by which an Arabic sentence ties two places. */
export const RELATIONS: Grammar['relations'] = {
  from: list('من ومن'),
  to: list('إلى نحو باتجاه صوب حتى'),
  through: list('عبر مرورا'),
  /** What مرورا takes before the place. */
  by: ['ب'],
  between: list('بين وبين'),
  and: ['و'],
  andBetween: list('و وبين'),
  inside: [...list('في ب'), ...DIRECTIONS.flatMap(({ words }) => words)],
  surroundings: NEARNESS,
  about: list('نحو بنحو حوالي بحوالي قرابة زهاء'),
  of: list('من عن'),
  toThe: ['إلى'],
  away: list('على بعد مسافة'),
  lies: list('الواقعة الواقع الواقعتين واقعة تقع يقع تبعد يبعد'),
  beforeLies: list('، ( التي الذي و وهي وهو'),
  whereabouts: list('، و بين في ب على من عن إلى'),
  bearings: DIRECTIONS.map(({ words, bearing }) => ({
    words: words.flatMap((word) => [word, `${word}ا`, ARTICLE + word]),
    bearing,
  })),
  clauseOpeners: list('؛ أن بأن لأن لكن بينما فيما حيث'),
  negations: list('لم لن لا ليس ليست دون عدم رفض رفضت منع منعت'),
  ways: [
    ...withArticle('طريق طرق أوتوستراد خط سكة قطار رحلة رحلات قافلة قوافل حافلة حافلات'),
    ...withArticle('مسافة مسار رتل أرتال موكب شاحنة شاحنات أنبوب'),
  ],
  landBetween: [
    ...withArticle('منطقة مناطق أراضي بادية صحراء سهل منتصف نقطة'),
    ...list('الممتدة الممتد تمتد يمتد تربط يربط الواصل الواصلة يصل تصل يفصل تفصل يتنقل تتنقل يتنقلون'),
  ],
  joining: list('يربط تربط ربط لربط الرابط الرابطة يصل تصل وصل الواصل الواصلة'),
  dealings: [
    ...withArticle('مفاوضات محادثات مباحثات اتفاق اتفاقية هدنة صفقة حوار وساطة مصالحة تبادل خلاف خلافات'),
    ...withArticle('علاقات علاقة توأمة تعاون شراكة تنافس منافسة مباراة لقاء فرق مقارنة توتر صلح اختيار'),
  ],
  figures: [
    ...withArticle('أنظار اهتمام سلطة حكم عاصمة معركة معارك حرب حروب صراع نزاع أزمة ثورة احتجاجات'),
    ...withArticle('مظاهرات نفوذ ملف قرار مسؤولية عدوى اسم لقب صيت تاريخ رسالة رسائل خبر أخبار صوت صورة'),
    ...withArticle('شكوى طلب مقترح دعوة ثقل مركز خلافة سيادة حكومة مقر لاعب مهاجم مدرب'),
  ],
  travel: [...MOTION.filter(isTravel), ...CARRIAGE].flatMap(({ forms }) => forms),
};
