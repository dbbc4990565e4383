import type { DateManner } from '../../model/date-manner.ts';
import type { ArchiveFault } from '../../model/description.ts';
import type { JsonFault, RuleWords, YamlFault } from '../../model/expectation.ts';
import { LAYER_KINDS } from '../../model/kind.ts';
import { isolated } from '../isolated.ts';
import { createCounter } from '../plural.ts';
import type { ProblemSentences } from './word-problem.ts';

const numbers = new Intl.NumberFormat('ar-u-nu-arab');
const count = createCounter(numbers);

const letters = count({
  one: 'حرف واحد',
  two: 'حرفين',
  few: '# أحرف',
  many: '# حرفًا',
  other: '# حرف',
});

const kilometres = count({
  one: 'كيلومتر واحد',
  two: 'كيلومترين',
  few: '# كيلومترات',
  many: '# كيلومترًا',
  other: '# كيلومتر',
});

const megabytes = count({
  one: 'ميغابايت واحد',
  two: 'ميغابايتين',
  few: '# ميغابايت',
  many: '# ميغابايت',
  other: '# ميغابايت',
});

const ringPoints = count({
  zero: 'حلقة بلا نقاط',
  one: 'حلقة من نقطة واحدة',
  two: 'حلقة من نقطتين',
  few: 'حلقة من # نقاط',
  many: 'حلقة من # نقطة',
  other: 'حلقة من # نقطة',
});

const MARKUP = {
  heading: { name: 'عنوان', fix: `ابدأ العنوان الداخلي بالعلامة ${isolated('## ')} وبعدها فراغ.` },
  image: { name: 'صورة', fix: `احذفها، أما شرحها فيبدأ بالكلمة ${isolated('^caption')} وبعدها فراغ.` },
  link: { name: 'رابط', fix: 'أبقِ كلماته واحذف العنوان.' },
  emphasis: { name: 'كلمات بخط عريض أو مائل', fix: 'احذف العلامات التي حولها.' },
  html: {
    name: isolated('HTML'),
    fix: `احذف الوسوم، أو أعطِ الصفحة نفسها للأمر ${isolated('buldan add')}.`,
  },
  entity: { name: 'رمز مكتوب باسمه', fix: 'اكتب الحرف نفسه.' },
  'table-row': { name: 'سطر من جدول', fix: 'اكتبه جملةً.' },
  list: { name: 'قائمة', fix: 'اكتب بنودها جملةً أو فقرات.' },
};

const ARCHIVE_FAULTS: Readonly<Record<ArchiveFault, string>> = {
  empty: 'وهو فارغ',
  'other-format': `وليس ملف ${isolated('PMTiles')}`,
  'other-version': `وهو من إصدار آخر من ${isolated('PMTiles')}`,
  'cut-off': 'وهو مبتور قبل آخره',
  'other-compression': 'وهو مضغوط بطريقة لا تفكها المتصفحات',
  'other-tiles': 'وليس فيه صور ولا بلاطات متجهة',
};

const MANNERS: Readonly<Record<Exclude<DateManner, 'edtf'>, string>> = {
  'perhaps-hijri': 'وهو يوم من القرون الوسطى؛ فإن كانت السنة هجرية فاكتب بعدها هـ',
  'day-first': 'اليوم أولًا',
  'month-first': 'الشهر أولًا، فلا شهر بذلك الرقم',
  'short-year': 'بعد إتمام السنة',
  compact: 'السنة ثم الشهر ثم اليوم',
  'year-first': 'السنة أولًا',
  words: 'كما كُتب بالكلمات',
  digits: 'وقد كُتب بأرقام أخرى',
  hijri: 'تقريبًا، بحساب تقويم أم القرى',
  era: 'بعدّ السنين من السنة صفر',
  decade: 'عقدًا',
  century: 'قرنًا',
};

const listed = (values: readonly (string | number)[]): string => values.map(isolated).join('، ');
const named = (text: string): string => `«${isolated(text)}»`;
const written = (text: string): string => isolated(JSON.stringify(text));
const columns = (names: readonly string[]): string => `الأعمدة: ${listed(names)}.`;

const rule = (expected: string, fix: string | null = null) => ({ expected, fix });

const YAML = isolated('YAML');
const QUOTES = `النص الذي فيه نقطتان أو علامة اقتباس أو ${isolated('#')} يُكتب بين علامتي اقتباس.`;

