import type { Expectation } from '../../model/expectation.ts';
import type { Kind } from '../../model/kind.ts';
import type { Problem } from '../../model/problem.ts';
import { ar as words } from '../ar.ts';
import { isolated } from '../isolated.ts';
import { createCounter } from '../plural.ts';
import { ar as problems } from '../problems/ar.ts';
import { wordProblem, wordRule } from '../problems/word-problem.ts';

const numbers = new Intl.NumberFormat('ar-u-nu-arab');
const count = createCounter(numbers);

const rows = count({
  zero: 'لا أسطر',
  one: 'سطر واحد',
  two: 'سطران',
  few: '# أسطر',
  many: '# سطرًا',
  other: '# سطر',
});

const named = (text: string): string => `«${isolated(text)}»`;
const listed = (texts: readonly string[]): string => texts.map(isolated).join('، ');
const guessed = (why: string, kind: Kind): string =>
  `${why}، فعُدّ من نوع ${named(words.kinds[kind])}، ويُذكر غيره مع ${isolated('--kind')}`;

interface Written {
  readonly written: string;
}
interface Guess {
  readonly kind: Kind;
  readonly word: string;
}
interface Container {
  readonly container: string;
}
interface InLanguage {
  readonly language: string;
}

/** What a file is instead of a map or a table, and what to give in its place. */
const foreignFiles = {
  pdf: `ملف ${isolated('PDF')}، ولا تُقرأ جداوله: انسخ الجدول إلى برنامج جداول واحفظه بصيغة ${isolated('CSV')}.`,
  document: `مستند وليس جدولًا: احفظ جدوله بصيغة ${isolated('CSV')}؛ أما المقالات فيضيفها ${isolated('buldan add')}.`,
  workbook: `مصنف جداول: احفظ ورقته بصيغة ${isolated('CSV')}.`,
  'no-table': `صورة أو تسجيل أو خط أو برنامج: الأماكن تُقرأ من ${isolated('GeoJSON')} أو ${isolated('KML')} أو من جدول.`,
  database: `قاعدة بيانات (${isolated('GeoPackage')} أو ${isolated('SQLite')} أو ${isolated('Parquet')}): صدّر طبقتها بصيغة ${isolated('GeoJSON')}، ببرنامج ${isolated('QGIS')} مثلًا.`,
  compressed: 'مضغوط بطريقة لا تُقرأ هنا: فُكّه وأعطِ الملف نفسه.',
  shapefile: `ملف ${isolated('shapefile')}: صدّره بصيغة ${isolated('GeoJSON')}، ببرنامج ${isolated('QGIS')} مثلًا.`,
  calendar: `تقويم أو دفتر عناوين: اكتب أماكنه في جدول، لكلٍّ صف، واحفظه بصيغة ${isolated('CSV')}.`,
  page: `صفحة أو خلاصة أخبار: المقالات يضيفها ${isolated('buldan add')}، والأماكن تُقرأ من ${isolated('GeoJSON')} أو ${isolated('KML')} أو من جدول.`,
  text: `نص بلا أعمدة: المقالات يضيفها ${isolated('buldan add')}، والأماكن تُقرأ من ${isolated('GeoJSON')} أو ${isolated('KML')} أو من جدول.`,
};

