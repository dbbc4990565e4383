import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/finder/finder.ts';
import { worldPlaces } from '../../src/gazetteer/world/known-names.ts';
import { createTestFinder, readBlocklist, readTestPlaces } from './gazetteer.ts';

const finder = createTestFinder();
const leads = (text: string): string[] =>
  finder.unknownToponyms(text).map(({ exact, kind }) => `${exact} ${kind}`);

describe('the leads of a text', () => {
  it.each([
    ['an unknown name after a head', 'وصل إلى مدينة شلهوبة مساء', ['شلهوبة city']],
    ['an unknown item of a list', 'في قرى الشعفة والسفافنة والدوير الجديد', ['الدوير الجديد village']],
    ['both of a dual', 'بين بلدتي شلهوبة وزنكور طريق', ['شلهوبة town', 'زنكور town']],
    ['a designator that belongs to the name', 'سبح في نهر زنكور', ['نهر زنكور river']],
    ['a compound', 'في قرية عين زنكور', ['عين زنكور village']],
    ['the same name again', 'مدينة شلهوبة كبيرة. عاد إلى شلهوبة', ['شلهوبة city', 'شلهوبة city']],
    [
      'what a plural has for examples, between quotation marks',
      'وفيها أنهار كثيرة كـ"شلهوب" و"زنكور آك" و"يوزباش"، وقناة "النصر"',
      ['شلهوب river', 'زنكور آك river', 'يوزباش river'],
    ],
    ['no thing that is like another', 'سيارات كبيرة كـ"شلهوب" و"زنكور"', []],
    [
      'names of two words between commas, though a part of them is known',
      'وحولها أراضي قرى زنكور الباغوز، شلهوب، كرتيا، عين شلهوب.',
      ['زنكور الباغوز village', 'شلهوب village', 'كرتيا village', 'عين شلهوب village'],
    ],
    ['no clauses between commas', 'في مدن الساحل، وارتفعت الأسعار، ثم عاد الناس', []],
    ['one between quotation marks after a designator', 'بين جبل "شلهوب-كي" والبحر', ['شلهوب-كي mountain']],
    ['what is said to be one of several', 'شلهوبة هي إحدى مدن الشمال في البلاد', ['شلهوبة city']],
    ['what is said to be a village', 'حجر الزنكور هي قرية صغيرة على هضبة', ['حجر الزنكور village']],
    ['what is told to be a town', 'نزلوا. الزنكور مدينة ساحلية صغيرة', ['الزنكور city']],
    ['no deed in a town', 'زار مدينة كبيرة. العاصمة هي مدينة حلب. هذه هي مدينة قديمة', []],
    ['what a town is known by', 'في بلدة صغيرة تعرف باسم شلهوبة، عاش', ['شلهوبة null']],
    ['what a region is known as', 'وصلوا إلى المنطقة المعروفة بالشلهوبة ثم عادوا', ['الشلهوبة null']],
    [
      'what a town was called long before',
      'كبرت المدينة في السنوات التي تلت ذلك بعد أن كانت تسمى شلهوبة.',
      ['شلهوبة null'],
    ],
    ['no word of grammar behind what a town is called', 'كبرت المدينة ولم تعد تسمى فيها الأشياء', []],
    ['no quality that a town is known by', 'قرية معروفة بالزراعة، ومدينة تعرف النوم', []],
    ['a foreign name of two words', 'فازت بها ساو زنكور أمس', ['ساو زنكور null']],
    ['a capital after the adjective of its country', 'في العاصمة الزنكورية شلهوبة أمس', ['شلهوبة capital']],
    ['a place beside a known one', 'الطريق بين حلب وشلهوبة في الشمال', ['شلهوبة null']],
    ['a place that lies beside a known one', 'وقع ذلك في شلهوبة شمال شرق حلب', ['شلهوبة null']],
    ['a compound that lies beside a known one', 'مصنع في رأس الزنكور شمال حلب', ['رأس الزنكور null']],
    ['a place in a known one', 'توقف في زنكور (العراق) أمس', ['زنكور null']],
    ['a place from which a direction is told', 'زلزال غرب زنكور، وشعر به الناس', ['زنكور null']],
    ['what a village is said to be called', 'في قرية بعيدة اسمها زنكور، عاش', ['زنكور null']],
    ['the start of a way to a known place', 'فر السكان من زنكور باتجاه حلب', ['زنكور null']],
    ['the end of a way from a known place', 'نقلوا من حلب إلى زنكور، وعادوا', ['زنكور null']],
    ['no noun with its article on a way', 'خرج من المستودع إلى حلب', []],
    ['no noun with an owner on a way', 'سافر من حلب إلى بيته، ونام', []],
    ['both ends of what lies between', 'زرعوا القمح بين زنكور والشلهوبة', ['زنكور null', 'الشلهوبة null']],
    ['no two nouns between which something is', 'وقف بين الباب والشباك، ثم بين شجرة وحائط', []],
    ['no event that lies beside a known place', 'قتل اثنان في كمين شمال حلب', []],
    [
      'no clause behind a list',
      'في قرى زنكور وشلهوب، فيما عاد الناس، بينما وقف',
      ['زنكور village', 'شلهوب village'],
    ],
    [
      'people of a feminine with its article',
      'خرج أهالي الشلهوبة وزنكور، ثم عادوا',
      ['الشلهوبة null', 'زنكور null'],
    ],
    ['no people of the town before', 'خرج أهالي المدينة، وعاد نازحو الشمال', []],
    ['a second place in the form of an adjective', 'أغلقت طرق في حلب والشلهوبية، وفتحت', ['الشلهوبية null']],
    ['a camp and a dam', 'نزلوا في معسكر زنكور عند خزان شلهوبة', ['معسكر زنكور base', 'خزان شلهوبة dam']],
    ['no camp of a trade', 'نزلوا في معسكر تدريب قرب خزان المياه', []],
    ['a name behind عند of which only names begin so', 'ناموا عند ود زنكور ليلة', ['ود زنكور null']],
    ['a word that Arabic hardly has, behind في', 'نزلت العائلة في شلهوبة، ثم عادت', ['شلهوبة null']],
    ['one with its article', 'سمعت الانفجارات في الزنكورية وأطراف حلب', ['الزنكورية null']],
    ['one of two words', 'انقلبت حافلة في شلهوب خان، وعادت', ['شلهوب خان null']],
    ['the second of two such words', 'وقع ذلك في زنكور والشلهوبة، ثم انتهى', ['زنكور null', 'الشلهوبة null']],
    ['one that is entered', 'دخلت القوات الحكومية شلهوبا دون قتال', ['شلهوبا null']],
    ['one that somebody comes from', 'صار يحمل البطاطا من شلهوبايل إلى السوق', ['شلهوبايل null']],
    ['one behind عند', 'وقفوا عند الزنكور، ثم مضوا', ['الزنكور null']],
    ['one in the form of an adjective', 'فوق جبل زنكوري غربي النهر', ['جبل زنكوري mountain']],
    ['no frequent word', 'ناموا في البستان وفي الصندوق، ثم في المستودع', []],
    ['no form of a frequent word', 'ضاع في صناديقها وفي الانشغال بكتاباتهم', []],
    ['no person', 'وفاز زنكور بعد شلهوب', []],
    ['no word with a preposition of its own', 'مجهز ( بزنكور ) جديد', []],
    ['a name behind in', 'He studied medicine in Zankur and left.', ['Zankur null']],
    ['a name behind at', 'The only shop is at Zankur.', ['Zankur null']],
    ['no firm of an analyst', 'So said an analyst at Zankur.', []],
    ['no number of people beside a list', 'جاء وجهاء من حلب وحماة وعدد من الشيوخ', []],
    ['a name behind from on a way', 'The train from Zankur leaves.', ['Zankur null']],
    ['a name behind people from', 'They fed people from Zankur, who left.', ['Zankur null']],
    [
      'a name behind a verb of motion with to',
      'Families returned to Zankur and Shalhuba.',
      ['Zankur null', 'Shalhuba null'],
    ],
    ['a street named after a person', 'عاش في شارع فيصل قرب النهر', ['شارع فيصل street']],
    ['a group of villages that is also a group of people', 'في جماعة أيت زنكور', ['أيت زنكور district']],
    ['no group of people', 'حظرت جماعة الزنكور', []],
    ['no verb after a designator', 'بلدة تقع قرب النهر', []],
    ['a dateline', 'شلهوبة (رويترز) - قال', ['شلهوبة null']],
    ['people of a name', 'عاد أهالي شلهوبا إلى بيوتهم', ['شلهوبا null']],
    ['no people whom something describes', 'يعاني سكان مخيمات الشمال', []],
    ['the second of two behind a known place', 'وصلت القافلة إلى حلب وزنكور، ثم توقفت', ['زنكور null']],
    ['no verb behind a place, and nothing of its own', 'مر في حلب وريفها، ثم في حمص ومحيطه.', []],
    ['a station', 'توقفت محطة الزنكور عن العمل', ['محطة الزنكور pumping station']],
    ['no station of a trade', 'وقف عند محطة الوقود', []],
    ['a district', 'وصلت إلى مديرية شلهوبا وعادت', ['شلهوبا region']],
    ['no office of a trade', 'أعلنت مديرية أمن دمشق', []],
    [
      'a compound with its adjective',
      'نازحو قريتي أم زنكور الجديدة وشلهوب',
      ['أم زنكور الجديدة village', 'شلهوب village'],
    ],
    ['a building named after a known place', 'هبط في مطار حلب الدولي مساء', ['مطار حلب الدولي airport']],
    ['a dam named after a known place', 'فاض سد هجين فجرا', ['سد هجين dam']],
    [
      'a port and a crossing named after known places',
      'بين ميناء حلب ومعبر القائم',
      ['ميناء حلب port', 'معبر القائم crossing'],
    ],
    ['a building named after a person', 'صلى في جامع الشيخ زنكور أمس', ['جامع الشيخ زنكور building']],
    ['a facility with a common noun', 'توقف حقل الزنكور عن العمل', ['حقل الزنكور oil field']],
    [
      'a university, which its corpus may call an organisation',
      'تخرج في جامعة زنكور',
      ['جامعة زنكور university'],
    ],
    ['what cannot be an adjective of a village', 'نزل في قرية زنكوري غرب النهر', ['زنكوري village']],
    [
      'a name in capitals after its designator',
      'He left the village of Wadi Zankur at dawn.',
      ['Wadi Zankur village'],
    ],
    ['a name in capitals before its designator', 'Trucks wait at the Zankur crossing.', ['Zankur crossing']],
    [
      'capitals near a place, and the next of their list',
      'A farm near Zankur, Shalhuba and Tirk.',
      ['Zankur null', 'Shalhuba null', 'Tirk null'],
    ],
    [
      'a list that a colon opens',
      'سيطروا على ثلاث قرى: الزنكورة الشرقية، شلهوبة، ورسم الزنكور.',
      ['الزنكورة الشرقية village', 'شلهوبة village', 'رسم الزنكور village'],
    ],
    ['a list with a verb before', 'المدن المتضررة هي: شلهوبة وزنكور.', ['شلهوبة city', 'زنكور city']],
    [
      'a list of districts',
      'تتكون الولاية من دوائر عدة منها شلهوبة وزنكور',
      ['شلهوبة region', 'زنكور region'],
    ],
    [
      'a quarter after and',
      'إلى حي الزنكورية وحي الشلهوبية أمس',
      ['الزنكورية neighbourhood', 'الشلهوبية neighbourhood'],
    ],
    ['a school', 'رمموا مدرسة الزنكور أمس', ['مدرسة الزنكور school']],
    [
      'a name with its article again, where it is a place',
      'قال أحد سكان قرية الزنكور إن أهل الزنكور غادروا',
      ['الزنكور village', 'الزنكور village'],
    ],
    ['a checkpoint', 'They say the Zankur checkpoint stays closed.', ['Zankur checkpoint checkpoint']],
    [
      'capitals that begin as places do',
      'It passed Tal Zankur and Khirbet al-Shalhub.',
      ['Tal Zankur null', 'Khirbet al-Shalhub null'],
    ],
    ['what no noun ends in after a preposition', 'مركز في شلهوبا وزنكور، ثم', ['شلهوبا null', 'زنكور null']],
    ['the same where somebody moves', 'انسحب الجيش إلى زنكورو', ['زنكورو null']],
    ['a name before a known place', 'عاد السكان إلى زنكور وحلب', ['زنكور null']],
    ['what only names of places begin with', 'نزحوا إلى ود زنكور أمس', ['ود زنكور null']],
    ['a foreign ending', 'سافر إلى كازنستان', ['كازنستان null']],
  ])('hold %s', (_, text, expected) => {
    expect(leads(text)).toEqual(expected);
  });

  it.each([
    ['an adjective after a head', 'في مدينة كبيرة وقرية صغيرة'],
    ['a word of grammar', 'في مدينة من المدن وفي قرية لم يرها أحد'],
    ['a known name', 'في مدينة حلب وبلدة هجين'],
    ['a person', 'في ولاية صالح الأخيرة'],
    ['a common noun', 'سوق الأسهم ومنطقة الخطر'],
    ['a building without a name', 'التقى قرب متحف قديم وجسر في الوادي'],
    ['a noun with its adjective beside a known place', 'التعاون بين حلب والاتحاد المهني'],
    ['a designator with the article', 'في قرى المحافظة وأحياء المدينة'],
    ['a loan word', 'درس في تكنولوجيا حديثة'],
    ['a purpose after a list', 'في بلدات هجين والشعفة، لتضييق الخناق'],
    ['a plural with a sentence behind its colon', 'القرى المتضررة: وصلت إليها فرق الإغاثة أمس.'],
    ['what is needed', 'مشاريع قصيرة الأجل لسد احتياجات القطاع'],
    ['a river that is known', 'سبح في نهر الفرات وفي مياه سد الطبقة'],
    ['what nouns end in', 'في زوايا، وعلى من خرجوا، وفي بلادنا، وفي بيتها، وفي يوليو، ثم في كاميرا'],
    ['whom something goes to', 'مرر الكرة إلى زنكورو'],
    ['what stands before a country', 'في البستان والعراق أزمة'],
    ['a noun that has its article, too', 'خرج من بستان، ثم وقع في بستان، والبستان بعيد'],
    ['a noun that something describes, too', 'خرج من بستان، ثم وقع في بستان، وهذا بستان كبير'],
    ['what stands behind one preposition alone', 'خرج من بستان، ثم عاد من بستان'],
    ['two nouns with their articles', 'في البستان والعين نور'],
    ['whoever is imprisoned', 'قضت المحكمة بسجن مسؤول سابق'],
    ['what is typed', 'Enter a city, or save the state.'],
    ['a verb after a designator', 'في منطقة تمتد إلى بلدة ستحصل على الماء'],
    ['an adverb after a designator', 'مدينة شبه خالية وقرى عدة'],
    ['a clitic that is none', 'تغير بشكل كبير حيث جف'],
    ['common words in capitals', 'The hospital  in May'],
    ['a direction after a list', 'في بلدتي هجين والشعفة، شمال حلب'],
  ])('do not hold %s', (_, text) => {
    expect(leads(text)).toEqual([]);
  });
});

