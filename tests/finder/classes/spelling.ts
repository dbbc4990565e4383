import type { SentenceClass } from './sentence-class.ts';

/** Clitics, letters, spaces and scripts: how a name may be written. */
export const SPELLING: readonly SentenceClass[] = [
  {
    number: 1,
    name: 'proclitics in a row stay outside the span',
    sentences: [
      'وب[البوكمال|al-bukamal] مرّ الوفد وب[الحسكة|hasakah] توقف.',
      'ف[دمشق|damascus] ثم ب[بغداد|baghdad] وك[حلب|aleppo] أيضا.',
      'ول[دير الزور|deir-ez-zor] حصة من المشروع كما ل[كركوك|kirkuk].',
      'هذه الورقة للبيع وبالتقسيط وكالعادة دون فوائد.',
    ],
  },
  {
    number: 2,
    name: 'a name that begins with a clitic letter is whole',
    sentences: [
      'حطت الطائرة في [بيروت|beirut] بعد [باريس|paris] و[لندن|london].',
      'أرسلت [واسط|wasit] قوافلها إلى [فلسطين|palestine] عبر [بغداد|baghdad].',
      'ما بين [كركوك|kirkuk] و[بصرى|bosra] و[لبنان|lebanon] مسافات.',
      'بيروقراطية وكركبة ولندنيون في قصة واحدة.',
    ],
  },
  {
    number: 3,
    name: 'after لل the span begins at the second lam',
    sentences: [
      'عاد البحر ل[لاذقية|latakia] هادئا.',
      'نُقلت المعدات ل[لطامنة|lataminah] ثم ل[لميادين|mayadin] بعد دخول [الميادين|mayadin].',
      'سلّم المفتاح ل[لبوكمال|al-bukamal].',
      'قال للباحث إن لله الأمر من قبل.',
    ],
  },
  {
    number: 4,
    name: 'harakat, tatweel and presentation forms hide no name',
    sentences: [
      'سافر إلى [بَغْـــدادَ|baghdad] ليلا.',
      'من [ﺣﻠﺐ|aleppo] خرج القطار.',
      'وصلوا إلى [دَيْرِ الزَّوْر|deir-ez-zor] متعبين.',
      'كَتَبَ الوَلَدُ دَرْسَهُ ثُمَّ نَامَ.',
    ],
  },
  {
    number: 5,
    name: 'zero-width and direction marks hide no name',
    sentences: [
      'مطر على [دير\u200cالزور|deir-ez-zor] اليوم.',
      'عاد من \u202b[حلب|aleppo]\u202c مساء.',
      'زار \u2067[بيروت|beirut]\u2069 و\u200f[بغداد|baghdad]\u200e معا.',
    ],
  },
  {
    number: 6,
    name: 'hamza, yeh and teh may be confused',
    sentences: [
      'رجعوا الى [ادلب|idlib] من [الحسكه|hasakah].',
      'مدينة [القايم|al-qaim] على النهر.',
      'في [السويدا|suwayda] برد شديد وفي [القامشلى|qamishli] مطر.',
      'قرأ الفتى قصة قصيرة عن فأر وقرأت أخته شعرا.',
    ],
  },
  {
    number: 7,
    name: 'a space may be missing or too much',
    sentences: [
      'طريق [ديرالزور|deir-ez-zor] مفتوح.',
      'خرجت القافلة من [رأسالعين|ras-al-ayn] نحو [تلأبيض|tell-abyad].',
      'عاش في [البو كمال|al-bukamal] ثم في [عينعيسى|ain-issa].',
      'دير قديم وتل أخضر وعين ماء في الصورة.',
    ],
  },
  {
    number: 8,
    name: 'the father in a name is inflected',
    sentences: [
      'عاد من [أبي كمال|al-bukamal] أمس.',
      'إن [أبا كمال|al-bukamal] بلدة على [الفرات|euphrates].',
      'بلغ [أبوكمال|al-bukamal] فجرا.',
      'مرت الدورية ب[جبل أبي رجمين|jabal-abu-rujmayn] ليلا.',
      'سأل أبو محمود عن أبي العبد وأبي سليم.',
    ],
  },
  {
    number: 9,
    name: 'two spellings of a country are one place',
    sentences: [
      'زار [سورية|syria] مرتين ثم عاد من [سوريا|syria] سعيدا.',
      'بين [سورية|syria] و[لبنان|lebanon] حدود طويلة.',
      'طعام [سوري|syria|demonym] وعادات [سورية|syria|demonym] قديمة.',
    ],
  },
  {
    number: 36,
    name: 'the longest name wins',
    sentences: [
      'جالوا في [تل أبيض|tell-abyad] و[رأس العين|ras-al-ayn] و[عين العرب|kobani] و[عين عيسى|ain-issa].',
      'بلغ [الباغوز فوقاني|baghuz-fawqani] ثم عاد إلى [الباغوز|baghuz].',
      'على رأس الجبل عين ماء وتل أبيضت حجارته.',
    ],
  },
  {
    number: 41,
    name: 'digits and Latin letters belong to a name',
    sentences: [
      'مرت القافلة قرب [محطة T2|t2-station] فجرا.',
      'يقع [حقل كونيكو|conoco] شرقي النهر.',
      'سيارة موديل T2 وحقل قمح رقم 7.',
    ],
  },
  {
    number: 42,
    name: 'the Kurdish and the official name are one place',
    sentences: [
      'عاد إلى [كوباني|kobani]، أو [عين العرب|kobani] كما في السجل.',
      'خرج من [سري كانيه|ras-al-ayn] صباحا.',
      'في بلدة [رأس العين|ras-al-ayn] ([سري كانيه|ras-al-ayn]) سوق كبير.',
    ],
  },
  {
    number: 43,
    name: 'clitics of the dialects are cut off before the article',
    sentences: [
      'رايح ع[الحسكة|hasakah] بكرا.',
      'ما أحلى ه[البوكمال|al-bukamal] بالربيع.',
      'رجعنا ع[القامشلي|qamishli] بعد العيد.',
      'هالولد راح عالبيت وهالبنت بقيت عالباب.',
    ],
  },
  {
    number: 44,
    name: 'a و that belongs to the word is not cut off',
    sentences: [
      'وادي السيليكون في رواية وولاية في خبر.',
      'ورشة ووردة ووثيقة لا أماكن فيها.',
      'سقى الفلاح أرضه من وادي [الفرات|euphrates] عاما كاملا.',
    ],
  },
  {
    number: 47,
    name: 'a Latin name may be spelt in many ways',
    sentences: [
      'They drove from [Deir ez-Zor|deir-ez-zor] to [Dayr az-Zawr|deir-ez-zor] and on to [DEIR EZZOR|deir-ez-zor].',
      'The bus left [Al-Bukamal|al-bukamal], passed [Albukamal|al-bukamal] and stopped in [Abu Kamal|al-bukamal].',
      "Farmers near [Hajin|hajin] and [Al-Sha'fah|al-shaafah] sold their wheat in [al Mayadeen|mayadin].",
      "[Syria|syria]'s north is green.",
      'A homsick dog saw hamartia and deirdre.',
    ],
  },
];
