import { EXPORTS } from '../../exports/exports.ts';
import type { HelpMessages } from './messages.ts';

const FOLDERS = `  --content DIR  مجلد المقالات وsite.yaml؛ وإن لم يُذكر فالمجلد content هنا
  --geo DIR      مجلد الأماكن والخلفية وnames.yaml وخريطة الأساس؛ وإن لم يُذكر فالمجلد geo هنا`;

const STRICT = '  --strict       يوقفه أي خطأ، ولو كان في مقال واحد';

const EXIT_CODES = `يُترك كل مقال فيه خطأ مع جملة تقول السبب، ويُصنع الموقع من دونه. رمز الخروج 0 إن كان ثمة موقع، ولو تُركت مقالات؛
و1 إن لم يكن: لخطأ في الإعدادات أو الأماكن أو خريطة الأساس، أو لأنه لم يبقَ مقال، أو لأي خطأ مع --strict؛
و2 إن استُدعي الأمر على وجه لا يُفهم.`;

export const ar: HelpMessages = {
  init: {
    summary: 'ابدأ مشروعًا: المجلدات والإعدادات ومقال مثال',
    usage: `buldan init FOLDER [--language ar|en]

يصنع content/ وفيه site.yaml ومقال مثال، وgeo/ وفيه ملاحظة، وpackage.json وفيه start وbuild وcheck. لا يُكتب فوق شيء موجود؛
وإن كان package.json موجودًا أُضيف إليه ما ينقصه من أوامر.

  --language TAG  لغة المثال، وهي أولى لغتي الموقع؛ وإن لم تُذكر فلغة نظامك`,
  },
  add: {
    summary: 'اصنع مقالات مما عندك: ملفات Word وصفحات ونصوص وجداول وخلاصات وملفات zip',
    usage: `buldan add FILE… [--content DIR] [--strict] [--all] [--yes]

يقرأ docx وhtml وmhtml وmd وtxt وcsv وtsv وjson وndjson وrss وatom وwarc، وملفات zip ومجلدات منها، ويكتب كل مقال في ملف
في مجلد المقالات. يُؤخذ العنوان والوسيلة والكاتب والتاريخ واللغة من الملف أو تُخمَّن، وما خُمِّن يُعلَّم بأنه مستنتَج.
لا يُجلب شيء من الشبكة، ولا يُكتب فوق ملف موجود. ما لا يُقرأ يُترك مع جملة تقول السبب؛ ورمز الخروج 1 إن لم يُقرأ أي مقال.

  --content DIR  إلى أين تذهب المقالات؛ وإن لم يُذكر فالمجلد content هنا
  --strict       لا يكتب شيئًا، ورمز الخروج 1، إن كان لا بد من ترك شيء
  --all          يسمي كل ملف، لا أول عشرين من كل نوع
  --yes          لا يسأل عن شيء، كما لو لم يكن أحد أمام الشاشة`,
  },
  build: {
    summary: 'اصنع الموقع',
    usage: `buldan build [--content DIR] [--geo DIR] [--out DIR] [--workers N] [--no-cache]
             [--annotated DIR] [--strict]

يصنع الموقع كله: صفحة ساكنة وبياناتها، لأي مضيف ولأي مجلد فيه. وإن تعذّر ذلك بقي في المجلد آخر موقع سليم. ولا يُبدَّل
أو يُحذف مما في المجلد إلا ما كتبه بناء سابق: يسميه buldan-site.txt.

${EXIT_CODES}

${FOLDERS}
${STRICT}
  --out DIR      أين يوضع الموقع؛ وإن لم يُذكر فالمجلد dist
  --workers N    كم عاملًا يقرأ مدونة كبيرة معًا؛ وإن لم يُذكر فبعدد المعالجات
  --no-cache     لا يحفظ في .cache/buldan شيئًا مما صُنع من مقالات كثيرة، ولا يستعمل شيئًا مما فيه
  --annotated DIR  يأخذ ما وجده "annotate --ndjson --complete" على أجهزة أخرى، في أجزاء بأي عدد وترتيب،
                 سجل في كل سطر أو Parquet ‏(src/pipeline/README.md)`,
  },
  check: {
    summary: 'اذكر كل خطأ في المقالات والأماكن، وما وُجد فيها',
    usage: `buldan check [--content DIR] [--geo DIR] [--strict]

يقرأ كل ملف ويسرد كل خلل باسم الملف والسطر والعمود؛ ثم يقول ما ستحويه الخريطة: المقالات ومواضع الذكر والأماكن،
والمقالات التي لا مكان فيها، والأسماء التي تشبه كلمات عادية، واللغات، والمصادر والرخص. لا يكتب شيئًا.

${EXIT_CODES}

${FOLDERS}
${STRICT}`,
  },
  develop: {
    summary: 'اعرض الموقع وأنت تكتب مقالاته وأماكنه',
    usage: `buldan develop [--content DIR] [--geo DIR] [--port NUMBER] [--open]

يعرض الموقع من الذاكرة، على هذا الجهاز وحده، إلى أن يوقَف؛ وكلما تغيّر مقال أو مكان أو إعداد حُمّلت الصفحة من جديد، وإن
تعذّرت القراءة قالت الصفحة لماذا. وصفحته editor.html، أي المحرر، تفتح المشروع وتكتب في ملفاته هذه، ولا تكتب أبدًا فوق ملف
غيّره برنامج آخر في أثناء ذلك.

${FOLDERS}
  --port NUMBER  المنفذ؛ وإن لم يُذكر فـ5173 أو أول منفذ حر بعده
  --open         يفتح الموقع في المتصفح`,
  },
  serve: {
    summary: 'اعرض موقعًا مبنيًا كما يعرضه مضيف',
    usage: `buldan serve [--out DIR] [--port NUMBER]

يعرض الموقع على هذا الجهاز وحده، بالترويسات التي ينبغي أن يرسلها المضيف، إلى أن يوقَف.

  --out DIR      أين الموقع؛ وإن لم يُذكر فالمجلد dist
  --port NUMBER  المنفذ؛ وإن لم يُذكر فـ4173`,
  },
  annotate: {
    summary: 'جد مواضع ذكر الأماكن في نصوص من الدخل القياسي',
    usage: `buldan annotate --ndjson [--all | --complete] [--content DIR] [--geo DIR]

يقرأ {"id", "text"} في كل سطر ويكتب {"id", "mentions"} في كل سطر، أولًا بأول. تُعدّ المواضع بوحدات UTF-16.
ما ليس كائنًا كهذا من الأسطر يُذكر على خرج الأخطاء، ويكون رمز الخروج في النهاية 1.

  --ndjson       كائن JSON في كل سطر، دخلًا وخرجًا
  --all          وما لا يُرسم أيضًا، مع المرشحين والسبب
  --complete     كل ما يعرفه الباحث، كما يحتاجه "build --annotated"؛ من النصوص التي يكتبها "texts"
${FOLDERS}`,
  },
  texts: {
    summary: 'اكتب نصوص المقالات ليقرأها annotate على أجهزة أخرى',
    usage: `buldan texts --ndjson [--content DIR] [--geo DIR]

يكتب {"id", "text", "countries", "home"} في كل سطر، والبلدان ما تدور حوله المقالات كلها:
ما يقرؤه "annotate --ndjson --complete" على أي عدد من الأجهزة، ثم يجمعه
"build --annotated" ‏(src/pipeline/README.md). ما لا يُقرأ من المقالات يُترك، ولكل منها جملة.

  --ndjson       كائن JSON في كل سطر
${FOLDERS}`,
  },
  explain: {
    summary: 'بيّن كيف يصل الباحث إلى قراراته في نص',
    usage: `buldan explain "TEXT" [--content DIR] [--geo DIR]

يطبع كلمات النص وقراءاتها؛ ولكل اسم مرشحيه، وما يشهد لكل منهم وما يشهد عليه ووزن ذلك، والقرار؛
وما يشبه اسم مكان وليس في أي معجم.

${FOLDERS}`,
  },
  correct: {
    summary: 'قل أي مكان تعنيه كلمات في مقال، أو أنها لا تعني مكانًا',
    usage: `buldan correct ARTICLE QUOTE --place PLACE|none [--occurrence N | --everywhere]
       buldan correct ARTICLE QUOTE --undo [--occurrence N]

يكتب التصحيح في رأس ملف المقال، ومعه الكلمات التي حول الاقتباس إن لزمت ليُعثر عليه بعد تعديل النص؛ ولا يتغير في الملف
شيء آخر. ARTICLE معرِّف المقال أو ملفه، وQUOTE كلمات كما هي مطبوعة فيه.

  --place PLACE   معرِّف مكان، أو اسمه إن لم يحمله إلا مكان واحد؛ وnone إن لم تكن الكلمات مكانًا
  --occurrence N  أي ورود للكلمات في المقال، عدًّا من عنوانه
  --everywhere    كل ورود لها
  --undo          يترك الكلمات للباحث من جديد
${FOLDERS}`,
  },
  leads: {
    summary: 'اسرد أسماء تشبه أسماء أماكن وليست في أي معجم، وأضفها إليه',
    usage: `buldan leads [--content DIR] [--geo DIR]
       buldan leads --write [NAME or NUMBER…] [--without-position] [--kind KIND]

جدول: كل اسم، وعدد المقاطع التي هو فيها، وأي أماكن العالم تسمى به وكم تبعد عن أماكن المقالات نفسها، وأول مقطع.
وتقف * حيث يكون المكان المقصود مؤكدًا.

  --write             يضيف أماكن الصفوف المسماة إلى ملفات geo/gazetteer مع مصدرها ورخصتها: بالاسم، أو بالرقم، أو 3.2
                      للمكان الثاني في الصف الثالث. ومن غير أسماء يسأل، وإن لم يكن من يجيب أضاف المؤكد
  --without-position  ما لا يعرفه العالم يُكتب بلا موقع
  --kind KIND         نوع هذه، حيث لا يقول النص ما هي
${FOLDERS}`,
  },
  import: {
    summary: 'خذ أماكن من معاجم وخرائط وجداول أخرى',
    usage: `buldan import FILE… [options]

يقرأ الجداول (CSV وTSV، بأي فاصل وأي ترميز مألوف)، وGeoJSON، وKML وKMZ من خرائطي، وuMap، وOverpass JSON، ونتائج استعلام
Wikidata، وLinked Places وJSON Lines، وLP-TSV، وملفات GeoNames، وملفات zip من هذه كلها، ولا يحتاج أن يقال له أيها هو؛ وقد تكون
أسماء الأعمدة والأنواع بالعربية أو بالإنجليزية (geo/README.md). يضيف الأماكن إلى geo/gazetteer، لكل طبقة ملف؛ أما أماكن GeoNames
فإلى geo/background الذي يتنحى لها. ما هو موجود يبقى كما هو. وما تُرك أو غُيّر أو خُمّن يُسرد بالاسم، مرة لكل نوع.
رمز الخروج 1 إن لم يُقرأ شيء.

  --source NAME   مجموعة البيانات، و
  --licence NAME  رخصتها، مثل "CC BY 4.0": تُذكران مع كل مكان (ملفات GeoNames وOpenStreetMap وWikidata تعرف مصدرها ورخصتها)
  --year YEAR     سنة مجموعة البيانات؛ وإن لم تُذكر فسنة الملف
  --kind KIND     نوع كل مكان لا يقول ملفه ما هو
  --geo DIR       مجلد الأماكن؛ وإن لم يُذكر فالمجلد geo هنا
  --background    يضيف الأماكن إلى geo/background
  --all           يسرد كل الأسماء في التقرير
  --out FILE      يكتب كل شيء في هذا الملف، و- للخرج القياسي، ولا يكتب شيئًا في المشروع
  --countries A,B   من ملف GeoNames: أماكن هذه الدول وحدها، SY,IQ
  --language ar|en  من ملف GeoNames: ما له اسم بهذه اللغة وحده
  --containers FILE, --corrections FILE   لملف GeoNames؛ في geo/background/ أمثلة`,
  },
  export: {
    summary: 'اكتب المدونة، أو جزءًا منها، في صيغة مألوفة',
    usage: `buldan export --format FORMAT [--place ID]… [--article ID]… [--language TAG] [--out FILE]

يكتب ما ينشره الموقع: الأماكن المحجوبة متروكة، والمقرَّبة بلا موقع. وما لا تحمله الصيغة يُذكر على خرج الأخطاء.

  --format FORMAT  ${EXPORTS.map(({ id }) => id).join(', ')}
  --place ID       هذا المكان وحده؛ ويجوز تكراره
  --article ID     مقاطع هذا المقال وحده؛ ويجوز تكراره
  --language TAG   لغة العناوين والأسماء؛ وإن لم تُذكر فأولى لغات الموقع
  --out FILE       إلى أين؛ وإن لم يُذكر فالخرج القياسي
${FOLDERS}`,
  },
};
