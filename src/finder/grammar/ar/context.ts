/** Words for what lies around a place; the name after them is one. */
export const NEARNESS: readonly string[] = [
  'قرب',
  'بالقرب',
  'محيط',
  'أطراف',
  'مشارف',
  'ضواحي',
  'تخوم',
  'جوار',
  'قبالة',
  'بمحاذاة',
  'مداخل',
  'مدخل',
  'أرجاء',
  'أنحاء',
  'شوارع',
  'أسواق',
  'ساحات',
  'أحياء',
  'سماء',
  'أجواء',
  'عموم',
  'وسط',
  'بوابة',
  'ريفي',
  'جبهة',
  'جبهات',
  'محور',
  'محاور',
  'طريق',
  'أوتوستراد',
  'اتستراد',
  'خط',
  'حدود',
];

/** Units of length; with a number before them and a direction or من after them they measure from a place. */
export const LENGTH_UNITS: readonly { readonly words: readonly string[]; readonly kilometres: number }[] = [
  { words: ['كم', 'كلم', 'كيلومتر', 'كيلومترا', 'كيلومترات', 'كيلو'], kilometres: 1 },
  { words: ['ميل', 'ميلا', 'أميال'], kilometres: 1.609344 },
  { words: ['متر', 'مترا', 'أمتار'], kilometres: 0.001 },
];

/** Those who live in a place or come from it. */
export const INHABITANTS: readonly string[] = [
  'أهالي',
  'أهل',
  'سكان',
  'أبناء',
  'نازحي',
  'نازحو',
  'وجهاء',
  'عشائر',
  'مدنيي',
  'مدنيو',
  'شباب',
  'مهجري',
  'مهجرو',
  'لاجئي',
  'ثوار',
  'مواليد',
  'قاطني',
  'مزارعي',
  'مزارعو',
  'تجار',
  'أعيان',
  'قبائل',
  'شعب',
  'عرب',
  'علماء',
  'صيادي',
  'صيادو',
];

/** People and sources, of whom من says where they come from: ناشطون من X, مصادر في X. */
export const PEOPLE_FROM: readonly string[] = (
  'ناشط ناشطون ناشطين مصدر مصادر مراسل مراسلون شاهد شهود نازح نازحون نازحين لاجئ لاجئون لاجئين عائلة عائلات أسرة أسر شاب شبان شباب ' +
  'طالب طلاب مدني مدنيون مدنيين مقاتل مقاتلون مقاتلين مواطن مواطنون مواطنين فلاح فلاحون تاجر تجار وجهاء أشخاص رجل رجال امرأة نساء أطفال قادم قادمون القادمون القادمين'
).split(' ');

/** What is done to a place or happens in it, as a noun right before the name. */
export const EVENTS: readonly string[] = [
  'معركة',
  'معارك',
  'تحرير',
  'سقوط',
  'حصار',
  'استعادة',
  'اقتحام',
  'قصف',
  'مجزرة',
  'تفجير',
  'تفجيرات',
  'انتفاضة',
  'احتلال',
  'زلزال',
  'فيضانات',
  'جبهة',
  'هدنة',
  'مفاوضات',
  'كارثة',
  'طقس',
  'دخول',
  'أحداث',
];

/** Words that say where a place lies, between it and its container: الواقعة في, التابعة ل. */
export const LYING_IN: readonly string[] = [
  'الواقعة',
  'الواقع',
  'الواقعتين',
  'واقعة',
  'التابعة',
  'التابع',
  'تابعة',
  'الكائنة',
  'الكائن',
  'شمال',
  'شمالي',
  'جنوب',
  'جنوبي',
  'شرق',
  'شرقي',
  'غرب',
  'غربي',
  'وسط',
  'في',
  'من',
  'ضمن',
  'داخل',
  'إلى',
  'أقصى',
  'قرب',
  'غير',
  'بعيد',
  'عن',
];

/** Those of them that say that a place belongs to its container. */
export const BELONGING: readonly string[] = ['التابعة', 'التابع', 'التابعتين', 'التابعتان', 'تابعة', 'تابع'];

/** Those of them that say only where it lies from there. */
export const BESIDE: readonly string[] = [
  'شمال',
  'شمالي',
  'جنوب',
  'جنوبي',
  'شرق',
  'شرقي',
  'غرب',
  'غربي',
  'من',
  'إلى',
  'قرب',
  'غير',
  'بعيد',
  'عن',
];
