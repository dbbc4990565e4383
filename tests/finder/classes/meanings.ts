import type { SentenceClass } from './sentence-class.ts';

/** Words that are a place here and something else there. */
export const MEANINGS: readonly SentenceClass[] = [
  {
    number: 14,
    name: 'a verb in the form of a name is no place',
    sentences: [
      'السيول تدمر الجسور كل عام.',
      'كادت الريح تدمر السقف.',
      'قال السائح إن [تدمر|palmyra] شهدت مهرجانا كبيرا.',
      'وصل السياح إلى [تدمر|palmyra] أمس.',
    ],
  },
  {
    number: 15,
    name: 'food is no place',
    sentences: [
      'اشترى علبة حمص وطبق حمص للغداء.',
      'طبخت جدتي حمصا بالكمون.',
      'تناول وجبة حمص ثم ملعقة حمص.',
      'يقيم خالي في [حمص|homs] منذ سنين.',
      'أكل صحن حمص بعد أن دخل مدينة [حمص|homs].',
    ],
  },
  {
    number: 16,
    name: 'an abstract noun is no place',
    sentences: [
      'من رزق البصيرة رأى ما لا يراه غيره.',
      'الحكمة والبصيرة لا تباعان.',
      'سكن بلدة [البصيرة|busayrah] عشرين عاما.',
      'خاطب أصحاب الضمير الحي في العالم.',
    ],
  },
  {
    number: 17,
    name: 'a part of the body is no place',
    sentences: [
      'حمل الصندوق على الكتف ومضى.',
      'أصيب اللاعب في الكتف وغادر الملعب.',
      'زاروا حي [الكتف|al-kitf] في [البوكمال|al-bukamal].',
    ],
  },
  {
    number: 21,
    name: 'an origin is a demonym',
    sentences: [
      'فاز المنتخب [العراقي|iraq|demonym] على نظيره [اللبناني|lebanon|demonym].',
      'التقى الوزيران [التركي|turkey|demonym] و[الأردني|jordan|demonym].',
      'شاعر [سوري|syria|demonym] كتب للأطفال.',
      'عربي وغربي وشرقي في مقهى واحد.',
    ],
  },
  {
    number: 22,
    name: 'a place may look like an origin',
    sentences: [
      'وصل القطار إلى [القامشلي|qamishli] ثم [الشدادي|shaddadi].',
      'عاد من [التبني|tibni] يوم الأحد.',
      'الطبيب الشامي والمهندس البصري صديقان.',
    ],
  },
  {
    number: 23,
    name: 'a family name is no place',
    sentences: [
      'ألقى يوسف القامشلي قصيدة.',
      'قالت مريم الشامي إن ابنها سافر.',
      'روى ابن تدمر حكاية لآل الحسكة.',
      'لقي صالح مسلم ترحيبا.',
      'قال القيادي أبو كمال إن أبو حمام الشامي سافر.',
    ],
  },
  {
    number: 24,
    name: 'the name inside an organisation is embedded',
    sentences: [
      'أعلن مجلس [دير الزور|deir-ez-zor|embedded] العسكري الخبر.',
      'شجع الجمهور نادي [حلب|aleppo|embedded] بحماس.',
      'درست في جامعة [دمشق|damascus|embedded] أربع سنوات.',
      'نفى حزب العمال الخبر.',
    ],
  },
  {
    number: 25,
    name: 'an operation, an outlet and a so-called province are no places',
    sentences: [
      'روت فرات بوست الخبر عن غضب [الفرات|euphrates|embedded].',
      'انتهت عملية درع [الفرات|euphrates|embedded] ثم بدأت غصن الزيتون.',
      'قال مراسل الجزيرة إن الجو صحو.',
      'قال مدير مركز [حلب|aleppo|embedded] للدراسات لـ «[العراق|iraq|embedded]» إن الجو صحو.',
      'قُبض على أمير في ولاية [الفرات|euphrates|embedded].',
    ],
  },
  {
    number: 26,
    name: 'a government is not a visit to its capital',
    sentences: [
      'رفضت [طهران|tehran|metonym] العرض وقبلته [موسكو|moscow|literal].',
      'وصل الوفد إلى [موسكو|moscow] مساء.',
      'التزمت حكومة [بغداد|baghdad|metonym] الصمت.',
      'قال إن [واشنطن|washington|metonym] ستسحب قواتها من [سوريا|syria].',
      'العلاقات بين [أنقرة|ankara|metonym] و[موسكو|moscow|metonym] جيدة.',
      'حذرت [باريس|paris|metonym] و[لندن|london|metonym] من الخطر.',
      'زارت الفرقة [القاهرة|cairo] وغنت في [بيروت|beirut].',
    ],
  },
  {
    number: 26,
    name: 'a name beside words of sport is a team unless something makes it a place',
    sentences: [
      'تأهلت [تركيا|turkey|embedded] إلى نصف نهائي كأس العالم.',
      'جاء الفوز على [تركيا|turkey|embedded] بعد مباراة صعبة.',
      'أقيمت المباراة في [حلب|aleppo] وحضرها لاعب سابق.',
      'وصل المنتخب إلى [بيروت|beirut] قبل المباراة.',
      'تستضيف [القاهرة|cairo] مباريات البطولة في كأس أفريقيا.',
      'فاز سبارتاك [موسكو|moscow|embedded] بهدفين.',
      'قصفت المدافع أهدافا للتنظيم في مرمى النيران، وسلمت [هجين|hajin] من القصف.',
      'قُتل مدرب ولاعب بقصف على [هجين|hajin].',
      'كانت مباراة واحدة. وبقيت [تركيا|turkey] بعيدة.',
      'تعادل الفريقان في المباراة النهائية.\nزار الوزير [تركيا|turkey] أمس.',
    ],
  },
  {
    number: 26,
    name: 'an office is called after its place and is not there',
    sentences: [
      'التقى ملك [الأردن|jordan|embedded] برئيس [تركيا|turkey|embedded].',
      'انتخب رئيس بلدية [حلب|aleppo|embedded] أمس.',
      'قرأ عن تاريخ [العراق|iraq] القديم.',
    ],
  },
  {
    number: 35,
    name: 'a common noun is a city only where something says so',
    sentences: [
      '[الباب|al-bab] ([حلب|aleppo]): افتتاح سوق.',
      'أغلق الباب خلفه وخرج من الباب الخلفي.',
      'مدينة [الباب|al-bab] شمالية.',
      'طرق باب الجيران وفتح له الباب ولد صغير.',
    ],
  },
  {
    number: 40,
    name: 'the name of a month is no place',
    sentences: [
      'في 6 تشرين الأول\\ أكتوبر افتُتح [سد تشرين|tishrin-dam].',
      'تخرج من جامعة تشرين في نيسان.',
      'أمطار تشرين غزيرة.',
    ],
  },
  {
    number: 45,
    name: 'the name in a title is embedded',
    sentences: [
      'طُبع "تاريخ [حلب|aleppo|embedded]" طبعة جديدة.',
      'فيلم "[القاهرة|cairo|embedded] 30" من كلاسيكيات السينما.',
      'قرأ فتوح البلدان ومعجم البلدان.',
    ],
  },
  {
    number: 48,
    name: 'English words may trap too',
    sentences: [
      'Clashes in [Eastern Deir ez-Zor|deir-ez-zor-east-countryside] went on.',
      '[Moscow|moscow|metonym] said no while the envoy flew to [Moscow|moscow].',
      'Turkish coffee and Damascene roses.',
      'The Homsian and the Hamas man met.',
    ],
  },
  {
    number: 9,
    name: 'the form سورية may be an adjective',
    sentences: [
      'رجل من أصول [سورية|syria|demonym] يعيش في [لندن|london].',
      'عاد من [سورية|syria] إلى [لبنان|lebanon].',
      'قالت إن [سورية|syria] بلدها.',
      'قهوة تركية وحلوى [سورية|syria|demonym].',
    ],
  },
];
