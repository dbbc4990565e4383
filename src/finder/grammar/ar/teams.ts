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

/**
 * Words of sport that hardly anything else has; two of them make what is named beside them a team. What wars and elections
 * have too is left out: أهداف, مهاجم, مدافع, حارس, مرمى, تصفيات, فاز, نهائي.
 */
export const SPORT: readonly string[] = (
  'مباراة مباريات مباراتي المباراة المباريات مباراته مباراتها مباراتهما مبارياته مبارياتها منتخب منتخبات المنتخب المنتخبات منتخبنا مونديال المونديال ' +
  'كأس الكأس الدوري نهائيات أولمبياد الأولمبياد الشوط الشوطين مرماه ركلة ركلات ملعب الملعب ملعبه استاد الاستاد لاعب اللاعب لاعبي لاعبو ' +
  'مدرب المدرب هداف الهداف تعادل تعادله تعادلها تعادلا التعادل تأهل تأهلت تأهله تأهلها هدفين بهدفين بثلاثية برباعية بخماسية إياب الإياب'
).split(' ');

/** First words of clubs' names; the town after them belongs to the name: دينامو كييف. */
export const CLUBS: readonly string[] =
  'دينامو سبارتاك لوكوموتيف سسكا ستيوا ريال أتلتيكو أتليتيكو بايرن بوروسيا فيردر هرتا إينتراخت أياكس إنتر أولمبيك أولمبياكوس سبورتينغ راسينغ رابيد حسنية نهضة أولمبي مولودية وفاق شبيبة ترجي أسيك إيك'.split(
    ' ',
  );
