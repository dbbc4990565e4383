/** Five places of the built-in corpus, each with a sentence that it has to quote and the name that is marked there. */
export const PLACES = [
  {
    arabic: 'دير الزور',
    english: 'Deir ez-Zor',
    sentence: 'وينطلق عناصر التنظيم من جنوب شرقي دير الزور قرب الحدود الإدارية مع محافظة حمص',
    marked: 'دير الزور',
  },
  {
    arabic: 'البوكمال',
    english: 'Al-Bukamal',
    sentence:
      'وتتجه الأنظار في الأيام القليلة المقبلة نحو مدينة البوكمال، التي باتت آخر معاقل "داعش" الهامة شرقي سورية',
    marked: 'البوكمال',
  },
  {
    arabic: 'الباغوز',
    english: 'Al-Baghuz',
    sentence: 'وبات "داعش" محاصراً في مساحة لا تزيد على أربعة كيلومترات في ناحية الباغوز شرقي دير الزور',
    marked: 'الباغوز',
  },
  {
    arabic: 'الطبقة',
    english: 'Al-Tabqa',
    sentence: 'مدينة الطبقة على وشك أن تتحرر بشكل كامل، لكن يبقى سد الطبقة تحت سيطرة التنظيم',
    marked: 'الطبقة',
  },
  {
    arabic: 'تلول الصفا',
    english: 'Tulul al-Safa',
    sentence:
      'وقد هاجم عناصر "داعش" في مطلع الشهر الحالي مواقع تابعة لقوات النظام في منطقة تلول الصفا بريف السويداء الشرقي',
    marked: 'تلول الصفا',
  },
] as const;
