import type { LayerId } from '../../corpus/place-head.ts';

/** What plain pages and pictures say by themselves, in one language; all else on them is the corpus's. */
export interface PageWords {
  readonly direction: 'rtl' | 'ltr';
  /** For `Intl`. */
  readonly locale: string;
  readonly contents: string;
  readonly articles: string;
  readonly places: string;
  readonly openPlace: string;
  readonly openArticle: string;
  readonly source: string;
  readonly partOf: string;
  readonly excerpts: string;
  about(date: string): string;
  between(first: string, last: string): string;
  inferred(fields: string): string;
  moreOnMap(passages: number): string;
  readonly fields: Readonly<Record<string, string>>;
  /** For the legend of a picture. */
  readonly layers: Readonly<Record<LayerId, string>>;
}

const ARABIC: PageWords = {
  direction: 'rtl',
  locale: 'ar-SY-u-nu-arab',
  contents: 'كل المقالات والأماكن',
  articles: 'المقالات',
  places: 'الأماكن',
  openPlace: 'افتح المكان على الخريطة',
  openArticle: 'اقرأ المقال مع الخريطة',
  source: 'المصدر',
  partOf: 'ضمن',
  excerpts: 'تُنشر من هذا المقال مقاطع فقط.',
  about: (date) => `نحو ${date}`,
  between: (first, last) => `من ${first} إلى ${last}`,
  inferred: (fields) => `مستنتَج من النص غير مذكور فيه: ${fields}`,
  moreOnMap: (passages) => `بقية المقاطع على الخريطة (${passages.toLocaleString('ar-SY-u-nu-arab')})`,
  layers: {
    settlements: 'مدن وبلدات',
    quarters: 'أحياء',
    sites: 'مواقع ومنشآت',
    areas: 'محافظات وبوادٍ',
    lines: 'أنهار وحدود',
    countries: 'دول',
  },
  fields: { title: 'العنوان', outlet: 'الناشر', author: 'الكاتب', date: 'التاريخ', source: 'المصدر' },
};

const ENGLISH: PageWords = {
  direction: 'ltr',
  locale: 'en-GB',
  contents: 'All articles and places',
  articles: 'Articles',
  places: 'Places',
  openPlace: 'Open this place on the map',
  openArticle: 'Read the article with the map',
  source: 'Source',
  partOf: 'In',
  excerpts: 'Only excerpts of this article are published.',
  about: (date) => `about ${date}`,
  between: (first, last) => `${first} to ${last}`,
  inferred: (fields) => `Inferred from the text, not stated in it: ${fields}`,
  moreOnMap: (passages) => `The other passages on the map (${passages.toLocaleString('en-GB')})`,
  layers: {
    settlements: 'Towns and villages',
    quarters: 'Neighbourhoods',
    sites: 'Sites and structures',
    areas: 'Governorates and deserts',
    lines: 'Rivers and borders',
    countries: 'Countries',
  },
  fields: { title: 'title', outlet: 'outlet', author: 'author', date: 'date', source: 'source' },
};

/** The words of a language; English where we do not speak it. */
export function pageWords(language: string): PageWords {
  return language.split('-')[0] === 'ar' ? ARABIC : ENGLISH;
}