const YAML_FAULTS: Readonly<Record<YamlFault, RuleWords>> = {
  bracket: rule(
    `${YAML}: أقواس مغلقة، وبين ما فيها فواصل`,
    `أغلق القوس بالعلامة ${isolated(']')} أو ${isolated('}')}.`,
  ),
  quotation: rule(`${YAML}: نص بين علامتي اقتباس لا شيء بعده`, QUOTES),
  colon: rule(`${YAML}: في السطر حقل واحد بعده نقطتان وفراغ ثم قيمته`, QUOTES),
  column: rule(`${YAML}: حقول القائمة الواحدة تبدأ من عمود واحد`, 'ضع قبل السطر فراغات بعدد ما قبل جيرانه.'),
  tab: rule(`${YAML}: فراغات في أول السطر`, 'اكتب فراغين مكان علامة الجدولة.'),
  'key-twice': rule(`${YAML}: كل حقل مرة واحدة`, 'احذف أحد الحقلين.'),
  sign: rule(
    `${YAML}: نص يبدأ بحرف أو رقم`,
    `النص الذي يبدأ بعلامة مثل ${listed(['@', '%', '*', '&', '!'])} يُكتب بين علامتي اقتباس.`,
  ),
  backslash: rule(`${YAML}: نص بلا شرطة مائلة عكسية مفردة`, 'اكتب النص بين علامتي اقتباس مفردتين.'),
  'repeated-parts': rule(`${YAML}: أجزاء لا تتكرر بلا نهاية`, `اكتب كاملًا ما تكرره ${isolated('*')}.`),
  other: rule(YAML, QUOTES),
};

const JSON_FAULTS: Readonly<Record<JsonFault, string>> = {
  comma: ': فاصلة',
  colon: ': نقطتان بعد الاسم',
  bracket: ': قوس يُغلق',
  quotation: ': علامة اقتباس تُغلق النص',
  value: ': اسم أو قيمة، والنص بين علامتي اقتباس',
  end: ': لا شيء بعد القوس الأخير',
  backslash: ': نص بلا شرطة مائلة عكسية مفردة ولا سطر جديد',
  other: '',
};

const LANGUAGE_TAG = rule('رمز لغة', `اكتب ${isolated('ar')} للعربية، أو ${isolated('en')} للإنكليزية.`);
const HYPHENS = 'ابدأ كلًّا منها بشَرطة.';
const BRACKETS = 'اكتب اسمًا واحدًا على الأقل كما يُكتب في المقالات، بين قوسين معقوفين.';
const TRUE_OR_FALSE = `إما ${isolated('true')} وإما ${isolated('false')}`;
const OR_NULL = `أو ${isolated('null')}`;

