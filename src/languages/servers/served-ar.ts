import { isolated } from '../isolated.ts';
import type { ServerMessages } from './messages.ts';

const numbers = new Intl.NumberFormat('ar-u-nu-arab');

export const ar: ServerMessages = {
  title: 'أماكن من خوادم أخرى',
  warning: 'تُطلب من خادم آخر يرى عنوانك والجزء الذي تنظر إليه من الخريطة.',
  slow: (server) => `${isolated(server)} بطيء، ولم تصل أماكنه بعد.`,
  late: (server, seconds) =>
    `لم يُجب ${isolated(server)} خلال ${numbers.format(seconds)} ثوانٍ، فأماكنه غائبة. حرّك الخريطة ليُسأل ثانية.`,
  unreachable: (server) => `تعذّر الوصول إلى ${isolated(server)}، فأماكنه غائبة. حرّك الخريطة ليُسأل ثانية.`,
  refused: (server, status) =>
    `رفض ${isolated(server)} الطلب (الرمز ${numbers.format(status)})، فأماكنه غائبة. حرّك الخريطة ليُسأل ثانية.`,
  wrong: (server) => `أجاب ${isolated(server)} بغير أماكن، فلم يُعرض منه شيء.`,
  shown: (places) => `الأماكن في هذا الجزء من الخريطة: ${numbers.format(places)}`,
  more: 'عند الخادم هنا أكثر مما أرسل: اقترب.',
  leftOut: (features) => `مداخل بلا اسم أو بلا نقطة على الأرض، تُركت: ${numbers.format(features)}`,
};
