import type { ArticleHead } from '../../corpus/article.ts';
import type { Confidence, Kind, LayerId } from '../../corpus/place-head.ts';
import { type DateWords, wordDate } from './dates.ts';
import { createCounter } from './plural.ts';

const numbers = new Intl.NumberFormat('ar-u-nu-arab');
const count = createCounter(numbers);

const day = new Intl.DateTimeFormat('ar-u-nu-arab', { day: 'numeric', timeZone: 'UTC' });
const year = new Intl.DateTimeFormat('ar-u-nu-arab', { year: 'numeric', timeZone: 'UTC' });
const levantine = new Intl.DateTimeFormat('ar-SY', { month: 'long', timeZone: 'UTC' });
const gregorian = new Intl.DateTimeFormat('ar-EG', { month: 'long', timeZone: 'UTC' });
const month = (date: Date) => `${levantine.format(date)}/${gregorian.format(date)}`;

const passages = count({
  zero: 'لا مقاطع',
  one: 'مقطع واحد',
  two: 'مقطعان',
  few: '# مقاطع',
  many: '# مقطعًا',
  other: '# مقطع',
});

const places = count({
  zero: 'لا أماكن',
  one: 'مكان واحد',
  two: 'مكانان',
  few: '# أماكن',
  many: '# مكانًا',
  other: '# مكان',
});

const others = count({
  one: 'مكان آخر',
  two: 'مكانان آخران',
  few: '# أماكن أخرى',
  many: '# مكانًا آخر',
  other: '# مكان آخر',
});

const dates: DateWords = {
  unknown: 'بلا تاريخ',
  day: (date) => `${day.format(date)} ${month(date)} ${year.format(date)}`,
  month: (date) => `${month(date)} ${year.format(date)}`,
  year: (date) => year.format(date),
  between: (first, last) => `بين ${first} و${last}`,
  about: (date) => `نحو ${date}`,
};

const confidence: Record<Confidence, string> = {
  high: 'الموقع مؤكَّد',
  medium: 'الموقع مرجَّح',
  low: 'الموقع غير مؤكَّد',
};

const kinds: Record<Kind, string> = {
  city: 'مدينة',
  town: 'بلدة',
  village: 'قرية',
  neighbourhood: 'حي',
  dam: 'سد',
  base: 'قاعدة',
  bridge: 'جسر',
  school: 'مدرسة',
  building: 'مبنى',
  airport: 'مطار',
  'gas plant': 'معمل غاز',
  'pumping station': 'محطة ضخ',
  governorate: 'محافظة',
  region: 'منطقة',
  desert: 'بادية',
  mountain: 'جبل',
  river: 'نهر',
  border: 'حدود',
  country: 'دولة',
  capital: 'عاصمة',
};

const layers: Record<LayerId, string> = {
  settlements: 'مدن وبلدات',
  quarters: 'أحياء',
  sites: 'مواقع ومنشآت',
  areas: 'محافظات وبوادٍ',
  lines: 'أنهار وحدود',
  countries: 'دول',
};