export const ar: ProblemSentences = {
  severities: { error: 'خطأ', warning: 'تنبيه' },
  quoted: isolated,
  expected: (words) => `المنتظر: ${words}`,
  add: (key) => `أضف ${isolated(`"${key}"`)}.`,
  removeField: 'احذف هذا الحقل، أو صحّح كتابة اسمه.',
  write: (expected) => `اكتب بدله ما يلي: ${expected}.`,
  descriptions: {
    nothing: () => 'لا شيء',
    'no-field': ({ field }) => `ينقص الحقل ${isolated(field)}`,
    'no-key': ({ key }) => `ينقص ${isolated(`"${key}"`)}`,
    'no-settings': () => 'ملف بلا إعدادات',
    'whole-file': ({ printed }) => `الملف: ${isolated(printed)}`,
    'foreign-field': ({ field }) => `الحقل ${isolated(field)}`,
    'unknown-field': ({ field }) => `الحقل ${isolated(field)}`,
    'unknown-key': ({ key }) => `المفتاح ${isolated(`"${key}"`)} غير معروف`,
    'no-text': () => 'لا نص بعد الترويسة',
    'end-of-line': () => 'نهاية السطر',
    'end-of-file': () => 'نهاية الملف',
    'foreign-byte': ({ byte }) => `البايت ${isolated(byte)}، وليس من ${isolated('UTF-8')}`,
    markup: ({ markup, printed }) => `${MARKUP[markup].name}: ${isolated(printed)}`,
    'taken-id': ({ id, first }) => `${isolated(`id: ${id}`)}، وهو معرِّف الملف ${isolated(first)} أيضًا`,
    occurrence: ({ number, quote }) => `الموضع رقم ${numbers.format(number)} الذي يرد فيه ${named(quote)}`,
    context: ({ quote, prefix, suffix }) => `${named(quote)} بين ${named(prefix)} و${named(suffix)}`,
    'number-alone': ({ quote, number, there, around }) =>
      `${named(quote)} برقمه وحده: هو الآن رقم ${numbers.format(number)} من ${numbers.format(there)}، في ${named(around)}`,
    'empty-folder': ({ of }) => (of === 'articles' ? 'مجلد بلا مقالات' : 'مجلد بلا أماكن'),
    'unread-file': () => 'ملف لا يقرؤه شيء',
    'large-file': (file) => `ملف حجمه ${megabytes(file.megabytes)}`,
    'missing-file': ({ file }) => `الملف ${isolated(file)}، ولا وجود له`,
    'faulty-archive': ({ file, fault }) => `الملف ${isolated(file)}، ${ARCHIVE_FAULTS[fault]}`,
    brackets: ({ most }) => `أقواس متداخلة عددها يفوق ${numbers.format(most)}`,
    container: ({ container }) => `المكان ${named(container)} الذي قيل إنه يحويه`,
    containers: ({ chain }) => chain.map(isolated).join(' في '),
    namesake: ({ name, other, container }) =>
      `${named(name)} اسم ${named(other)} أيضًا، ${container === null ? 'وهو قريب منه' : `وكلاهما في ${named(container)}`}`,
    'too-far': ({ position, km, container }) =>
      `${isolated(position)}: أبعد مما يصح بمقدار ${kilometres(km)} عن ${named(container)} الذي يحويه`,
    ring: ({ positions, ends }) =>
      ends === null
        ? `${ringPoints(positions)} مغلقة`
        : `${ringPoints(positions)} تبدأ عند ${isolated(ends.first)} وتنتهي عند ${isolated(ends.last)}`,
    'no-layer': () => 'ملف لا يحمل اسم طبقة',
  },
  rules: {
    'utf-8': rule(
      `نص بترميز ${isolated('UTF-8')}`,
      `احفظ الملف بترميز ${isolated('UTF-8')}؛ فالنصوص العربية التي ليست به تكون غالبًا بترميز ${isolated('Windows-1256')}.`,
    ),
    yaml: ({ fault }) => YAML_FAULTS[fault],
    json: ({ fault }) =>
      rule(
        `${isolated('JSON')}${JSON_FAULTS[fault]}`,
        'ابحث هنا، أو قبله بقليل، عن فاصلة أو علامة اقتباس أو قوس ناقص أو زائد.',
      ),
    other: ({ words }) => rule(isolated(words)),
    'one-of': ({ values }) => rule(`واحد مما يلي: ${listed(values.map((value) => `"${value}"`))}`),

    'front-matter': rule(
      `ترويسة: ${isolated('YAML')} بين سطرين من ${isolated('---')}`,
      `ابدأ الملف بسطر من ${isolated('---')}، ثم حقول المقال، ثم سطر آخر من ${isolated('---')}.`,
    ),
    'some-text': rule('فقرة واحدة على الأقل', 'أضف نص المقال، وبين فقراته سطر فارغ.'),
    fields: ({ fields }) =>
      rule(`الحقول ${listed(fields)}`, 'اكتب كل حقل في سطر: اسمه، ثم نقطتان، ثم قيمته.'),
    'known-fields': ({ fields }) =>
      rule(`الحقول ${listed(fields)}`, 'يبقى في الملف ولا يُنشر؛ فإن قُصد به واحد من هذه فصحّح كتابة اسمه.'),
    'field-or-null': ({ field }) =>
      rule(`الحقل ${isolated(field)} للمقال، ${OR_NULL}`, `أضف ${isolated(`${field}: null`)} إن كان مجهولًا.`),
    'article-id': rule(
      'حروف لاتينية صغيرة وأرقام وشَرطات',
      `اكتبه مثل ${isolated('2017-11-01-toward-the-city')}.`,
    ),
    'file-name': rule(
      'معرِّف يصلح اسمًا لملف',
      `اختر غيره: لا يزيد على ${letters(200)}، وليس من أسماء الأجهزة ${isolated('con, prn, aux, nul, com1–com9, lpt1–lpt9')}.`,
    ),
    'language-tag': LANGUAGE_TAG,
    'one-line': rule(
      `نص في سطر واحد، ${OR_NULL}`,
      `اكتب الكلمات بين علامتي اقتباس، أو اكتب ${isolated('null')} إن كانت مجهولة.`,
    ),
    date: rule(
      `تاريخ بصيغة ${isolated('EDTF')}، ${OR_NULL}`,
      `اكتب ${isolated('2017-11-01')} لليوم، و${isolated('2019-02')} للشهر، و${isolated('2018~')} للسنة التقريبية، و${isolated('null')} للمجهول.`,
    ),
    'bounded-date': rule(
      'تاريخ له بداية ونهاية، وسنواته من أربعة أرقام',
      'يُعَدّ المقال بلا تاريخ: لا يظهر على الخط الزمني ولا يدخل في أي مدى زمني. اكتب الطرفين إن عُرفا.',
    ),
    edtf: ({ date, manner }) =>
      rule(
        `تاريخ بصيغة ${isolated('EDTF')}`,
        `قُرئ على أنه ${isolated(date)}، ${MANNERS[manner]}. إن صحّ ذلك فاكتب ${isolated(date)}.`,
      ),
    'web-address': rule(
      `عنوان صفحة وب، ${OR_NULL}`,
      `اكتب العنوان كاملًا، من ${isolated('https://')} أو ${isolated('http://')} إلى آخره، ${OR_NULL}.`,
    ),
    inferred: ({ fields }) => rule(`أسماء حقول: ${listed(fields)}`, 'اذكر الحقول التي لا ينص عليها المقال.'),
    quote: rule('كلمات من المقال', 'انسخ الكلمات كما هي في فقرة واحدة.'),
    occurrence: rule('عدد صحيح من ١ فما فوق', 'عُدّ مرات ورود الكلمات من عنوان المقال فنازلًا.'),
    context: rule('كلمات من المقال', 'انسخ الكلمات التي تسبق المقتبس أو تليه مباشرة.'),
    'place-or-null': rule(`معرِّف مكان، ${OR_NULL}`, `اكتب ${isolated('null')} إن لم تكن الكلمات مكانًا.`),
    correction: rule(
      `الحقول ${listed(['quote', 'occurrence', 'prefix', 'suffix', 'place'])}`,
      `اكتب كل تصحيح هكذا: ${isolated('{quote: …, prefix: …, suffix: …, place: …}')}.`,
    ),
    corrections: rule('قائمة تصحيحات', HYPHENS),
    'excerpts-only': rule(TRUE_OR_FALSE, `اكتب ${isolated('true')} إن كان لا يجوز نشر غير المقاطع.`),
    'plain-text': ({ markup }) => rule('نص مجرد: هذا يُطبع كما هو', MARKUP[markup].fix),
    'own-article-id': rule('معرِّف ليس لمقال آخر', 'غيّر معرِّف أحد المقالين.'),
    quotation: ({ there }) =>
      rule(
        there === 0
          ? 'كلمات ترد في فقرة واحدة من المقال'
          : `رقم من ${numbers.format(1)} إلى ${numbers.format(there)}`,
        'انسخ الكلمات من المقال كما هي، وعُدّ مرات ورودها من عنوانه فنازلًا.',
      ),
    'telling-context': ({ there }) =>
      rule(
        `كلمات حوله تنطبق على موضع واحد من مواضع وروده، وعددها ${numbers.format(there)}، دون غيره`,
        'انسخ الكلمات التي قبله وبعده من جديد، أو حدّد رقم الموضع المقصود.',
      ),
    'own-context': ({ prefix, suffix }) =>
      rule(
        'الكلمات التي حوله: فالرقم يدل على موضع آخر متى ورد مرة أخرى فوقه',
        `إن كان هذا هو المقصود فأضف ${isolated('prefix:')} ${written(prefix)} و${isolated('suffix:')} ${written(suffix)}`,
      ),
    'context-of-today': ({ prefix, suffix }) =>
      rule(
        `ما حوله الآن: ${named(`${prefix}…${suffix}`)}؛ فقد طُبِّق هناك إذ لا يرد في غيره`,
        `إن كان هذا هو المقصود فاكتب ${isolated('prefix:')} ${written(prefix)} و${isolated('suffix:')} ${written(suffix)}، وإلا فاحذفه.`,
      ),
    'known-place': rule(
      `معرِّف مكان في المعجم، ${OR_NULL} إن لم تكن الكلمات مكانًا`,
      'أضف المكان إلى المعجم، أو صحّح المعرِّف.',
    ),

    spellings: rule('قائمة بصور كتابة الاسم', BRACKETS),
    'blocked-name-type': ({ types }) =>
      rule(listed(types), `اكتب مرة واحدة، في الحقل ${isolated('type')}، ما الذي يحمل هذا الاسم.`),
    'blocked-name': rule(
      `الحقول ${listed(['names', 'type', 'language'])}`,
      'اكتب كل اسم بهذه الحقول الثلاثة.',
    ),
    'blocked-names': rule('قائمة أسماء ليست أماكن', HYPHENS),
    'world-spellings': rule('قائمة أسماء', BRACKETS),
    'world-kind': ({ kinds }) => rule(listed(kinds), 'اكتب نوع هذه الأماكن.'),
    'world-source': rule('مصدر الأسماء', 'اكتب اسم المصدر.'),
    'world-licence': rule('رخصة المصدر', `اكتب اسمها في ${isolated('SPDX')}.`),
    'world-list': rule(
      `الحقول ${listed(['kind', 'language', 'source', 'licence', 'names'])}`,
      'اكتب كل قائمة بهذه الحقول الخمسة.',
    ),
    'world-lists': rule('قائمة من قوائم الأسماء', HYPHENS),

    settings: ({ settings }) =>
      rule(`الإعدادات ${listed(settings)}`, 'اكتب كل إعداد في سطر: اسمه، ثم نقطتان، ثم قيمته.'),
    'text-a-language': rule('نص لكل لغة', `اكتب هكذا: ${isolated('{ar: …, en: …}')}.`),
    'base-url': rule(
      `عنوان مجلد، ${OR_NULL}`,
      `احذف ما بعد ${isolated('?')} أو ${isolated('#')}، واسم المستخدم وكلمة السر: عنوان كل صفحة هو هذا العنوان يليه مسارها.`,
    ),
    'tile-name': rule('نص', 'اكتب الاسم الذي يختار به القارئ هذه الخلفية.'),
    'tile-address': rule(
      'عنوان مربعات الخلفية، واسم المضيف فيه مكتوب كاملًا',
      `اكتبه مثل ${isolated('https://tiles.example.org/{z}/{x}/{y}.png')}؛ فسياسة أمن المحتوى لا تقبل مضيفًا فيه ${isolated('{s}')}.`,
    ),
    'tile-attribution': rule('نص', 'اكتب العبارة التي يطلبها المصدر.'),
    'tile-zoom': rule(
      `درجة تقريب من ${numbers.format(0)} إلى ${numbers.format(22)}`,
      'اكتب أعلى درجة تقريب عند المصدر.',
    ),
    'tile-source': rule(
      `الحقول ${listed(['name', 'url', 'attribution', 'maxZoom'])}`,
      'اكتب كل مصدر بهذه الحقول الأربعة.',
    ),
    'tile-sources': rule('قائمة مصادر للخلفية', `ابدأ كلًّا منها بشَرطة، أو اكتب ${isolated('[]')}.`),
    'place-server-name': rule('نص', 'اكتب الاسم الذي يختار به القارئ هذا الخادم.'),
    'place-server-address': rule(
      'عنوان عناصر مجموعة من الأماكن',
      `اكتبه مثل ${isolated('https://places.example.org/collections/towns/items')}، ولا يتبعه إلا استعلام خاص به.`,
    ),
    'place-server-attribution': rule('نص', 'اكتب العبارة التي يطلبها المصدر.'),
    'place-server': rule(
      `الحقول ${listed(['name', 'url', 'attribution'])}`,
      'اكتب كل خادم بهذه الحقول الثلاثة.',
    ),
    'place-servers': rule('قائمة خوادم', `ابدأ كلًّا منها بشَرطة، أو اكتب ${isolated('[]')}.`),
    'ground-file': rule(
      `اسم ملف ${isolated('PMTiles')} في مجلد المقالات`,
      `ضع الملف بجوار ${isolated('site.yaml')} واكتب اسمه: حروف لاتينية وأرقام وشَرطات ونقاط، وفي آخره ${isolated('.pmtiles')}.`,
    ),
    'ground-attribution': rule('نص', 'اكتب العبارة التي يطلبها مصدره.'),
    ground: rule(
      `الحقلان ${isolated('file')} و${isolated('attribution')}`,
      `اكتب هكذا: ${isolated('{file: streets.pmtiles, attribution: © OpenStreetMap}')}.`,
    ),
    'ground-beside': rule(
      `ملف بجوار ${isolated('site.yaml')}`,
      `ضعه هناك، أو اكتب ${isolated('ground: null')}.`,
    ),
    'tile-archive': rule(
      `ملف ${isolated('PMTiles')} كامل من الإصدار ${numbers.format(3)}`,
      `انسخ الملف مرة أخرى، أو اصنعه من جديد، أو اكتب ${isolated('ground: null')}.`,
    ),
    origin: rule(
      `أصل موقع، ${OR_NULL}`,
      `اكتبه كما تكتبه المتصفحات، مثل ${isolated('https://news.example.org')}: بحروف صغيرة، بلا مسار ولا منفذ معتاد ولا ${isolated('*')}، والأسماء بغير اللاتينية بصيغة ${isolated('xn--…')}؛ واكتب ${isolated('null')} إن كان التضمين للجميع.`,
    ),
    'site-languages': rule(
      'قائمة برموز اللغات',
      `اكتب واحدًا على الأقل، واللغة الأولى أولًا، مثل ${isolated('[ar, en]')}.`,
    ),
    layers: ({ layers }) =>
      rule(
        `طبقات مع ${isolated('shown')} أو ${isolated('hidden')}: ${listed(layers)}`,
        `اكتب هكذا، بترتيب مفتاح الخريطة: ${isolated('{settlements: shown, countries: hidden}')}.`,
      ),
    pictures: rule(
      `عدد من ${numbers.format(0)} إلى ${numbers.format(10_000)}`,
      `اكتب عدد الأماكن التي تكون لها صورة خاصة؛ وكل صورة تأخذ نحو ${numbers.format(70)} ملّي ثانية.`,
    ),
    contact: rule(`عنوان بريد أو صفحة وب، ${OR_NULL}`, 'اكتب أين تُرسل التصحيحات.'),
    editor: rule(TRUE_OR_FALSE, `اكتب ${isolated('false')} إن أردت الموقع بلا محرِّر.`),
    'article-pages': rule(
      TRUE_OR_FALSE,
      `اكتب ${isolated('false')} إن أردت ألا تكون للمقالات صفحات بسيطة خاصة بها.`,
    ),
    'page-folders': rule(
      `${TRUE_OR_FALSE} وإما ${isolated('null')}`,
      `اكتب ${isolated('null')} ليُترك ذلك لعدد الصفحات.`,
    ),
    'spoken-language': ({ language, spoken }) =>
      rule(
        `لغات تتكلمها الواجهة: ${listed(spoken)}`,
        `احذفها، أو أضف ${isolated(`src/languages/${language}.ts`)}.`,
      ),

    'files-of-folder': ({ extension }) =>
      rule(
        `ملفات تنتهي أسماؤها بـ ${isolated(extension)}`,
        `ضعها فيه، أو سمِّ المجلد الذي يحويها مع ${isolated('--content')} و${isolated('--geo')}.`,
      ),
    'known-file': rule(
      `الملف ${isolated('site.yaml')} ومقالات تنتهي أسماؤها بـ ${isolated('.md')}`,
      'صحّح اسمه إن كان منها، أو احفظه في مكان آخر؛ وما يبدأ اسمه بنقطة لا يُنظر إليه.',
    ),
    'article-size': (article) =>
      rule(
        `مقال لا يزيد على ${megabytes(article.megabytes)}`,
        'قسّمه مقالات، أو احفظه في مكان آخر إن لم يكن مقالًا.',
      ),

    brackets: rule('مجموعة معالم', 'ابحث عن البرنامج الذي كتب هذا؛ فلا خريطة تحتاج إليه.'),
    'known-key': ({ key }) =>
      rule(
        `مفاتيح يعرفها بُلدان، وهي في ${isolated('geo/README.md')}`,
        `صحّح كتابة ${isolated(`"${key}"`)} أو احذفه.`,
      ),
    'known-container': ({ container }) =>
      rule(
        'معرِّف مكان في المعجم، أو دولة أو محافظة من العالم',
        container.startsWith('iso:')
          ? `صحّح الرمز: تجده في ${isolated('ISO 3166')}.`
          : `صحّح المعرِّف، أو أضف مكانًا معرِّفه ${named(container)}.`,
      ),
    'containers-end': rule(
      'أماكن يحوي بعضها بعضًا حتى مكان لا يحويه شيء',
      'صحّح ما يحوي واحدًا من هذه الأماكن.',
    ),
    'inside-container': ({ isSwapped }) =>
      rule(
        'مكان داخل ما يحويه، أو قريب منه بقدر ما يسمح به الشك في موقعيهما',
        isSwapped
          ? 'يبدو أن خط العرض وخط الطول متبادلان: اكتب خط الطول أولًا.'
          : `صحّح الموقع أو ما يحويه، أو اذكر في ${isolated('uncertainty_km')} قيمة أكبر.`,
      ),
    latitude: ({ isSwapped }) =>
      rule(
        `خط عرض من ${isolated(-90)} إلى ${isolated(90)}، بعد خط الطول`,
        isSwapped ? 'خط الطول أولًا: بدّل العددين.' : 'اكتب خط العرض بالدرجات العشرية.',
      ),
    longitude: rule(
      `خط طول من ${isolated(-180)} إلى ${isolated(180)}`,
      `عُدّ من غرينتش، وما غربها سالب؛ وما يعبر خط الطول ${isolated(180)} يُقطع عنده.`,
    ),
    line: rule('خط من نقطتين فأكثر', `أضف نقاطه الأخرى، أو اكتبه ${isolated('Point')}.`),
    ring: ({ first }) =>
      rule(
        'حلقة من أربع نقاط فأكثر تنتهي حيث بدأت',
        first === null ? 'أضف الزوايا الناقصة.' : `أعد النقطة الأولى ${isolated(first)} في آخرها.`,
      ),
    meridian: rule(
      `خط أو مساحة لا تعبر خط الطول ${isolated(180)}`,
      `اقطعها عند خط الطول ${isolated(180)}، جزءًا على كل جانب (${isolated('RFC 7946, 3.1.9')}).`,
    ),
    'visible-text': ({ control }) =>
      rule(
        'نص بلا محارف تحكم ولا علامات متراكمة',
        `احذف المحرف ${isolated(control)}: فهو يُظهر النص على غير ما هو.`,
      ),
    'name-to-match': rule(
      `اسم واحد على الأقل يُبحث عنه، في ${isolated('"ar"')} أو ${isolated('"en"')}`,
      'أضف الاسم كما تكتبه المقالات.',
    ),
    'name-under-language': ({ key }) =>
      rule(
        `أن ترد أسماء ${isolated(`"${key}"`)} في ${isolated('"ar"')} أو ${isolated('"en"')} أيضًا`,
        'أضف الاسم هناك، أو احذفه من هنا.',
      ),
    'kind-of-layer': ({ layer, right }) =>
      rule(
        `نوع من أنواع الطبقة ${isolated(`"${layer}"`)}`,
        `انقل المَعلَم إلى ${isolated(`${right}.geojson`)}، أو صحّح نوعه.`,
      ),
    'coarse-container': rule(
      `مكان يحويه، يُرسم عنده ما قيل إنه ${isolated('"coarse"')}`,
      `أضف ما يحويه، أو اكتب ${isolated('"withheld"')}.`,
    ),
    'layer-file': ({ files }) => rule(`واحد من الملفات ${listed(files)}`, 'سمِّ الملف باسم الطبقة التي فيه.'),
    'own-place-id': ({ file, line }) =>
      rule(
        'معرِّف خاص به',
        `أعطِ هذا المكان معرِّفًا آخر، أو احذف أحد المكانين: الأول في ${isolated(file)}، السطر ${isolated(line)}.`,
      ),
    'telling-name': ({ file, line }) =>
      rule(
        'اسم لا يحمله هناك مكان آخر من نوعه، فالنص لا يبيّن أيهما المقصود',
        `إن كانا مكانًا واحدًا (${isolated(file)}، السطر ${isolated(line)}) فاحذف أحدهما. وإلا فضع كلًّا منهما في المكان الأصغر الذي يحويه، أو اكتب في ${isolated('matching')} الاسم الأطول الذي تميّزه به المقالات.`,
      ),

    degrees: rule('عدد بالدرجات'),
    position: rule(`موقع بالدرجات العشرية، خط الطول ثم خط العرض: ${isolated('[longitude, latitude]')}`),
    positions: rule('قائمة مواقع'),
    rings: rule('قائمة حلقات، الخارجية أولًا'),
    lines: rule('قائمة خطوط'),
    polygons: rule('قائمة مضلعات'),
    'geojson-geometry': rule(`شكل من أشكال ${isolated('GeoJSON')}`),
    geometry: rule(
      `شكل من ${listed(['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'])}، أو ${isolated('null')} إن كان الموقع مجهولًا`,
    ),
    radius: ({ most }) => rule(`نصف قطر يحوي المكان يقينًا، أكبر من الصفر ولا يزيد على ${kilometres(most)}`),
    'filled-name': rule('اسم غير فارغ'),
    'short-name': ({ most }) => rule(`اسم لا يزيد على ${letters(most)}`),
    year: rule('سنة مجموعة البيانات، عددًا صحيحًا'),
    'data-set': rule('اسم مجموعة البيانات'),
    citation: rule('إسناد إلى مصدر'),
    'name-language': rule(`رمز لغة، مثل ${isolated('"ar"')}`),
    citations: rule('إسناد واحد على الأقل'),
    'cited-name': rule(`اسم فيه ${listed(['"toponym"', '"lang"', '"citations"'])}`),
    names: rule('قائمة أسماء'),
    'some-names': rule('اسم واحد على الأقل'),
    fraction: rule('عدد من ٠ إلى ١'),
    'ordinary-fraction': rule('عدد من ٠ إلى ١: مقدار احتمال ألا تكون الكلمة هذا المكان'),
    'ordinary-names': rule('أسماء، ومع كل منها عدد من ٠ إلى ١'),
    matching: rule('كائن فيه الأسماء التي يُبحث عنها'),
    'source-name': rule('اسم المصدر'),
    'source-licence': rule('رخصة المصدر'),
    source: rule(`كائن فيه ${isolated('"source"')} و${isolated('"licence"')}`),
    'filled-title': rule('عنوان غير فارغ'),
    'short-title': ({ most }) => rule(`عنوان لا يزيد على ${letters(most)}`),
    classes: rule('قائمة بأصناف المعالم'),
    class: rule(`واحد على الأقل من الحروف ${listed([...'AHLPRST'])}`),
    'country-code': rule('رمز دولة من حرفين'),
    'country-codes': rule('رموز دول'),
    kind: rule(
      `واحد من الأنواع ${listed(Object.values(LAYER_KINDS).flat())}`,
      `اكتب واحدًا منها؛ وكلها مشروحة في ${isolated('geo/README.md')}.`,
    ),
    'position-source': rule('مصدر الموقع، بالكلمات'),
    'second-source': rule('مدى موافقة مصدر آخر، بالكلمات'),
    'true-or-false': rule(TRUE_OR_FALSE),
    inhabitants: rule('عدد السكان، عددًا صحيحًا'),
    'whole-number': rule('عدد صحيح'),
    'filled-note': rule('ملاحظة غير فارغة'),
    provenance: rule(`كائن فيه ${isolated('"geometry"')} و${isolated('"names"')}`),
    object: rule('كائن'),
    'place-iri': rule(
      `إما ${isolated('urn:buldan:place:<id>')} بحروف صغيرة وأرقام وشَرطات، وإما ${isolated('gn:<number>')} برقمه في ${isolated('GeoNames')}، وإما ${isolated('iso:')} مع رمز دولة أو محافظة، مثل ${isolated('iso:YE-TA')}`,
    ),
    'related-iri': rule(
      `إما ${isolated('urn:buldan:place:<id>')}، وإما ${isolated('gn:<number>')}، وإما ${isolated('iso:')} مع رمز دولة أو محافظة من العالم، مثل ${isolated('iso:YE-TA')}`,
    ),
    'place-file-name': rule(
      `معرِّف يصلح اسمًا لملف: لا يزيد على ${letters(200)}، وليس ${isolated('con')} أو ${isolated('nul')} أو جهازًا آخر من أجهزة ${isolated('Windows')}`,
    ),
    'feature-type': rule(isolated('"Feature"')),
    types: rule('قائمة أنواع'),
    identifier: rule('معرِّف'),
    links: rule('قائمة روابط'),
    'relation-type': rule('نوع علاقة'),
    relations: rule('قائمة علاقات'),
    feature: rule(`مَعلَم من ملف ${isolated('Linked Places')}`),
    'collection-type': rule(isolated('"FeatureCollection"')),
    features: rule('قائمة معالم'),
    collection: rule(`كائن فيه ${isolated('"type"')} و${isolated('"features"')}`),
    'label-name': rule('اسم غير فارغ'),
    'river-rank': rule('عدد صحيح، ٠ لأكبر الأنهار'),
    'basemap-layer': rule(
      `طبقة من ${listed(['sea', 'land', 'border', 'governorate', 'river', 'lake', 'label'])}`,
    ),
    'basemap-geometry': rule(`شكل من أشكال ${isolated('GeoJSON')} مع إحداثياته`),
    'basemap-credit': rule('العبارة التي تطلبها الرخصة بجوار الخريطة'),
    'basemap-licence': rule('اسم الرخصة'),

    'container-row': ({ columns: names }) => rule('رمز ومعرِّف مكان', columns(names)),
    'correction-row': ({ columns: names }) => rule(`معرِّف المكان ${isolated('IRI')} أولًا`, columns(names)),
    'cited-year': ({ columns: names }) => rule('إسناد ينتهي بسنة', columns(names)),
  },
};
