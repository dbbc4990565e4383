import { isolated } from '../isolated.ts';

const STAYS = 'والموقع السابق، إن وُجد، باقٍ كما كان.';

/** What a command says where the folders, the disk or the network stand in its way, with the way round; Arabic is the original. */
export const ar = {
  noFolder: (folder: string) =>
    `لا مجلد اسمه ${isolated(folder)}. المشروع مجلد فيه ${isolated('content/')} (المقالات و${isolated('site.yaml')}) و${isolated('geo/')} (المعجم): نفِّذ الأمر داخل مشروع، أو سمِّ المجلدين مع ${isolated('--content')} و${isolated('--geo')}.`,
  noSite: (folder: string) => `لا موقع في ${isolated(folder)}: الأمر ${isolated('buldan build')} يبنيه.`,
  portTaken: (port: number) => `المنفذ ${port} مشغول أو غير مسموح به: سمِّ غيره مع ${isolated('--port')}.`,
  /** `said` is what the system says, in its own words. */
  diskFull: (said: string) => `امتلأ القرص: أفرِغ مكانًا ثم نفِّذ الأمر من جديد. ${STAYS} (${isolated(said)})`,
  fileTooLarge: (said: string) =>
    `لا يسمح النظام بملف بهذا الحجم: اسمح بأكثر، مثلًا ${isolated('ulimit -f unlimited')}، ثم نفِّذ الأمر من جديد. ${STAYS} (${isolated(said)})`,
  tooManyFiles: (said: string) =>
    `لا يسمح النظام بفتح ملفات أكثر معًا: اسمح بأكثر، مثلًا ${isolated('ulimit -n 4096')}، ثم نفِّذ الأمر من جديد. (${isolated(said)})`,
  notAllowed: (path: string, said: string) =>
    `لا يسمح النظام بقراءة ${isolated(path)} أو الكتابة فيه: اسمح بذلك أو سمِّ مكانًا آخر. (${isolated(said)})`,
  isFolder: (path: string, said: string) =>
    `${isolated(path)} مجلد، والمطلوب ملف: سمِّ ملفًا. (${isolated(said)})`,
  fileInTheWay: (path: string, said: string) =>
    `في الطريق إلى ${isolated(path)} ملف، والمطلوب مجلد: سمِّ مكانًا آخر. (${isolated(said)})`,
  noSuchPath: (path: string, said: string) =>
    `لا وجود لـ${isolated(path)}: تحقق من اسمه. (${isolated(said)})`,
  refused: (said: string) => `يرفض النظام ذلك: ${isolated(said)}`,
  notWritten: (file: string, reason: string) =>
    `تعذرت كتابة ${isolated(file)}: ${isolated(reason)}. أفرِغ مكانًا أو اسمح بذلك، ثم نفِّذ الأمر من جديد. ${STAYS}`,
  outIsFile: (folder: string) => `${isolated(folder)} ملف: سمِّ مجلدًا مع ${isolated('--out')}.`,
  outNotWritable: (folder: string, said: string) =>
    `لا يمكن أن يُكتب شيء في ${isolated(folder)}: سمِّ مجلدًا آخر مع ${isolated('--out')}، أو اسمح بالكتابة فيه. (${isolated(said)})`,
  outIsForeign: (folder: string, held: string, mark: string) =>
    `في ${isolated(folder)} ما لم يبنه بناء موقع (${isolated(held)})، فليس فيه ${isolated(mark)}: سمِّ مجلدًا آخر مع ${isolated('--out')}. وإن كان من إصدار أقدم فاحذفه أولًا.`,
  outChanged: (folder: string) => `غيَّر بناءٌ آخر ${isolated(folder)} أثناء هذا البناء: نفِّذ الأمر من جديد.`,
  buildAtWork: (path: string) => `يعمل بناء آخر الآن (${isolated(path)}): حاول فيما بعد.`,
  cacheInUse: (holder: number, folder: string) =>
    `العملية ${holder} تبني بالذاكرة المحفوظة ${isolated(folder)}: انتظر حتى تنتهي، أو ابنِ مع ${isolated('--no-cache')}.`,
  cacheJustTaken: (folder: string) =>
    `بدأ بناء آخر الآن بالذاكرة المحفوظة ${isolated(folder)}: انتظر حتى ينتهي.`,
  cacheBroken: (path: string) => `في الذاكرة المحفوظة ملف تالف (${isolated(path)}): يُصنع من جديد ما لا يُقرأ.`,
  notNoted: (said: string) =>
    `اكتمل الموقع، وتعذر حفظ ما صُنعت منه ملفاته، فالبناء القادم يصنعها من جديد. (${isolated(said)})`,
  brokenGazetteer: (path: string) =>
    `ليس ${isolated(path)} ملف معالم: أصلحه أولًا، والأمر ${isolated('buldan check')} يقول كيف.`,
  damagedWorld: (detail: string) =>
    `معجم العالم الذي في الحزمة تالف (${isolated(detail)}): ثبِّت الحزمة من جديد.`,
  articleChanged: (file: string) => `تغيَّر ${isolated(file)} أثناء بناء الموقع: ابنِه من جديد.`,
  noShards: (folder: string) =>
    `لا أجزاء في ${isolated(folder)}: سمِّ المجلد الذي كتب فيه ${isolated('annotate --ndjson --complete')}.`,
  brokenParquet: (shard: string) => `${isolated(shard)} ملف Parquet غير كامل: اكتبه من جديد.`,
  foreignRecord: (place: string) =>
    `${isolated(place)} ليس مما يكتبه ${isolated('annotate --ndjson --complete')}: اصنع هذا الجزء من جديد، فلعله مبتور.`,
  foreignShard: (shard: string) =>
    `فُهرس ${isolated(shard)} بمعجم أو إصدار آخر، أو لمقالات عن بلدان أخرى: فهرس ما يكتبه ${isolated('texts --ndjson')} من هذه المقالات، بمعجم هذا الجهاز وإصداره.`,
  annotatedTwice: (id: string, first: string, second: string) =>
    `فُهرس ${isolated(id)} مرتين، في ${isolated(first)} وفي ${isolated(second)}: احذف أحد الجزأين.`,
  annotatedBefore: (file: string, shard: string) =>
    `في ${isolated(shard)} فُهرس ${isolated(file)} قبل أن يتغير نصه: فهرسه من جديد كما هو الآن.`,
  shardMissing: (folder: string, id: string, others: number) =>
    `ليس في ${isolated(folder)} ما يخص ${isolated(id)}${others === 0 ? '' : `، ولا ما يخص مقالات أخرى عددها ${others}`}: ينقص جزء.`,
  spareRecords: (folder: string, spare: number) =>
    `في ${isolated(folder)} سجلات لمقالات ليست هنا، عددها ${spare}: تُركت.`,
  /** Of a stream of records: a line that is not what it should be. */
  line: (number: number, wrong: string) => `السطر ${isolated(number)}: ${wrong}`,
  lineOfText: `المنتظر كائن فيه ${isolated('id')} و${isolated('text')}`,
  lineOfCorpus: `المنتظر كائن فيه ${isolated('id')} و${isolated('text')} و${isolated('countries')} و${isolated('home')}، كما يكتبه ${isolated('texts --ndjson')}`,
  lineNoJson: (said: string) => `ليس ${isolated('JSON')} (${isolated(said)})`,
  lineNoText: `ليس نصًّا بترميز ${isolated('UTF-8')}`,
  /** What the server answers whoever asks for a project's files otherwise than its editor does. */
  onlyEditor: 'ملفات المشروع لا يطلبها إلا محرر هذا الخادم.',
  onlyVisitors: 'المحرر صفحة يُزار بعنوانها، ولا تفتحه صفحة أخرى.',
  noProjectPath: 'ليس هذا مسار ملف من ملفات مشروع.',
  noSuchFile: 'لا ملف كهذا.',
  noSuchAction: 'الملفات تُسرد وتُقرأ وتُكتب وتُحذف، لا غير.',
  noExpectation: `قل في ${isolated('If-Match')} أو ${isolated('If-None-Match')} ما هو هناك الآن.`,
  tooLargeForProject: 'الملف أكبر مما يتسع له مشروع.',
  cutOff: 'لم يصل الملف كاملًا: أرسله ثانية.',
  leadsOutside: (path: string) => `${isolated(path)} يقود إلى خارج المشروع.`,
  isNoFile: (path: string) => `${isolated(path)} ليس ملفًّا.`,
  leadsNowhere: (path: string) => `${isolated(path)} لا يقود إلى شيء.`,
  kitNotMade: (code: number | null) =>
    `تعذر إعداد ما يصنع منه المحرر المواقع (رمز الخروج ${isolated(code ?? '?')}).`,
};