export const ar = {
  unchanged: 'أُخذ كل شيء كما هو.',
  note: (change: string, number: number, reason: string, names: string) =>
    `${change} (${numbers.format(number)}): ${reason}: ${names}`,
  more: (number: number) => `، وغيرها ${numbers.format(number)} (يسردها ${isolated('--all')})`,
  separator: '، ',
  changes: {
    'left out': 'تُرك',
    changed: 'غُيّر',
    guessed: 'خُمّن',
    missing: 'ينقص',
    'not taken over': 'لم يؤخذ',
  },
  spots: {
    line: (number: number) => `السطر ${numbers.format(number)}`,
    row: (number: number) => `الصف ${numbers.format(number)}`,
    column: (number: number) => `العمود ${numbers.format(number)}`,
    feature: (number: number) => `المَعلَم ${numbers.format(number)}`,
    record: (number: number) => `السجل ${numbers.format(number)}`,
  },
  rows,
  /** What keeps a position from being taken over. */
  faults: {
    'no-degrees': () => 'لا أعداد فيه بالدرجات',
    'null-island': () => `موقع ${isolated('0, 0')}، ومعناه أن لا موقع`,
    unread: ({ written }: Written) => isolated(written),
    'off-earth': ({ written }: Written) => `موقع خارج الأرض: ${isolated(written)}`,
    projected: ({ written }: Written) => isolated(written),
    far: ({ countries, written }: Written & { readonly countries: readonly string[] }) =>
      `موقع بعيد عن ${listed(countries)}: ${isolated(written)}`,
  },
  /** Why something did not come over as it stood, by the codes of `src/import/notes.ts`. */
  reasons: {
    'no-json-line': `أسطر ليست ${isolated('JSON')}`,
    'no-json-object': `أسطر ليست كائنات ${isolated('JSON')}`,
    'no-geonames-id': `أسطر لا يبدأ أولها برقم من ${isolated('GeoNames')}`,
    'nameless-line': 'أسطر بلا اسم',
    'line-off-earth': 'أسطر بلا موقع على الأرض',
    'no-population': 'أسطر بلا عدد سكان صحيح',
    'no-feature': 'ليست معالم',
    'no-name': 'بلا اسم',
    'no-readable-name': 'بلا اسم بحروف عربية أو لاتينية',
    'earlier-id': 'معرِّفه لمكان قبله',
    repeated: 'هو نفسه مكان قبله',
    'network-link': 'رابط إلى خريطة على الشبكة: نزِّل أماكنها نفسها',
    'in-project': 'موجود في المشروع، وما في المشروع يبقى',
    'other-country': 'من دول أخرى',
    dropped: 'استبعدته التصحيحات',
    'no-place-annotation': 'تعليقات على غير الأماكن',
    'not-identifiable': 'تعليقات على مكان لم يُعرف أين هو',
    'wide-row': 'صفوف خلاياها أكثر من الأعمدة',
    'closed-rings': 'حلقات لم تنته حيث بدأت، فأُغلقت',
    'middle-of-points': 'نقاط عدة، أُخذ وسطها، وصارت المسافة بينها مقدار الشك',
    'bare-ampersand': 'أُخذت علامة & كما هي، وXML يطلب كتابتها &amp;',
    swapped: 'بُدّل خط العرض وخط الطول: فبذلك وحده يقع المكان في دولته',
    turned: `خط عرض يتجاوز ${isolated(90)}، فعُدّ خط الطول`,
    wrapped: `خط طول يتجاوز ${isolated(180)}، فأُكمل به الدوران حول الأرض`,
    withheld: 'كان يُرسم عند ما يحويه، وهو ناقص: فحُجب',
    'invisible-marks': 'حُذفت من أسمائه محارف خفية',
    'no-position': 'موقع؛ فبقي المكان في القوائم ولا يُرسم',
    styles: 'ألوان وأيقونات وأشكال أخرى',
    properties: 'خصائص لا معنى لها هنا',
    mentions: 'مواضع ذِكر ومقالاتها',
    columns: 'أعمدة لا معنى لها هنا',
    variables: 'متغيرات لا تقابلها أعمدة هنا',
    tags: 'وسوم أخرى',
    'outer-relations': 'علاقات بلا نوع أو بأماكن ليست في الملف',
    'stated-relations': 'علاقات تنص عليها المقالات',
    'unknown-container': 'ما قيل إنه يحويه، وليس في الملف ولا في المشروع ولا من محافظات العالم',
    'unknown-country': 'دول لا تُعرَف هنا',
    'wrong-container': 'ما قيل إنه يحويه، وهو لا يحويه',
    'wrong-position': 'موقع لا يمكن أن يكون صحيحًا؛ فبقي المكان بلا موقع',
    'projected-position': `موقع بأمتار نظام إسقاط على ما يبدو، لا بالدرجات: صدّر الملف بنظام ${isolated('WGS 84 (EPSG:4326)')}؛ فبقي المكان بلا موقع`,
    'unread-position': 'موقع لا يُقرأ؛ فبقي المكان بلا موقع',
    'line-columns': ({ columns }: { readonly columns: number }) =>
      `أسطر ليس عدد أعمدتها ${numbers.format(columns)}`,
    'unknown-code': ({ code }: { readonly code: string }) =>
      `رمزه ${isolated(code)}، وليس من أنواع الأماكن هنا`,
    'no-name-in': ({ language }: InLanguage) => `بلا اسم باللغة ${named(language)}`,
    refused: ({ expected }: { readonly expected: Expectation }) =>
      `ينقصه: ${wordRule(expected, problems).expected}`,
    encoding: ({ encoding }: { readonly encoding: string }) => `حروف قُرئت بترميز ${isolated(encoding)}`,
    'kind-in-name': ({ kind }: Pick<Guess, 'kind'>) => guessed('لكلمة في اسمه', kind),
    'vague-kind': ({ kind, word }: Guess) => guessed(`لم يُقل إلا أنه ${named(word)}`, kind),
    'unknown-kind': ({ kind, word }: Guess) => guessed(`نوعه ${named(word)}، ولا نوع كهذا هنا`, kind),
    'no-kind': ({ kind }: Pick<Guess, 'kind'>) => guessed('لا شيء يقول ما هو', kind),
    'names-in': ({ language }: InLanguage) => `أسماء باللغة ${named(language)}`,
    key: ({ key }: { readonly key: string }) => `المفتاح ${named(key)}`,
    'several-containers': ({ container }: Container) => `أنه في ${named(container)}، وهو اسم أماكن عدة`,
    'several-in-world': ({ container, ids }: Container & { readonly ids: readonly string[] }) =>
      `أنه في ${named(container)}، وهو اسم محافظات عدة في العالم؛ اكتب واحدًا من ${listed(ids)}، أو اذكر الدولة في عمود لها`,
  },
  /** What a file turned out to be. */
  formats: {
    geonames: `ملف من ${isolated('GeoNames')}`,
    kml: isolated('KML'),
    gpx: isolated('GPX'),
    umap: isolated('uMap'),
    overpass: isolated('Overpass JSON'),
    wikidata: `نتائج استعلام من ${isolated('Wikidata')}`,
    pleiades: `أماكن ${isolated('Pleiades')}`,
    recogito: `تعليقات ${isolated('Recogito')}`,
    geojson: isolated('GeoJSON'),
    'json-list': `قائمة ${isolated('JSON')}`,
    'own-csv': `جدول المواضع الذي يصدّره بُلدان (${isolated('CSV')})`,
    table: 'جدول',
  },
  /** Why a file cannot be read at all, and what to do, behind the name of the file. */
  unreadable: {
    empty: () => 'فارغ: أعطِ ملفًا فيه أماكن.',
    'foreign-format': () =>
      `ليس بصيغة معروفة هنا: أعطِ ${isolated('GeoJSON')} أو ${isolated('KML')} أو جدولًا.`,
    json({
      line,
      column,
      ...problem
    }: Pick<Problem, 'read' | 'expected'> & { readonly line: number; readonly column: number }) {
      const { expected, fix } = wordProblem(problem, problems);
      return `ليس ${isolated('JSON')} صالحًا عند السطر ${numbers.format(line)}، العمود ${numbers.format(column)}. المنتظر: ${expected}. ${fix}`;
    },
    topojson: () => `ملف ${isolated('TopoJSON')}: صدّره بصيغة ${isolated('GeoJSON')}.`,
    'json-without-places': () =>
      `ملف ${isolated('JSON')} بلا أماكن. المنتظر: ${isolated('FeatureCollection')} أو قائمة كائنات لها أسماء ومواقع.`,
    'alternate-names': () =>
      `فيه أسماء بديلة من ${isolated('GeoNames')}، وهي بلا مواقع: أعطِ ملف الدولة مثل ${isolated('SY.txt')}، أو ${isolated('cities500.txt')}.`,
    foreign: ({ kind }: { readonly kind: keyof typeof foreignFiles }) => foreignFiles[kind],
    'zip-without-map': () => 'أرشيف لا خريطة فيه ولا جدول: فُكّه وأعطِ الملف نفسه.',
    'large-zip': ({ megabytes }: { readonly megabytes: number }) =>
      `يصير بعد فكه أكبر من ${numbers.format(megabytes)} ميغابايت: فُكّه وأعطِ الملف المقصود.`,
    'broken-zip': () => 'أرشيف لا يُفتح: اصنعه من جديد.',
    encoding: ({ beginning }: { readonly beginning: string }) =>
      `ليس نصًّا بترميز ${isolated('UTF-8')} ولا ${isolated('UTF-16')} ولا، فيما يُعرف، ${isolated('Windows-1256')}: احفظه بترميز ${isolated('UTF-8')} (${isolated(`${beginning}…`)}).`,
    'nameless-table': ({
      columns,
      known,
    }: {
      readonly columns: readonly string[];
      readonly known: readonly string[];
    }) =>
      `جدول بلا عمود للأسماء: ${
        columns.length === 0 ? 'لا أعمدة فيه' : `أعمدته ${columns.map(named).join('، ')}`
      }. سمِّ أعمدته ${listed(['name_ar', 'name_en', 'kind', 'lat', 'lon'])}؛ والمعروف منها: ${listed(known)}.`,
    'foreign-xml': ({ element }: { readonly element: string }) =>
      `ملف ${isolated('XML')} عنصره ${isolated(`<${element}>`)}، وليس خريطة معروفة هنا: أعطِ ${isolated('KML')} أو ${isolated('GeoJSON')} أو جدولًا.`,
    xml: ({ line, reason }: { readonly line: number; readonly reason: string }) =>
      `ليس ${isolated('XML')} سليمًا عند السطر ${numbers.format(line)} (${isolated(reason)}): صدّره من جديد؛ وعلامة ${isolated('&')} في النص تُكتب ${isolated('&amp;')}.`,
    'map-without-places': () => 'لا مكان فيه: فإن كان يحيل إلى خريطة على الشبكة فصدّر الخريطة نفسها.',
  },
  imported: (formats: string, places: string, all: number) =>
    `${formats}: ${places} من ${numbers.format(all)}`,
  sourceMissing: (file: string) =>
    `قل مرة واحدة من أين أماكن ${isolated(file)} وبأي رخصة: ${isolated('--source "NAME" --licence "CC BY 4.0"')}.`,
};
