/** Heads after which an unknown word is nearly always a name, and which stay outside it. */
export const OUTSIDE_NAMES: readonly string[] = (
  'مدينة مدينتي مدينتا مدن بلدة بلدتي بلدتا بلدات قرية قريتي قريتا قرى ضيعة محافظة محافظتي محافظات إقليم مقاطعة مقاطعات ولاية ولايتي ولايات ' +
  'ناحية نواحي قضاء أقضية مديريتي مديريتا مديريات معتمدية معتمديات محلية محليات دوائر بلديات عمالات مناطق حي حيي حيا أحياء ضاحية ضاحيتي شارع شارعي جادة جزيرة إمارة حارة زقاق عزبة نجع دوار دواوير'
).split(' ');

/** Heads of which an unknown word says that only if it can be no adjective and no noun of the trade: منطقة بوداي, not منطقة عازلة. */
export const LOOSE_DESIGNATORS: readonly string[] = ['منطقة', 'مديرية', 'عاصمتها', 'عاصمته'];

/** The same for designators that belong to the name: نهر الكونغو, جبل هوبان. */
export const INSIDE_NAMES: readonly string[] =
  'نهر تل جبل جبال بحيرة خليج مضيق مخيم معبر سد قلعة قصر دير وادي هضبة شلالات سهل مرج بادية صحراء'.split(' ');

/** Heads of buildings and works: after them known places, people and titles belong to the name, too: مطار دمشق الدولي. */
export const FACILITIES: readonly string[] = (
  'شارع جادة مطار ميناء مرفأ مسجد جامع كنيسة كاتدرائية متحف برج جسر ساحة ملعب استاد ستاد حلبة قاعدة ' +
  'مخيم معسكر معبر منفذ حاجز مفرق خزان دوار مستشفى مشفى جامعة حقل معمل مصفاة صوامع سجن منتجع محمية واحة خربة رجم حاوي قاع بئر نبع منجم مدرسة مستوصف كوبري نفق منتزه محطة شاطئ ترعة سبخة شط هور خور غابة'
).split(' ');

/** Adjectives and numbers that end the name of a building: مطار حلب الدولي, مسجد الحسن الثاني. */
export const FACILITY_QUALIFIERS: readonly string[] =
  'الدولي الدولية الوطني الوطنية المدني العسكري العسكرية الجوية البحرية الأول الثاني الثالث الرابع الخامس السادس'.split(
    ' ',
  );

/** Endings of names from other languages, which hardly any Arabic word of that length has. */
export const FOREIGN_ENDINGS: readonly string[] = (
  'ستان لاند لاندا لندا لاندز بورغ بورج بيرغ بيرج غراد جراد آباد شاير شير فيل تاون تون غتون جتون فورد ستر وود سبرغ سبورغ ' +
  'انيا ونيا ينيا وريا اريا يريا اليا وليا اسيا وسيا اديا ودا اغوا اغو يكو يغو ينغ ونغ انغ تشو تشي نسك فسك هاغن هايم ماوث'
).split(' ');

/** Loan words with such an ending that are no names. */
export const FOREIGN_WORDS: readonly string[] = (
  'تكنولوجيا أيديولوجيا إيديولوجيا بيولوجيا جيولوجيا سوسيولوجيا أنثروبولوجيا ميليشيا مليشيا بكتيريا جغرافيا ملاريا استراتيجيا مافيا هستيريا كافتيريا ' +
  'تسويق ماراثون كارتون بلوتون ستون كيلوطن شامبانيا فوبيا فانتازيا ميلودراما دراما سيناريو راديو فيديو استوديو ستوديو كازينو كوميديا تراجيديا يونيو يوليو ' +
  'كاميرا بيتزا إنفلونزا أوبرا أوركسترا كوليرا إسبرسو كاكاو'
).split(' ');

/** Words after which a foreign name is a place and not a person. */
export const BEFORE_FOREIGN_PLACES: readonly string[] =
  'في إلى نحو شمال جنوب شرق غرب شمالي جنوبي شرقي غربي'.split(' ');

/** Before an indefinite word that nothing describes: what is near a place, or has it for a home. */
export const BEFORE_NAMES: readonly string[] =
  'قرب مشارف أطراف تخوم ضواحي مرتفعات أهالي سكان نازحي نازحو مهجري مهجرو وجهاء أعيان قاطني'.split(' ');

/** Words of other languages that begin a place's name of two words: ساو باولو, نيو أورليانز, كوت ديفوار. */
export const FOREIGN_STARTS: readonly string[] =
  'ساو نيو لوس لاس كوت بوينس كوالا هونغ هونج بيونغ بيونج بورت بوركينا سيرا كيب'.split(' ');

/** Designators after which an unknown name is that of what a place lies in: بمحافظة الدقهلية. */
export const CONTAINERS: readonly string[] =
  'مدينة بلدة قرية محافظة إقليم مقاطعة ولاية ناحية قضاء معتمدية مديرية إمارة جزيرة'.split(' ');