export const ar = {
  language: 'ar',
  direction: 'rtl' as 'rtl' | 'ltr',
  /** The language's name in itself. */
  name: 'العربية',
  number: (value: number) => numbers.format(value),
  ordinal: (index: number, total: number) => `${numbers.format(index)} من ${numbers.format(total)}`,
  date: (article: Pick<ArticleHead, 'date' | 'days'>) => wordDate(article, dates),
  dates,
  kinds,
  layers,
  app: {
    title: 'بُلدان',
    tagline: 'اقرأ الأخبار على الخريطة',
    loading: 'تُحمَّل الخريطة…',
    panel: 'المقالات والأماكن',
    map: 'الخريطة',
    expand: 'كبِّر اللوحة',
    shrink: 'صغِّر اللوحة',
    close: 'أغلق',
    back: 'رجوع',
    theme: { system: 'سِمة الجهاز', light: 'سِمة فاتحة', dark: 'سِمة داكنة' },
    unusable: (parts: string) => `في هذا الرابط أجزاء لا تُفهَم، فأُهملت: ${parts}`,
    unknownPlace: (id: string) => `لا مكان بالمعرِّف «${id}» في هذه المجموعة.`,
    nearest: 'لعلك تقصد:',
    unknownArticle: (id: string) => `لا مقال بالمعرِّف «${id}» في هذه المجموعة.`,
  },
  tabs: {
    articles: 'المقالات',
    places: 'الأماكن',
    inView: 'في هذا الإطار',
  },
  failures: {
    unreachable: (file: string) => `لم يصل الملف «${file}». لعل الاتصال انقطع.`,
    missing: (file: string) => `الملف «${file}» غير موجود على الخادم.`,
    malformed: (file: string) => `الملف «${file}» وصل لكنه لا يُقرأ.`,
    version: (read: string, expected: string) =>
      `هذه المجموعة من الإصدار ${read}، وهذه الصفحة تقرأ الإصدار ${expected}.`,
    program: 'لم يصل جزء من البرنامج. أعد تحميل الصفحة؛ سيبقى ما اخترته في الرابط.',
    retry: 'أعد المحاولة',
    reload: 'أعد تحميل الصفحة',
  },
  count: {
    passages,
    mentions: count({
      zero: 'لا مواضع',
      one: 'موضع واحد',
      two: 'موضعان',
      few: '# مواضع',
      many: '# موضعًا',
      other: '# موضع',
    }),
    places,
    articles: count({
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),
  },
  place: {
    confidence,
    reasoned: 'الموقع مستنتَج',
    uncertainty: (km: number) => `±${numbers.format(km)} كم`,
    coarse: 'لا يُعرض موقعه بدقة، بل موقع ما يضمه.',
    withheld: 'موقعه محجوب ولا يُرسم.',
    noPoint: 'موقعه غير معروف.',
    outside: 'يقع خارج هذه الخريطة.',
    noPassages: 'لا يذكره أي مقطع من هذه المجموعة.',
    passages: 'المقاطع',
    previous: 'السابق',
    next: 'التالي',
    read: 'اقرأ في المقال',
    fromTitle: 'من عنوان المقال',
    fromHeading: 'من عنوان داخلي',
    fromCaption: 'من شرح صورة',
    more: 'كل شيء عن المكان',
    containers: 'يقع في',
    inside: 'ما يقع فيه',
    namedAfter: 'ما سُمِّي باسمه',
    coNamed: 'أماكن تُذكر معه',
    position: 'الموقع',
    within: (km: number) => `ضمن ${numbers.format(km)} كم`,
    positionKnown: {
      high: (within: string) => `اتفقت عليه المصادر، ${within}.`,
      medium: (within: string) => `من مصدر واحد أو مصادر متقاربة، ${within}.`,
      low: (within: string) => `غير مؤكَّد، ${within}.`,
    },
    positionReasoned: (within: string) => `لا موقع منشورًا له؛ استُنتج مما يُعرف عنه، ${within}.`,
    source: 'المصدر:',
    note: 'ملاحظة عن المصدر',
    why: 'لماذا قُرئ هنا مكانًا؟',
    noDoubt: 'الاسم وحده كافٍ: لا يدل على غير هذا المكان.',
  },
  /** The finder's rules, by their names in the corpus. */
  reasons: {
    head: 'تسبقه كلمة تعلن نوعه:',
    list: 'في قائمة أماكن من نوعه:',
    otherKind: 'تسبقه كلمة تعلن نوعًا آخر:',
    container: 'يُذكر معه ما يقع فيه:',
    otherContainer: 'يُذكر معه ما لا يقع فيه:',
    direction: 'تُقاس منه جهة:',
    distance: 'تُقاس منه مسافة:',
    near: 'كلمة قرب أو محيط:',
    motion: 'كلمة حركة:',
    control: 'كلمة سيطرة:',
    presence: 'كلمة وجود:',
    event: 'كلمة حدث:',
    inhabitants: 'كلمة أهل المكان:',
    fate: 'ما جرى للمكان:',
    dateline: 'في رأس الخبر',
    coordination: 'معطوف على مكان مؤكَّد:',
    preposition: 'حرف جر مكاني:',
    nounPosition: 'في موضع لا تقع فيه صفة:',
    hashtag: 'في وسم:',
    elsewhere: 'يُذكر يقينًا في موضع آخر من المقال',
    nearness: 'قريب من أماكن المقال المؤكَّدة',
    personalName: 'يسبقه اسم شخص:',
    kinship: 'تسبقه كلمة نسب:',
    title: 'يسبقه لقب:',
    adjective: 'صفة لما قبله:',
    abstractOwner: 'مضاف إلى اسم معنى:',
    injury: 'كلمة إصابة:',
    verbObject: 'فعل له مفعول:',
    cutClitic: 'قُطع منه حرف متصل',
    level: 'من مستوى آخر بين سَمِيَّين',
    importance: 'الأشهر بين سَمِيَّين',
    curated: 'من معجم الأماكن المدقَّق',
    correction: 'صحَّحه محرر',
  } as Readonly<Record<string, string>>,
  article: {
    untitled: (opening: string) => `«${opening}…»`,
    noTitle: 'مقال بلا عنوان',
    unknownOutlet: 'جهة النشر مجهولة',
    inferred: 'مستنتَج من النص',
    author: (author: string) => `بقلم ${author}`,
    source: 'المقال في مصدره',
    excerptsOnly: 'تُنشر من هذا المقال مقاطع فقط، لا نصه الكامل.',
    empty: 'لا مقالات في هذه المجموعة.',
    toList: 'كل المقالات',
    previousMention: 'الموضع السابق',
    nextMention: 'الموضع التالي',
    lostMention: 'لم تعد هذه الكلمات في المقال بعد تعديله.',
  },
  embed: {
    openInFull: 'افتح الخريطة كاملة',
    scroll: 'لتكبير الخريطة أو تصغيرها اضغط Ctrl مع العجلة',
    touch: 'حرِّك الخريطة بإصبعين',
  },
  list: {
    emptyInView: 'لا مكان من هذه المجموعة في هذا الإطار. حرِّك الخريطة أو صغِّرها.',
    emptyPlaces: 'لا أماكن في هذه المجموعة.',
    hiddenLayer: 'طبقته مخفية',
    more: (left: string) => `أظهر المزيد (${left})`,
  },
  map: {
    placesInView: 'أماكن هذا الإطار على الخريطة',
    countInView: (all: number, listed: number) =>
      listed < all
        ? `${places(all)}، في القائمة أول ${numbers.format(listed)}. قرِّب لترى غيرها.`
        : places(all),
    placeControl: (name: string, count: number) => `${name}، ${passages(count)}`,
    othersControl: (name: string, count: number) => `${others(count)} عند ${name}`,
    toList: 'إلى قائمة الأماكن في هذا الإطار',
    zoomIn: 'قرِّب',
    zoomOut: 'بعِّد',
    home: 'أظهر كل ما ذُكر',
    fullscreen: 'ملء الشاشة',
    leaveFullscreen: 'اخرج من ملء الشاشة',
    north: 'الشمال في الأعلى',
    kilometres: (km: number) => `${numbers.format(km)} كم`,
    metres: (metres: number) => `${numbers.format(metres)} م`,
    scale: (length: string) => `مقياس الرسم: ${length}`,
    schematic: 'الخريطة الأساس تخطيطية عند هذا القرب.',
    sources: 'مصادر الخريطة',
    groundFailed: 'لم تصل خريطة الأساس؛ الأماكن مرسومة على أرض خالية.',
    shapesFailed: 'لم تصل حدود المحافظات ومجاري الأنهار؛ النقاط وحدها مرسومة.',
    coordinates: 'الإحداثيات',
    copyCoordinates: 'انسخ الإحداثيات',
    copied: 'نُسخت',
    geoLink: 'افتح في تطبيق خرائط',
    tiles: {
      title: 'خلفية الخريطة',
      none: 'المرفقة بالموقع',
      warning: 'تُطلب من خادم آخر يرى عنوانك.',
      failed: 'بعض صور الخلفية لم تصل.',
    },
    legend: {
      title: 'الطبقات',
      show: 'أظهر الطبقات',
      hide: 'أخفِ الطبقات',
      marks: 'كيف تُقرأ العلامات',
      number: 'الرقم عدد المقاطع',
      others: 'وأماكن أخرى في الموضع نفسه',
      uncertain: 'موقع تقريبي: هو داخل الدائرة',
      hatch: 'مدى بلا حدود معروفة',
      visited: 'فتحتَه من قبل',
    },
  },
};
