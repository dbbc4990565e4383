/** Nouns of sport right before a team's name: مباراة فرنسا, مرمى البرازيل. */
export const BEFORE_TEAMS: readonly string[] =
  'مباراة مباريات فوز هزيمة خسارة تعادل تأهل مرمى مدرب لاعب لاعبي لاعبو هداف حارس مهاجم مدافع جماهير مشجعي قميص شباك تشكيلة بعثة'.split(
    ' ',
  );

/** Words of sport some words before the preposition that leads to an opponent: خسر أمام فرنسا, فاز على اليابان. */
export const CONTESTS: readonly string[] = (
  'مباراة المباراة مباراته مباراتها مباريات المباريات لقاء لقائه فوز فوزه الفوز فاز فازت خسر خسرت خسارة خسارته هزيمة هزيمته تعادل تعادله تعادلت ' +
  'تغلب تغلبت هزم سقط سقوطه خرج تأهل المنتخب منتخب نظيره هدف هدفين بهدف بهدفين أهداف ودية الودية نهائي النهائي كأس الكأس الدوري ضيفه مضيفه'
).split(' ');

/** Prepositions before an opponent. */
export const AGAINST: readonly string[] = ['أمام', 'على', 'ضد', 'مع'];
