import { isolated } from '../isolated.ts';
import { createCounter } from '../plural.ts';

const numbers = new Intl.NumberFormat('ar-u-nu-arab');
const count = createCounter(numbers);

const errorCount = count({
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: '# أخطاء',
  many: '# خطأً',
  other: '# خطأ',
});

const warningCount = count({
  zero: 'لا تنبيهات',
  one: 'تنبيه واحد',
  two: 'تنبيهان',
  few: '# تنبيهات',
  many: '# تنبيهًا',
  other: '# تنبيه',
});

const READ = 'تُقرأ docx وhtml وmhtml وmd وtxt وcsv وtsv وjson وndjson وrss وatom وwarc وzip.';

/** Files of these kinds are known and not read; what to save them as is said instead. */
const foreignKinds: Record<string, string> & { unknown: string } = {
  'old-word': 'مستند Word قديم (‎.doc‎). احفظه بصيغة ‎.docx‎.',
  pdf: 'ملف PDF، ولا تُعرَف فقراته. انسخ نصه واحفظه بصيغة ‎.docx‎ أو ‎.txt‎.',
  rtf: 'ملف RTF. احفظه بصيغة ‎.docx‎.',
  spreadsheet: 'جدول حسابات. احفظ ورقته بصيغة CSV.',
  'open-document': 'مستند OpenDocument. احفظه بصيغة ‎.docx‎.',
  slides: 'عرض شرائح. احفظ نصه بصيغة ‎.docx‎ أو ‎.txt‎.',
  'no-words': 'صورة أو تسجيل. اكتب ما فيه وأضفه بصيغة ‎.docx‎ أو ‎.txt‎.',
  compressed: 'مضغوط بطريقة لا تُقرأ هنا. فُكَّه وأضف ما فيه، أو اجعله zip.',
  binary: `ليس نصًّا. ${READ}`,
  unknown: `لا يدل اسمه على صيغته؛ فإن كان نصًّا فاحفظه بصيغة ‎.txt‎. ${READ}`,
};

const dateManners: Readonly<Record<string, string>> = {
  'perhaps-hijri': '، من القرون الوسطى؛ فإن كان هجريًّا فاكتب بعده هـ',
  'day-first': '، اليوم أولًا',
  'month-first': '، الشهر أولًا',
  'short-year': '، بعد إتمام السنة',
  compact: '، السنة ثم الشهر ثم اليوم',
  hijri: '، تقريبًا، بحساب تقويم أم القرى',
  era: '، قبل الميلاد',
  decade: '، عقدًا',
  century: '، قرنًا',
};

const dateFaults: Readonly<Record<string, string>> = {
  'no-such-day': '، فلا يوم كهذا',
  'no-year': '، فلا سنة فيه',
  'months-differ': '، ففيه شهران مختلفان',
};

