import type { UnknownToponymRule } from '../../model/reason.ts';
import type { Role } from '../../model/role.ts';
import { isolated } from '../isolated.ts';

const numbers = new Intl.NumberFormat('ar-u-nu-arab');
const list = new Intl.ListFormat('ar');
const figures = new Intl.NumberFormat('ar-u-nu-arab', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** What a person reads of what the finder considered about a text; Arabic is the original. */
export const ar = {
  words: 'الكلمات',
  columns: {
    printed: 'كما كُتبت',
    readings: 'قراءاتها',
    candidate: 'المرشَّح',
    name: 'اسمه',
    ambiguity: 'لبسه',
    need: 'يلزمه',
    evidence: 'له',
    score: 'رصيده',
  },
  number: (value: number) => numbers.format(value),
  /** With two digits behind the point. */
  figure: (value: number) => figures.format(value),
  span: (start: number, end: number) => `${numbers.format(start)}–${numbers.format(end)}`,
  separator: '، ',
  afterClitics: (clitics: string) => `بعد الحروف المتصلة ${isolated(clitics)}`,
  designatedBy: (words: string) => `أعلنته كلمة ${isolated(words)}`,
  decisions: {
    accepted: 'مقبول',
    open: 'متروك مفتوحًا: أماكن عدة متساوية الاحتمال',
    elsewhere: 'ليس من أماكن المعجم: فهو في ما لا شيء فيه بهذا الاسم',
    rejected: 'مرفوض: ما يدل على أنه مكان قليل',
    blocked: 'ليس مكانًا: جزء من اسم ليس لمكان',
    demonym: 'ليس مكانًا: كلمة لأهل بلد أو لما هو منه',
  },
  roles: {
    literal: 'المكان نفسه',
    relatum: 'تُقاس منه جهة أو مسافة',
    metonym: 'كناية عمن يحكمون فيه',
    embedded: 'داخل اسم آخر',
    demonym: 'نسبة',
  } satisfies Record<Role, string>,
  confidence: (value: number) => `الثقة ${figures.format(value)}`,
  evidence: 'الأدلة، أيًّا كان المكان المقصود',
  evidenceFor: (place: string) => `لصالح ${isolated(place)}`,
  forRole: (role: string) => `لدوره: ${role}`,
  comparisons: {
    elsewhere: (place: string) => `${isolated(place)} لا يقع في ما ذُكر أنه يحويه، أيًّا كان ما يدل عليه`,
    designator: (place: string) =>
      `اسم ${isolated(place)} لا يُحسب إلا بعد كلمة تعلن نوعه، أو وبجانبه ما يحويه`,
    evidence: (place: string, has: number, needs: number) =>
      `أدلة ${isolated(place)}، ${figures.format(has)}، دون ما يلزم اسمه، ${figures.format(needs)}`,
    none: (place: string, has: number, needs: number) =>
      `أدلة ${isolated(place)}، ${figures.format(has)}، تبلغ ما يلزم اسمه، ${figures.format(needs)}`,
  },
  /** Of what is left open: the places that it may be. */
  tied: (places: readonly string[]) =>
    `ما يدل على كل من ${list.format(places.map(isolated))} كافٍ له، ولا يتقدم أحدها`,
  /** `kind` is `null` where the text does not tell it. */
  unknown: (kind: string | null, why: string) =>
    `ليس في أي معجم: ${kind === null ? 'يبدو اسم مكان' : `يبدو من نوع: ${kind}`} (${why})`,
  /** What made words look like a name that no gazetteer has. */
  unknownToponyms: {
    designated: 'بعد كلمة تعلن مكانًا:',
    dateline: 'في رأس الخبر:',
    coordination: 'معطوف على أماكن معروفة:',
    located: 'يقول النص أين يقع:',
    foreignName: 'له صورة اسم أجنبي:',
    elsewhere: 'أُعلن في موضع آخر:',
    world: 'يعرفه معجم العالم',
  } satisfies Record<UnknownToponymRule, string>,
  nothing: 'ليس في هذا النص اسم من المعجم.',
};
