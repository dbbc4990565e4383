import type { SentenceClass } from './sentence-class.ts';

/** Heads, lists and levels: what designates a name. */
export const DESIGNATORS: readonly SentenceClass[] = [
  {
    number: 10,
    name: 'a dual of deserts makes two deserts',
    sentences: [
      'هبت الرياح على باديتي [تدمر|palmyra-desert] و[السويداء|suwayda-desert].',
      'باديتا [الميادين|mayadin-desert] و[البوكمال|bukamal-desert] مرعى قديم.',
      'ماشية في باديتي [الرقة|raqqa|relatum] و[حماة|hama|relatum].',
      'سكنت باديتي الجميلة زمنا ثم رحلت.',
    ],
  },
  {
    number: 11,
    name: 'a dual of bridges makes two bridges',
    sentences: [
      'أغلقت البلدية جسري [الأعيور|dez-ayour-bridge] و[السياسية|siyasiyah-bridge].',
      'رُمم جسرا [الحويقة|dez-huwaiqa-bridge] و[حطلة|siyasiyah-bridge].',
      'كان الكتاب جسري إلى العالم.',
    ],
  },
  {
    number: 12,
    name: 'a plural of quarters makes quarters of ordinary words and persons',
    sentences: [
      'انقطعت المياه عن أحياء [العرفي|dez-urfi] و[الموظفين|dez-muwazzafin] و[الشيخ ياسين|dez-sheikh-yassin] في [دير الزور|deir-ez-zor].',
      'تعمل الورش في بعض أحياء المدينة، ك[العمال|dez-ummal] و[الجبيلة|dez-jubaila].',
      'في أحياء "[الحميدية|dez-hamidiya]" و"[الرصافة|dez-rusafa]" مدارس جديدة، وهي من [دير الزور|deir-ez-zor].',
      'تكلم عن أحياء من العمال والموظفين.',
      'ازدحمت أحياء [حمص|homs] القديمة.',
    ],
  },
  {
    number: 13,
    name: 'the same words without a designator are no places',
    sentences: [
      'طالبت نقابة العمال وزير الصناعة بزيادة الأجور.',
      'القانون القائم يحمي الموظفين والعمال.',
      'وصل العمال إلى المصنع مبكرين.',
      'تخرج من المعهد ثم عمل في الصناعة عشرين عاما.',
    ],
  },
  {
    number: 18,
    name: 'a dual in the nominative designates too',
    sentences: [
      'خلا حيا [الجورة|dez-jura] و[القصور|dez-qusur] من السكان.',
      'تقع بلدتا [هجين|hajin] و[غرانيج|gharanij] على النهر.',
      'عاد حيا يحلم بالقصور والجنان.',
    ],
  },
  {
    number: 19,
    name: 'a list goes on after إضافة إلى and its kin',
    sentences: [
      'بلدات [السوسة|susah] و[هجين|hajin]، إضافة إلى [الشعفة|al-shaafah].',
      'زاروا قرى [الطيانة|tayyana]، و [الشحيل|shuhayl]، فضلا عن [البصيرة|busayrah].',
      'مدن [الرقة|raqqa] و[الطبقة|tabqa] وكذلك [منبج|manbij].',
      'في المدن والبلدات والقرى إضافة إلى الضواحي.',
    ],
  },
  {
    number: 20,
    name: 'an unknown item does not end a list',
    sentences: [
      'في قرى [الشعفة|al-shaafah] و[السفافنة|safafina] والدوير الجديد.',
      'بين بلدتي [خشام|khasham] و[مراط|marrat] حقول قمح.',
    ],
  },
  {
    number: 30,
    name: 'an adjective that parts the countryside makes the region or its governorate',
    sentences: [
      'أمطار على [ريف السويداء الشرقي|suwayda-east-countryside].',
      'وصلوا إلى [الريف الشرقي لدير الزور|deir-ez-zor-east-countryside].',
      'محاصيل ريف [حلب|aleppo-governorate] الجنوبي جيدة.',
      'محاصيل الريف الشمالي ل[حلب|aleppo-governorate] جيدة.',
      'في الريف الهادئ الجميل يعيش الفلاح.',
    ],
  },
  {
    number: 31,
    name: 'an adjective belongs to a name that has it',
    sentences: [
      'زار [الغوطة الشرقية|eastern-ghouta] صيفا.',
      'يقع المصنع شرقي [الغوطة|ghouta|relatum].',
      'ثلوج على [القلمون الغربي|western-qalamoun].',
      'الجهة الشرقية من الصورة مظلمة.',
    ],
  },
  {
    number: 32,
    name: 'the designator decides the level',
    sentences: [
      'تضم محافظة [حمص|homs-governorate] مدينة [حمص|homs] ومدينة [تدمر|palmyra].',
      'تحد محافظة [الرقة|raqqa-governorate] محافظة [حلب|aleppo-governorate].',
      'في محافظتي [حماة|hama-governorate] و[إدلب|idlib-governorate] موسم زيتون.',
      'سكن ناحية [البوكمال|al-bukamal] ثم ناحية [هجين|hajin].',
      'بريف [دير الزور|deir-ez-zor-governorate] قمح كثير.',
      'المحافظة والمدينة والناحية ألفاظ في الإدارة.',
    ],
  },
  {
    number: 27,
    name: 'a facility holds the name of its city',
    sentences: [
      'أقلعت من [مطار دير الزور العسكري|dez-military-airport] فجرا.',
      'امتلأت بحيرة [سد الطبقة|tabqa-dam] بالماء.',
      'وقف عند [قاعدة التنف|tanf] يوما.',
      'في المطار طائرة وفي السد ماء.',
      'أغلق شارع [تل أبيض|tell-abyad|embedded] في [الرقة|raqqa].',
      'معبر [البوكمال|al-bukamal|embedded] مفتوح.',
    ],
  },
  {
    number: 28,
    name: 'a river and its banks',
    sentences: [
      'صيادون على ضفة [الفرات|euphrates].',
      'سبح في [نهر الفرات|euphrates] ثم عاد.',
      'بيوت على ضفتي [الفرات|euphrates] من الطين.',
      'جلسوا على ضفة النهر وقت الغروب.',
    ],
  },
  {
    number: 29,
    name: 'a direction measures from its relatum',
    sentences: [
      'قرية شمال غربي [حلب|aleppo|relatum].',
      'تقع على بعد 30 كم جنوب شرق [الحسكة|hasakah|relatum].',
      'نقطة تفتيش جنوبي [منبج|manbij|relatum] بنحو خمسة كيلومترات.',
      'مشى شمالا ثم يمينا ثم غربا.',
    ],
  },
  {
    number: 37,
    name: 'a dash joins the two ends of a road',
    sentences: [
      'أوتوستراد [حمص|homs]-[دمشق|damascus] مغلق.',
      'طريق [حلب|aleppo] – [منبج|manbij] سالك.',
      'خط [دير الزور|deir-ez-zor]/[البوكمال|al-bukamal] يعمل.',
    ],
  },
];
