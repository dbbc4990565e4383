/** The words, Arabic and English, by which a sentence ties two places. What is general grammar comes from its own tables. */
import { ARTICLE } from '../../text/arabic/clitics.ts';
import { DIRECTIONS } from '../../text/arabic/directions.ts';
import { foldText } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';
import { LENGTH_UNITS, NEARNESS } from '../grammar/ar/context.ts';

const list = (words: string): string[] => words.split(' ');
const withArticle = (words: string): string[] => list(words).flatMap((word) => [word, ARTICLE + word]);

export const FROM = new WordSet(list('من ومن from'));
export const TO = new WordSet(list('إلى نحو باتجاه صوب حتى to toward towards into'));
export const THROUGH = new WordSet(list('عبر مرورا through via'));
/** What مرورا takes before the place. */
export const BY = new WordSet(['ب']);
export const BETWEEN = new WordSet(list('بين وبين between'));
export const AND = new WordSet(list('و and'));
export const AND_BETWEEN = new WordSet(list('و وبين and'));

/** After these it is told where the place before them lies; a designator with ب (بريف) is one too. */
export const INSIDE = new WordSet([...list('في ب in'), ...DIRECTIONS.flatMap(({ words }) => words)]);

/** What may stand before a name besides a designator: surroundings, and the English words for kinds. */
export const SURROUNDINGS = new WordSet([
  ...NEARNESS,
  ...list('the of city cities town towns village villages province governorate outskirts'),
]);

export const ABOUT = new WordSet(
  list('نحو بنحو حوالي بحوالي قرابة زهاء about around some roughly approximately'),
);
export const OF = new WordSet(list('من عن of from'));
/** Between a number of kilometres and the direction: إلى الجنوب من, to the south of. */
export const TO_THE = new WordSet(list('إلى to the'));
/** Before a number of kilometres: على بعد, على مسافة. */
export const AWAY = new WordSet(list('على بعد مسافة'));

export const COMMAS = new WordSet(list('، ,'));

/** After these the whereabouts of a place are told. */
export const LIES = new WordSet(
  list('الواقعة الواقع الواقعتين واقعة تقع يقع تبعد يبعد which lies lie located is'),
);
/** Between a place and the word that says where it lies. */
export const BEFORE_LIES = new WordSet(list('، , ( التي الذي و وهي وهو which that is'));
/** Of these, designators and names consist the words that tell whereabouts. */
export const WHEREABOUTS = new WordSet(list('، , و بين في ب على من عن إلى in on near and between of'));

/** How many kilometres a unit has. */
export const KILOMETRES: ReadonlyMap<string, number> = new Map(
  LENGTH_UNITS.flatMap(({ words, kilometres }) => words.map((word) => [foldText(word), kilometres])),
);

const ENGLISH_BEARINGS = list('north east south west').map((word, quarter) => [word, quarter * 90] as const);

/** Degrees clockwise from north; two of them in a row make the direction between them. */
export const BEARINGS: ReadonlyMap<string, number> = new Map([
  ...DIRECTIONS.flatMap(({ words, bearing }) =>
    words
      .flatMap((word) => [word, `${word}ا`, ARTICLE + word])
      .map((word) => [foldText(word), bearing] as const),
  ),
  ...ENGLISH_BEARINGS,
]);

/** Where these begin, another clause does: what stands before them says nothing of what follows. */
export const CLAUSE_OPENERS = new WordSet(list('. ؛ ; : أن بأن لأن لكن بينما فيما حيث that while whereas'));

export const NEGATIONS = new WordSet(
  list('لم لن لا ليس ليست دون عدم رفض رفضت منع منعت not never no without'),
);

/** What goes or leads from one place to another. */
export const WAYS = new WordSet([
  ...withArticle('طريق طرق أوتوستراد خط سكة قطار رحلة رحلات قافلة قوافل حافلة حافلات'),
  ...withArticle('مسافة مسار رتل أرتال موكب شاحنة شاحنات أنبوب'),
  ...list('road roads highway route railway line train trains bus buses convoy convoys pipeline'),
  ...list('journey trip flight flights march distance path'),
]);

/** Land that lies between two places, and words for lying there. */
export const LAND_BETWEEN = new WordSet([
  ...withArticle('منطقة مناطق أراضي بادية صحراء سهل منتصف نقطة'),
  ...list('الممتدة الممتد تمتد يمتد تربط يربط الواصل الواصلة يصل تصل يفصل تفصل يتنقل تتنقل يتنقلون'),
  ...list('area land desert plain halfway stretch connects connecting links linking'),
]);

/** What two places do with each other, or what is told of both: talks, matches, comparisons. */
export const DEALINGS = new WordSet([
  ...withArticle('مفاوضات محادثات مباحثات اتفاق اتفاقية هدنة صفقة حوار وساطة مصالحة تبادل خلاف خلافات'),
  ...withArticle('علاقات علاقة توأمة تعاون شراكة تنافس منافسة مباراة لقاء فرق مقارنة توتر صلح اختيار'),
  ...list('talks negotiations agreement deal truce match game difference relations cooperation'),
  ...list('dispute rivalry comparison choose choice exchange'),
]);

/** What goes from place to place in a figure of speech only. */
export const FIGURES = new WordSet([
  ...withArticle('أنظار اهتمام سلطة حكم عاصمة معركة معارك حرب حروب صراع نزاع أزمة ثورة احتجاجات'),
  ...withArticle('مظاهرات نفوذ ملف قرار مسؤولية عدوى اسم لقب صيت تاريخ رسالة رسائل خبر أخبار صوت صورة'),
  ...withArticle('شكوى طلب مقترح دعوة ثقل مركز خلافة سيادة حكومة مقر لاعب مهاجم مدرب'),
  ...list('attention focus power capital war wars battle fighting conflict crisis protests revolution'),
  ...list('influence name title history message news letter call everyone'),
]);

/** Forms of English verbs of travel; the Arabic ones are made from their roots in `travel.ts`. */
export const ENGLISH_TRAVEL = list(
  'go goes going went gone travel travels travelled traveled travelling drive drives drove driven driving ' +
    'move moves moved moving flee flees fled fleeing walk walked walking fly flew flown sail sailed march ' +
    'marched marching transfer transferred transported evacuated displaced withdrew withdrawn withdrawing ' +
    'return returned returning deported smuggled carried brought headed heading crossed retreated escaped',
);