describe('names that the world knows and the gazetteer lacks', () => {
  const origin = { language: 'ar', source: 'tests', licence: 'MIT' } as const;
  const places = readTestPlaces();
  const world = worldPlaces(
    [
      { ...origin, kind: 'country', names: ['غانا', 'كوريا الجنوبية', 'سوريا'], ordinary: [] },
      { ...origin, kind: 'city', names: ['كييف', 'رشيد'], ordinary: ['رشيد'] },
      { ...origin, kind: 'region', names: ['تركيا الكبرى'], ordinary: [] },
    ],
    places,
  );
  const finder = createFinder(places, readBlocklist(), world);
  const leads = (text: string): string[] =>
    finder.unknownToponyms(text).map(({ exact, kind }) => `${exact} ${kind}`);

  it.each([
    ['are leads of their kind', 'سافر إلى غانا ثم إلى كييف', ['غانا country', 'كييف city']],
    ['lead also where they are said to lie in a country', 'سافر إلى كييف في تركيا', ['كييف city']],
    ['lose their clitics', 'التقى وفد بكييف', ['كييف city']],
    ['lead also where they govern or speak', 'أعلنت كييف موقفها', ['كييف city']],
    ['are longer than the known name in them', 'كتب عن تركيا الكبرى', ['تركيا الكبرى region']],
    ['count after a designator where they are ordinary words', 'زار مدينة رشيد', ['رشيد city']],
    ['do not count elsewhere where they are ordinary words', 'قال رشيد إنه سيعود', []],
    ['do not lead inside the name of an institution', 'عمل في شركة كييف', []],
    ['lead with the university that stands there', 'درس في جامعة كييف', ['جامعة كييف university']],
    ['do not lead where they are teams', 'تعادلت غانا في المباراة أمام منتخب قوي', []],
    ['do not lead where the gazetteer has them', 'سافر إلى سوريا', []],
  ])('%s', (_, text, expected) => {
    expect(leads(text)).toEqual(expected);
  });

  it('are never found as mentions', () => {
    expect(finder.find('سافر من غانا إلى كييف')).toEqual([]);
  });
});