/** What the commands say, and the editor of files; Arabic is the original. Apart from the explorer's words, so that its readers do not load these. */
export const ar = {
  misuse: {
    noFile: (path: string) => `لا ملف اسمه «${path}».`,
    noFilesToAdd: 'لم تُذكر الملفات التي تُضاف.',
    noFileOfPlaces: 'اذكر الملف الذي فيه الأماكن.',
    noText: 'لم يُذكر النص الذي يُشرح.',
    noPort: (word: string) => `«${word}» ليس منفذًا.`,
    oneOf: (option: string, values: readonly string[]) =>
      `قيمة ${isolated(option)} واحدة من هذه: ${isolated(values.join(', '))}.`,
    noKind: (word: string) => `«${word}» ليس نوعًا من الأماكن: الجدول في ${isolated('geo/README.md')}.`,
    noYear: (word: string) => `قيمة ${isolated('--year')} سنة، مثل ${isolated('2024')}، وليست «${word}».`,
    noFormat: `لا بد من ذكر الصيغة: ${isolated('--ndjson')}.`,
    leadsWithoutWrite: `الأسماء والأرقام تُذكر مع ${isolated('--write')}.`,
    noCorrection: 'اذكر مقالًا واحدًا، ثم الكلمات بين علامتي اقتباس.',
    noPlaceOfCorrection: `قل أي مكان هي الكلمات: ${isolated('--place')}، أو ${isolated('--place none')}، أو ${isolated('--undo')}.`,
    notInCorpus: (id: string) => `ليس في المدونة «${id}».`,
    oneFolder: 'اذكر مجلدًا واحدًا؛ والنقطة هي هذا المجلد.',
    noWorkers: (word: string) => `قيمة ${isolated('--workers')} عدد من 1 إلى 99، وليست «${word}».`,
    noCommand: (word: string) => `لا أمر اسمه «${word}».`,
    unknownOption: (option: string) => `لا خيار هنا اسمه ${isolated(option)}.`,
    optionValue: (option: string) => `الخيار ${isolated(option)} يحتاج إلى قيمة، أو لا يأخذ قيمة.`,
    unexpected: (word: string) => `لا معنى هنا لـ«${word}».`,
  },
  help: {
    usage: (line: string) => `الاستعمال: ${line}`,
    commands: (lines: string) => `الاستعمال: buldan COMMAND [options]

${lines}

المزيد: buldan COMMAND --help، ورقم الإصدار: buldan --version`,
    more: (command: string) => `المزيد: buldan ${command} --help`,
  },
  init: {
    isThere: (path: string) => `يوجد ${isolated(path)} من قبل: سمِّ مجلدًا آخر.`,
    brokenPackage: (path: string) => `ليس ${isolated(path)} كائن JSON: أصلحه، أو سمِّ مجلدًا آخر.`,
  },
  check: {
    problems: (errors: number, warnings: number) => `${errorCount(errors)}، ${warningCount(warnings)}`,
    moreWarnings: (warnings: number, expected: string) =>
      `وغيرها من النوع نفسه: ${warningCount(warnings)}. ${expected}`,
    leftOut: (articles: string) =>
      `تُرك خارج الموقع لأخطاء فيه: ${articles}. أصلحها، أو اطلب ‎--strict‎ ليُرفض البناء عندئذ.`,
    found: (all: string, mentions: string, inPlaces: string) => `${all}: ${mentions} في ${inPlaces}`,
    empty:
      'الخريطة فارغة: لم يُعثر في المقالات على أي مكان. أضف أماكنها إلى geo/gazetteer، فالأمر buldan leads يقترحها.',
    noArticles: 'لا مقالات بعد: الأمر buldan add يضيفها.',
    without: (all: string, ids: string) => `بلا أي مكان: ${all}: ${ids}`,
    suspicious: (names: string) =>
      `أسماء قد تكون كلمات عادية: ${names}. الأمر buldan explain يبيّن سبب قراءتها أماكن.`,
    suspiciousName: (name: string, place: string, mentions: string) => `«${name}» ‏(${place}، ${mentions})`,
    languages: (languages: string) => `اللغات: ${languages}`,
    sources: (sources: string) => `المصادر والرخص: ${sources}`,
    ownBasemap: 'الخريطة الأساسية: من geo/basemap',
    worldBasemap: 'لا خريطة أساسية خاصة: تُستعمل خريطة العالم.',
    andMore: (number: string) => ` و${number} غيرها`,
    separator: '، ',
  },
  build: {
    foreign: (names: readonly string[]) => `ليست من الموقع، فبقيت: ${names.map(isolated).join('، ')}.`,
    noBaseUrl: `لا ${isolated('baseUrl')} في ${isolated('site.yaml')}: فلا ${isolated('oEmbed')} ولا ${isolated('Open Graph')} ولا صور ولا خريطة موقع.`,
    noArticlePages: `عُطّل ${isolated('articlePages')} في ${isolated('site.yaml')}: فلا تصل محركات البحث والقراء بلا سكربت إلى المقالات إلا من الأماكن.`,
    noPictures: `لا صور بحسب ${isolated('site.yaml')}: فكل رابط يُنشر تصحبه صورة الموقع كله.`,
  },
  export: { notInIt: (omissions: string) => `ليس فيه: ${omissions}` },
  /** What `buldan leads` says of names that are in no gazetteer. */
  leads: {
    columns: { name: 'الاسم', passages: 'المقاطع', meaning: 'في معجم العالم', passage: 'أول مقطع' },
    none: 'كل اسم يشبه أسماء الأماكن موجود في المعجم.',
    unknown: 'مجهول',
    away: (km: string, place: string) => `على ${km} من ${place}`,
    sure: (number: string) =>
      `ما بعده * مؤكد، وعدده ${number}. الأمر buldan leads --write يضيفه إلى geo/gazetteer، ومع أسماء أو أرقام يضيفها.`,
    noneSure: 'لا شيء مؤكدًا. الأمر buldan leads --write مع أسماء أو أرقام يضيفها إلى geo/gazetteer.',
    ask: 'ماذا يُضاف؟ (أرقام أو أسماء بينها فواصل؛ والفارغ: المؤكد وحده) ',
    nothingToAdd: 'لم يُضف شيء: لا شيء مؤكدًا. سمِّ ما يُضاف باسمه أو برقمه.',
    noSuchLead: (word: string) =>
      `ليس في الجدول «${word}»: اكتب اسمًا منه أو رقمًا، أو رقمًا مع رقم المرشح مثل ‎3.2‎.`,
    unknownPosition: (name: string) =>
      `لا يعرف معجم العالم «${name}». أضف ‎--without-position‎ ليُكتب بلا موقع، أو اكتبه في geo/gazetteer بموقعه.`,
    unknownKind: (name: string) => `لا يقول النص ما «${name}»: أضف ‎--kind‎ مع نوعه، مثل village.`,
    added: (places: string, file: string) => `${file}: أُضيف ${places}`,
  },
  /** What `buldan correct` says. */
  correct: {
    noArticle: (article: string) => `لا مقال معرِّفه أو ملفه «${article}».`,
    noWords: (quote: string, file: string) => `ليس في ${file} «${quote}»: انسخ الكلمات منه كما هي.`,
    which: (quote: string, times: string) =>
      `ورد «${quote}» ${times}. قل أيَّها: ‎--occurrence‎ مع رقمه، أو ‎--everywhere‎.`,
    times: count({ zero: 'أبدًا', one: 'مرة', two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة' }),
    noPlace: (place: string) =>
      `لا مكان معرِّفه أو اسمه «${place}» في المعجم ولا في معجم العالم. أضفه إلى geo/gazetteer.`,
    whichPlace: (place: string) => `«${place}» اسم أكثر من مكان. قل أيَّها بمعرِّفه: ‎--place‎ مع واحد من هذه:`,
    isPlace: (file: string, quote: string, place: string) => `${file}: «${quote}» صار ${place}`,
    isNoPlace: (file: string, quote: string) => `${file}: «${quote}» ليس مكانًا`,
    isLeft: (file: string, quote: string) => `${file}: «${quote}» كما يقرؤه البرنامج`,
  },
  develop: {
    title: 'لا يمكن بناء الموقع بعد. ما يُعرض هو آخر نسخة سليمة.',
    leftOut: 'مقالات فيها أخطاء تُركت خارج الموقع.',
    editor: (address: string) => `المحرر يكتب في هذه الملفات: ${address}`,
    close: 'أغلق',
  },
  /** What is said of files that somebody adds, by the codes of `src/input/finding.ts`; each names what to do. */
  input: {
    articles: count({
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),
    leftOut: count({
      zero: 'لم يُترك شيء',
      one: 'تُرك واحد',
      two: 'تُرك اثنان',
      few: 'تُركت #',
      many: 'تُرك #',
      other: 'تُرك #',
    }),
    warnings: warningCount,
    leftOutLabel: 'تُرك',
    warningLabel: 'تنبيه',
    moreOfThem: (left: number) => `ومثلها ${numbers.format(left)} (يسردها ${isolated('--all')})`,
    inferred: (fields: string) => `مستنتَج: ${fields}`,
    exampleIsThere: (file: string) => `مقال المثال ما زال في ${file}: احذفه ليبقى ما أضفته وحده.`,
    strict: 'لم يُكتب شيء، لأن شيئًا تُرك وطُلب ‎--strict‎.',
    ask: {
      outlet: 'ما الناشر؟',
      date: 'ما التاريخ؟',
      empty: 'دعه فارغًا إن كان مجهولًا',
      again: 'ليس هذا تاريخًا.',
    },
    findings: {
      'foreign-format': ({ kind }: { kind: string }) => foreignKinds[kind] ?? foreignKinds.unknown,
      'empty-file': () => 'الملف فارغ.',
      'no-text': () => 'لا نص فيه.',
      'too-large': ({ megabytes, most }: { megabytes: number; most: number }) =>
        `حجمه ${numbers.format(megabytes)} ميغابايت، والحد ${numbers.format(most)}. قسِّمه.`,
      'article-too-large': ({ megabytes, most }: { megabytes: number; most: number }) =>
        `حجم نصه ${numbers.format(megabytes)} ميغابايت، والحد للمقال ${numbers.format(most)}. احذف ما ليس منه، أو قسِّمه مقالات.`,
      'unknown-encoding': ({ byte }: { byte: string }) =>
        `لا يُعرَف ترميز حروفه (البايت ${byte} ليس UTF-8). احفظه بترميز UTF-8.`,
      'broken-document': () => 'ليس مستند Word صالحًا. افتحه في Word واحفظه من جديد.',
      'broken-archive': () => 'لا يُفَك هذا الأرشيف. اصنعه من جديد، أو أضف ملفاته من غيره.',
      'locked-archive': () => 'الأرشيف مقفل بكلمة سر. فُكَّه وأضف ما فيه.',
      'archive-bomb': ({ megabytes, most }: { megabytes: number; most: number }) =>
        `يصير بعد فكه ${numbers.format(megabytes)} ميغابايت، والحد ${numbers.format(most)}. أضف ما فيه على دفعات.`,
      'archive-depth': ({ most }: { most: number }) =>
        `أرشيف في أرشيف أعمق من ${numbers.format(most)}. فُكَّه وأضف ما فيه.`,
      'unsafe-name': ({ name }: { name: string }) => `في الأرشيف ملف اسمه «${name}» يخرج من مجلده، فلم يُفَك.`,
      'doubled-name': ({ name }: { name: string }) =>
        `في الأرشيف ملف آخر اسمه «${name}»، فقُرئ آخرها وحده. سمِّ كلًا منها باسم غير الآخر.`,
      'broken-json': ({ reason }: { reason: string }) => `ليس JSON صالحًا: ${isolated(reason)}`,
      'broken-yaml': ({ reason }: { reason: string }) =>
        `ما بين سطري --- ليس YAML صالحًا: ${isolated(reason)}`,
      'broken-feed': () => 'لا خبر فيه: ليس RSS ولا Atom.',
      'no-columns': ({ columns }: { columns: readonly string[] }) =>
        `لا يُعرَف أي أعمدته نص المقال (${columns.join('، ')}). سمِّ العمود «نص» أو text.`,
      'row-without-text': () => 'لا نص في هذا السطر.',
      'same-article': ({ as }: { as: string }) => `المقال نفسه في ${as}.`,
      'not-articles': ({ count: passed, example }: { count: number; example: string }) =>
        `صور وملفات تصحب الصفحات لم تُقرأ (${numbers.format(passed)})، منها ${example}. فإن كان في واحدة كلام فاحفظه بصيغة ‎.txt‎.`,
      'encoding-guessed': ({ encoding }: { encoding: string }) => `قُرئت حروفه بترميز ${encoding}، تخمينًا.`,
      'unknown-fields': ({ fields }: { fields: readonly string[] }) =>
        `حقول لا معنى لها هنا، وقد حُفظت: ${fields.join('، ')}.`,
      'columns-kept': ({ fields }: { fields: readonly string[] }) =>
        `أعمدة لا معنى لها هنا، وقد حُفظت: ${fields.join('، ')}.`,
      'markup-dropped': (lost: { links: number; images: number; tables: number; other: number }) => {
        const kinds = [lost.links, lost.images, lost.tables, lost.other];
        const words = ['روابط', 'صور', 'جداول', 'غيرها'];
        const counts = kinds.flatMap((number, kind) =>
          number > 0 ? `${words[kind]} ${numbers.format(number)}` : [],
        );
        return `لم يبقَ إلا النص، دون: ${counts.join('، ')}.`;
      },
      'date-read': ({ printed, edtf, manner }: { printed: string; edtf: string; manner: string }) =>
        `قُرئ التاريخ «${printed}» على أنه \u200e${edtf}\u200e${dateManners[manner] ?? ''}.`,
      'date-unread': ({ printed, fault }: { printed: string; fault: string }) =>
        `لم يُفهَم التاريخ «${printed}»${dateFaults[fault] ?? ''}. اكتبه مثل \u200e2024-05-01\u200e.`,
      'field-unread': ({ field, printed }: { field: string; printed: string }) =>
        `لم يُفهَم الحقل ${field}: «${printed}».`,
      'page-read-whole': () => 'الصفحة أكبر من أن يُميَّز المقال فيها، فأُخذ نصها كله. احذف ما ليس منه.',
      'id-changed': ({ from, to }: { from: string; to: string }) => `المعرِّف «${from}» مستعمل، فصار «${to}».`,
    },
  },
};
