import type { SentenceClass } from './sentence-class.ts';

/** What the rest of the article decides: namesakes, repetition, datelines, hashtags, misspellings. */
export const ARTICLES: readonly SentenceClass[] = [
  {
    number: 33,
    name: 'a named container chooses among namesakes',
    sentences: [
      'سوق في [الصالحية|al-salihiyah] بريف [البوكمال|al-bukamal] وآخر في [الصالحية|salihiyah-damascus] ب[دمشق|damascus].',
      'حريق في حي [الصناعة|raqqa-sinaa] بمدينة [الرقة|raqqa].',
      'مدينة [طرابلس|tripoli-lebanon] [اللبنانية|lebanon|demonym] ومدينة [طرابلس|tripoli-libya] [الليبية|libya|demonym].',
      'بلدة [سنجار|sinjar-idlib] في ريف [إدلب|idlib-governorate].',
    ],
  },
  {
    number: 34,
    name: 'namesakes without a word of help stay open',
    sentences: [
      'وصل إلى قرية [الحسينية|?husayniyah-karak,husayniyah-maan] مساء.',
      'احترق مستودع في حي [الصناعة|?bukamal-sinaa,dez-sinaa,raqqa-sinaa] ليلا.',
    ],
  },
  {
    number: 38,
    name: 'a hashtag is read as words',
    sentences: [
      '#[دير_الزور|deir-ez-zor] اليوم.',
      'صور من #[تل_أبيض|tell-abyad] و#[حلب|aleppo]',
      'وسم #الحياة_جميلة يتصدر.',
    ],
  },
  {
    number: 39,
    name: 'a dateline opens a paragraph',
    sentences: [
      '[القائم|al-qaim] - وكالات: افتُتح السوق.',
      '[الميادين|mayadin] – مراسلنا: هدوء تام.',
      'خبر عاجل.\n[هجين|hajin] (وكالات) - أمطار غزيرة.',
      'القائم: اسم فاعل من قام.',
    ],
  },
  {
    number: 46,
    name: 'a misspelling after a designator is only a candidate',
    sentences: [
      'في مدينة [القامشبي|?qamishli] سوق.',
      'وصلوا بلدة [غرانبج|?gharanij] ليلا.',
      'قال القامشبي إن غرانبج كلمة بلا معنى.',
    ],
  },
  {
    number: 6,
    name: 'a sure mention elsewhere in the article helps an ordinary word',
    sentences: [
      'دخلوا مدينة [القائم|al-qaim]. وفي [القائم|al-qaim] سوق.',
      'بلدة [هجين|hajin] على النهر.\nعاد الناس إلى [هجين|hajin] أمس.',
    ],
  },
  {
    number: 33,
    name: 'nearness to the sure places of an article chooses among namesakes',
    sentences: [
      'عاد سكان [الشحيل|shuhayl] و[البصيرة|busayrah] و[دير الزور|deir-ez-zor]، ثم عاد سكان حي [الصناعة|dez-sinaa].',
      'بعد [البوكمال|al-bukamal] و[هجين|hajin] و[الباغوز|baghuz]، وصل الماء إلى حي [الصناعة|bukamal-sinaa].',
    ],
  },
];
