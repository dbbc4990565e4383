import { createCounter } from '../plural.ts';
import type { FurtherMessages } from './messages.ts';

const placesOf = createCounter(new Intl.NumberFormat('ar-u-nu-arab'))({
  one: 'مكان واحد',
  two: 'مكانان',
  few: '# أماكن',
  many: '# مكانًا',
  other: '# مكان',
});

export const ar: FurtherMessages = {
  title: 'أماكن تظهر إذا اقتربت',
  count: (places) => `${placesOf(places)}: اقترب`,
  notListed: (places) => `ليس في هذه القائمة مما قلّ ذكره: ${placesOf(places)}. اقترب على الخريطة، أو ابحث.`,
  notSought: (places) => `لم يُبحث عن مزيد من هذا في الأماكن التي لم تُحمَّل بعد: ${placesOf(places)}.`,
  loadAll: 'حمّلها كلها',
};
