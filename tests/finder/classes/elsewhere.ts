import type { SentenceClass } from './sentence-class.ts';

/** Names that stand in a text and are not this place: another of the name, a part of something, an address, a common word. */
export const ELSEWHERE: readonly SentenceClass[] = [
  {
    number: 49,
    name: 'a container that holds none of the name leaves it without a place',
    sentences: [
      'حريق في حي [الجورة|?dez-jura] بمدينة [حماة|hama].',
      'بلدة [السوسة|?susah] بمحافظة المنوفية المصرية.',
      'قرية [السوسة|?susah] التابعة لمدينة [حماة|hama] صغيرة.',
      '[حلب|?aleppo,aleppo-governorate] في ولاية نيفادا بلدة صغيرة.',
      'وفد [حلب|aleppo] في محافظة [إدلب|idlib-governorate].',
      'نازحون من [البوكمال|al-bukamal] في مدينة [حماة|hama].',
      'يبدأ الطريق في [تدمر|palmyra] ويمر بمدينة [الحسكة|hasakah] ثم ب[الرقة|raqqa].',
      'تبدأ القافلة من [الرقة|raqqa] وتلتقي بمدينة [حماة|hama] قافلة أخرى.',
    ],
  },
  {
    number: 50,
    name: 'a quarter needs its own city where another is named',
    sentences: [
      'احتفل سكان حي [الجورة|?dez-jura] ثم عادوا إلى [حماة|hama].',
      'احتفل سكان حي [الجورة|dez-jura] ثم عادوا إلى [الميادين|mayadin].',
    ],
  },
  {
    number: 51,
    name: 'an institution owns the words up to the place',
    sentences: [
      'دعت تنسيقية [حماة|hama|embedded] إلى وقفة.',
      'فاز بها اتحاد طلبة [حماة|hama|embedded].',
      'غرفة تجارة [حلب|aleppo|embedded] و[حماة|hama|embedded] شريكتان.',
      'افتتح ماراثون [حلب|aleppo|embedded] أمس.',
      'نقل الجريح إلى مشفى [الرقة|raqqa|embedded] الوطني.',
      'باعوا القماش في خربة ود [حلب|aleppo|embedded] أمس.',
      'حيا البيان صمود شعب [سوريا|syria] كله.',
    ],
  },
  {
    number: 52,
    name: 'addresses and code are not read',
    sentences: [
      'انظر https://site.example/الرقة/hama?x=Raqqa للمزيد.',
      'راسل hama@raqqa.example أو @Aleppo.',
      'افتح raqqa.config.json ثم ./data/Hama/Raqqa واضبط TZ=Asia/Damascus.',
      'حقل `Raqqa` ودالة Hama() و aleppo_hama.',
      'وسم #[حماة|hama]_تنتصر.',
    ],
  },
  {
    number: 53,
    name: 'a common word is not taken apart or spelt otherwise to make a name',
    sentences: [
      'كان وفدًا [سوريًا|syria|demonym] كبيرا.',
      'نصف كوب حمص مسلوق مع 50 غرام حمص.',
      'تقع جزيرة [حماة|hama] في النهر.',
      'قال أبو حمام وأبو كمال إنهما باقيان.',
      'We had turkey near the hama of old; ask Smith.',
    ],
  },
  {
    number: 54,
    name: 'names in odd places are heard',
    sentences: [
      'عاد إلى بلدته [هجين|hajin] مساء.',
      'نزح أهل مدينة[الميادين|mayadin] قبل عام.',
      'رجعوا من ه[الميادين|mayadin].',
      'قصف 🚨[هجين|hajin]🚨 عاجل.',
      'في بلدة [ھجین|hajin] القديمة.',
      'خسر اللواء هدفين ثم استعاد سيطرته على [الطبقة|tabqa].',
    ],
  },
  {
    number: 55,
    name: 'English announces before and after, and names other things after places',
    sentences: [
      'Wheat failed in the governorate of [Raqqa|raqqa-governorate] and in [Idlib|idlib-governorate] province.',
      'Roads in the provinces of [Hama|hama-governorate], [Idlib|idlib-governorate] and [Raqqa|raqqa-governorate] reopened.',
      'Roads in [Hama|hama-governorate] and [Idlib|idlib-governorate] provinces reopened.',
      'The [Aleppo|aleppo|embedded] University closed; [Raqqa|raqqa] did not.',
      'Fighters left [Hajjin|hajin] and [Dier ez-Zur|deir-ez-zor] at dawn.',
      'The well-known Hama-like wheel and a main road.',
      'Herders came to the wells of Tin [Hama|hama|embedded] first.',
    ],
  },
];
