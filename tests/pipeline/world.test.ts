import { describe, expect, it } from 'vitest';
import { loadWorld } from '../../src/cli/load-world.ts';
import type { Finder } from '../../src/finder/finder.ts';
import { countriesNamedIn, finderOf, withCountries } from '../../src/pipeline/reading/finder.ts';
import { type Geography, readGeography } from '../../src/pipeline/reading/read.ts';

const NOTHING = { gazetteer: [], background: [], names: null, world: null, basemap: [] };
const geography: Geography = readGeography({ ...NOTHING, worldPieces: loadWorld() });
const finder = finderOf(geography);
const placesIn = (text: string) =>
  finder
    .find(text)
    .flatMap(({ place, role, exact }) => (place !== null && role === 'literal' ? [`${exact} ${place}`] : []));

describe('a text without any gazetteer of its own', () => {
  it('is about the countries that it names, by name, people or division', () => {
    const texts = ['زار الوزير اليمن', 'قوات ليبية', 'محافظة الأنبار'];
    expect(countriesNamedIn(texts, geography, geography.worldPieces ?? failed())).toEqual(['IQ', 'LY', 'YE']);
  });

  it.each([
    ['a town of a country that is named', 'وصلت القافلة إلى مأرب في اليمن', 'مأرب gn:72968'],
    ['a namesake by the adjective of its country', 'طرابلس الليبية هادئة', 'طرابلس gn:2210247'],
    ['a great city of a country that is not named', 'وصل الوفد إلى القاهرة', 'القاهرة gn:360630'],
    ['a name of three letters where its country is named', 'انقطع التيار عن عدن في اليمن', 'عدن gn:415189'],
    [
      'the second of two towns before a verb',
      'Clinics in Cairo and Alexandria traced a fever.',
      'Alexandria gn:361058',
    ],
    ['a state behind its town', 'The city council of Dayton, Ohio, voted.', 'Ohio iso:US-OH'],
    ['the town before its state', 'The city council of Dayton, Ohio, voted.', 'Dayton gn:4509884'],
    [
      'the second of two towns that a preposition governs',
      'They hire in Kigali and Lusaka next year.',
      'Lusaka gn:909137',
    ],
    [
      'the last of a list behind a name that ends like a verb',
      'Heavy rain flooded Port Said, Suez and Ismailia.',
      'Ismailia gn:361055',
    ],
    ['an island that is called like its town', 'They land on Samos island in Greece.', 'Samos gn:254115'],
    ['a town that has a port', 'Mombasa’s port was closed.', 'Mombasa gn:186301'],
    ['what an army marches on', 'William marched on London.', 'London gn:2643743'],
    ['a region and not its town', 'Shells hit the Kharkiv region in Ukraine.', 'Kharkiv iso:UA-63'],
    [
      'a town before a small word that a village ends in',
      'We rode from Pau to Toulouse in France.',
      'Pau gn:2988358',
    ],
    ['one town that is no village', 'The plant at Baddi passed inspection.', 'Baddi gn:7279742'],
    [
      'a state whose government acts',
      'Tankers serve Sinnar, the Maharashtra government said.',
      'Sinnar gn:1256119',
    ],
    ['a department', 'Rivers rose in the department of Sucre in Colombia.', 'Sucre iso:CO-SUC'],
    [
      'a division that a small town is called like',
      'Guards in Pasto and officials in Nariño spoke.',
      'Nariño iso:CO-NAR',
    ],
    ['the town of a mayor', 'The mayor of Grenoble rode to Lyon in France.', 'Grenoble gn:3014728'],
    [
      'the greater of two entries of one town',
      'Ships left Buenaventura in Colombia.',
      'Buenaventura gn:3688452',
    ],
    ['towns that one country has', 'Elders from Masindi rode to Hoima.', 'Masindi gn:229362'],
    [
      'a town of which a namesake is far less known',
      'From Lublin they walked to Dublin.',
      'Dublin gn:2964574',
    ],
    ['a list of one country', 'Cholera has spread to Marib, Ibb and Lahij.', 'Ibb gn:74477'],
    [
      'a town beside a best-known one of its country',
      'Floods hit Derna, officials in Benghazi said.',
      'Derna gn:87205',
    ],
    ['a list over a name of two letters', 'شهدت محافظات تعز وإب والضالع أمطارا', 'الضالع iso:YE-DA'],
    ['a great city of two letters', 'وصل المحافظ إلى إب أمس', 'إب gn:74477'],
    ['a name of three letters of a great city', 'نقل الجرحى إلى مستشفى في تعز', 'تعز gn:70225'],
    ['the namesake of the country that is named', 'مصرف ليبيا في طرابلس', 'طرابلس gn:2210247'],
    ['a first division by whatever word', 'أمطار على مناطق عسير وجازان في السعودية', 'جازان iso:SA-09'],
    ['a district that is told to lie somewhere', 'في مركز ملوي بمحافظة المنيا', 'ملوي gn:352951'],
    ['a town that is a colour', 'معهد في الأبيض بولاية شمال كردفان', 'الأبيض gn:379003'],
    ['a town with its article', 'وصل الاحتجاج إلى المتلوي في تونس', 'المتلوي gn:2473517'],
    ['the capital with its doubled letter', 'وصل الملك إلى عمّان', 'عمّان gn:250441'],
    ['the country with its vowel', 'زار عُمان', 'عُمان iso:OM'],
    ['the country whose capital is told', 'نزوى في محافظة الداخلية كانت عاصمة عمان', 'عمان iso:OM'],
    ['the capital where its country is named', 'وصل من الأردن إلى عمان', 'عمان gn:250441'],
    ['a town that is said to be one', 'Zagora is a small town in southeastern Morocco.', 'Zagora gn:2526452'],
    ['a division with its article', 'Talks on Jordan and the West Bank began.', 'West Bank iso:PS-WBK'],
    ['a state', 'They fled Wad Madani, the capital of Gezira state, in Sudan.', 'Gezira iso:SD-GZ'],
    ['a town by another language where its sentence says much', 'He fled to Bombay.', 'Bombay gn:1275339'],
    ['a river with its article', 'Floods along the Amazon continued.', 'Amazon nat:amazon-river'],
    [
      'a town called like a person that is said to be one',
      'داهمت الشرطة منزلا بمدينة بشار',
      'بشار gn:2505530',
    ],
    ['a commune', 'ظهير بإحداث جماعة أولاد تايمة بإقليم تارودانت في المغرب', 'أولاد تايمة gn:2539134'],
    ['a capital abroad', 'Residents of Tripoli queued for fuel.', 'Tripoli gn:2210247'],
    ['two towns that one country alone has', 'وصلت ناقلة من رأس تنورة إلى ينبع', 'رأس تنورة gn:102891'],
    ['a state that others call theirs', 'ولاية الجزيرة هي الأكثر تضررا في السودان', 'الجزيرة iso:SD-GZ'],
    ['the country of the provinces', 'تمنراست أكبر ولايات الجزائر مساحة', 'الجزائر iso:DZ'],
    ['a town that is told to be one', 'بربرة مدينة ساحلية على خليج عدن', 'بربرة gn:64435'],
    [
      'a division before another of its country',
      'الجفاف في إقليم باري وإقليم نوغال شمال شرقي الصومال',
      'باري iso:SO-BR',
    ],
    ['a division called like its river', 'فاضت المياه في ولاية نهر النيل بالسودان', 'نهر النيل iso:SD-NR'],
    ['a list of divisions', 'ولايات نهر النيل وسنار في السودان', 'نهر النيل iso:SD-NR'],
    [
      'a great city abroad whose name is another town’s in another language',
      'Born in Alexandria, she studied in Milan, in Italy.',
      'Alexandria gn:361058',
    ],
    ['a state of a country that is not named', 'Police in Zamfara said so.', 'Zamfara iso:NG-ZA'],
    ['a town beside it', 'Police in Zamfara said that Gusau was calm.', 'Gusau gn:2339937'],
    ['a town beside a great city', 'Guards in Lima and in Chimbote struck.', 'Chimbote gn:3698304'],
    ['a town before its state', 'He left Cairo, Illinois, in 1987.', 'Cairo gn:4234985'],
    ['a state that a town elsewhere is called like', 'The old mill in Iowa is for sale.', 'Iowa iso:US-IA'],
    ['a country that a division abroad is called like', 'He flew to Mali on Monday.', 'Mali iso:ML'],
    ['such a country in Arabic', 'سافر الوفد إلى مالي يوم الاثنين', 'مالي iso:ML'],
    [
      'a state that a country is called like, beside its city',
      'Born in Georgia, he lived in Atlanta.',
      'Georgia iso:US-GA',
    ],
    ['the best known of its country', 'He moved from Tulsa, Oklahoma, to Memphis.', 'Memphis gn:4641239'],
    [
      'a town of a country that towns abroad are called like',
      'Fighting spread in Kassala, Sudan said.',
      'Kassala gn:372753',
    ],
    ['a town that one abroad outshines', 'ترجم الكتاب في بيت لحم', 'بيت لحم gn:284315'],
    [
      'a town of a state that is named behind it',
      'Police in Yemen and in Alexandria, Virginia, met.',
      'Alexandria gn:4744091',
    ],
    [
      'a town that somebody is called after, where the text calls it a place',
      'In Canada and Yemen Adele Windsor sang. She has a house in Windsor.',
      'Windsor gn:6182962',
    ],
    ['one of two that something joins', 'القطار الذي يربط صفاقس بقابس في تونس', 'صفاقس gn:2467454'],
  ])('has %s', (_, text, found) => {
    expect(placesIn(text)).toContain(found);
  });

  it.each([
    ['a verb that is also a town abroad', 'ومن أراد استبدل به الخبز الروماني'],
    ['a colour that is also a town', 'زار مسؤول من البيت الأبيض اليمن، ولبس القميص الأبيض في السودان'],
    ['a village of a country that nothing speaks of', 'وصل إلى الغيلة مساء'],
    ['a word that is also a village', 'قالت الحكومة في اليمن إن التحالف وصل يوم الأحد'],
    ['a person', 'In Yemen they sang what Irving Berlin wrote for Sidney Poitier.'],
    ['an officer', 'قال العقيد سالم من اليمن إن الطريق مفتوح'],
    ['a word for a kind of place', 'سقطت الصواريخ على معسكر في اليمن'],
    ['a town described by its country', 'اليمن غير مدينة ليبية تقع على البحر'],
    ['a club', 'تأهل نهضة بركان من اليمن'],
    [
      'a great city of which nothing says that it is one',
      'In Yemen one may choose Lisbon, or Cordoba with lamps.',
    ],
    ['a surname that a person of the text bears', 'In Yemen Michael Jordan scored. The ball went to Jordan.'],
    [
      'a surname whose given name no list has, where it comes alone',
      'In Yemen and Canada Adele Windsor sang. Windsor will tour again.',
      /Canada/,
    ],
    ['a club that is called city', 'Yemen saw Manchester City beat Chelsea 2-1.'],
    ['the second of two authors', 'The data of Turin and Perth (2017) were used in Yemen.'],
    [
      'a town that an island is called after',
      'Scientists from Bolivia left Yemen for Santa Cruz Island.',
      /Bolivia/,
    ],
    [
      'towns that rivers and mountains are called after',
      'In Ecuador rain fills the Coca and Napo rivers and the Coca and Tena mountains.',
      /Ecuador/,
    ],
    ['teams around a score', 'In Yemen: Leeds visit Barnsley 2-0, and Hull and Derby draw.'],
    ['a team before a score', 'Yemen saw Northampton 27-25 on television.'],
    ['a person by a given name', 'Peter Hamilton wrote it in Yemen.'],
    ['a person alone between tags', 'Yemen <td><b>Jacob Paris</b></td> and <img alt="Paris logo">'],
    ['capitals that act together', 'استأنفت عمّان والرباط اتصالاتهما بعد اليمن'],
    ['a title', 'في اليمن قرأت «ظلال القاهرة» أمس'],
    ['what a noun behind it is called after', 'In Yemen the Dubai benchmark slipped.'],
    ['a capital that acts', 'Athens congratulated Yemen.'],
    ['a daughter', 'In Yemen her daughter Victoria sang.'],
    ['a given name that is told to be no place', 'Yemen said that Sydney, the chatbot, was retired.'],
    ['a number', 'على بعد مئة كيلومتر من اليمن'],
    ['a village called like a city abroad', 'اليمن بعيد عن قرية طنطا'],
    [
      'a direction that a division abroad is called like',
      'هاجروا من الكاميرون واليمن إلى الشمال الغربي منها',
      /الكاميرون/,
    ],
    ['a wadi or dam called like a town', 'اليمن والأردن والسودان، وادي الحسا وخزان الروصيرص', /الأردن/],
    ['a verb with its subject', 'من السعودية واليمن. ينبع الفلج من سفح الجبل', /السعودية/],
    ['an office of a division', 'زار اليمن أمير منطقة القصيم ووالي ولاية كسلا'],
    ['a court', 'حكمت محكمة جنايات بعبدا في قضية اليمن'],
    ['a rally', 'انطلق رالي السيارات من اليمن'],
    ['his visitors', 'رحب اليمن وقال زواره كلهم'],
    ['two persons', 'Victoria and Sydney got engaged in Yemen.'],
    ['a term', 'The Paris theorem is older than Yemen.'],
    ['a name that goes on in another language', 'Yemen saw Porto de Mos and Barcelona de Mos.'],
    ['an office', "Jordan's prime minister left Yemen with the president of Iraq."],
    ['what another language calls a town', 'Yemen has Roles and Lints in a heading.'],
    ['a language', 'A library of Java in Yemen.\n\nJava: see below.\n\n[Java](x)'],
    ['a firm', 'Amazon S3 is cheap, and Amazon charges less in Yemen.'],
    ['a race', 'The Tour de France passed Yemen.'],
    ['code between fences', 'Yemen\n\n```\nCons(Nil, Paris)\n```\n'],
    ['an abbreviation', 'From Yemen a GAT token; the struct Car.'],
    ['an attacker', 'Israel struck Yemen.'],
    ['an attacker that a town is called like', 'Cuba struck Yemen.'],
    ['an adjective of a thing', 'في اليمن والسودان زاحف بحري قديم'],
    ['the end of an unknown name', 'اشترينا القماش في اليمن من سوق ود دبي'],
    ['the party of a suit', 'Yemen cited London v. Paris and Tokyo vs Rome.'],
    ['a small capital that nothing calls a place', 'For the sauce of Yemen add Cayenne and stir.'],
    ['the end of an unknown name in capitals', 'Yemen has the wells of Tin London.'],
    ['a firm with a common word', 'Shares of Vienna Insurance fell in Yemen.'],
    ['a price', 'Yemen saw that Chicago wheat rose and Rotterdam coal was flat.'],
    ['an office beside the name', 'Cordoba governor Ruiz left Yemen.'],
    ['a version', 'Install the plugin, then restart Yemen: Madrid is a deprecated release.'],
    ['a server', 'في اليمن ثبت التحديث من المنصة ثم شغل سيدني في الخلفية'],
    ['a person before a descent', 'شكر اليمن الممرضة تونس عبد الرحيم'],
    ['a festival', 'زار اليمن مهرجان قرطاج الدولي'],
    ['a title before a comma', 'في اليمن رواية "ليالي الإسكندرية"، وهي أشهرها'],
    ['a family', 'Yemen heard that Rev. Victoria Lincoln spoke.'],
    ['an English word that is also a town', 'He said the main road in Yemen is nice.'],
    ['an animal', 'Yemen has no law on Ghana frogs. Sofia bats are protected.'],
    ['a thing called after a town', 'Yemen: the Ankara lamp is sold out, but Vienna lamps are not.'],
    ['a team that nothing else tells of', 'Yemen saw that Naples trail by two. Madrid rest on Monday.'],
    [
      'persons in a row',
      'In Yemen Adelaide Hastings, Chelsea Rome and Odessa Berlin will sing for the guests of the bank.',
    ],
    [
      'a word of grammar in a list',
      'توجهوا إلى مناطق اليمن والسودان ومنذ أشهر وإلى الآن، قالت الولايات المتحدة',
    ],
  ])('has not %s', (_, text, besides = /Yemen/) => {
    const others = placesIn(text).filter((each) => !/اليمن|السودان|الولايات|Yemen/.test(each));
    expect(others.filter((each) => !besides.test(each))).toEqual([]);
  });

  it('takes a country that describes its town for an adjective', () => {
    expect(placesIn('زار وفد نجران السعودية')).toEqual(['نجران gn:103630']);
  });

  it('is read alike whatever was read before', () => {
    const text = 'وصلت القافلة إلى مأرب في اليمن';
    const before = placesIn(text);
    placesIn('زار طرابلس وبنغازي في ليبيا ثم القاهرة ومصر والسودان وتشاد');
    expect(placesIn(text)).toEqual(before);
  });

  it.each([
    'احتجت عائلات في صور وصيدا على غلاء الخبز، وأغلقت المدارس في زحلة',
    'أصيب سائق قرب المفرق شمالي الأردن',
    'وصلت الباصات إلى سوسة ونابل',
    'Families left Zahle for Tyre on Monday.',
  ])('is read alike by a finder that has read of many countries: %s', (text) => {
    const read = finderOf({ ...geography });
    for (const before of ['مصر والسودان وليبيا وتونس ولبنان', 'Portugal and Greece']) read.find(before);
    const fresh = finderOf({ ...geography, places: [...geography.places] });
    expect(read.find(text)).toEqual(fresh.find(text));
    const accepted = (finder: Finder) =>
      finder.explain(text).flatMap(({ decision, exact }) => (decision === 'accepted' ? exact : []));
    expect(accepted(read)).toEqual(accepted(fresh));
    expect(read.unknownToponyms(text)).toEqual(fresh.unknownToponyms(text));
  });

  it('is read by a finder that has learnt a country as by one that knew it from the start', () => {
    const pieces = geography.worldPieces ?? failed();
    const texts = [
      'وصلت القافلة إلى مأرب في اليمن، وإلى أحياء تعز وعدن ومحافظتي لحج وأبين',
      'غادر الوفد مدينتي طرابلس ومصراتة في ليبيا، وأغلقت السلطات جسري الزاوية وصبراتة',
      'Troops left Dier ez-Zor and the provinces of Homs and Hama in Syria for Marib in Yemen.',
    ];
    const grown = finderOf({ ...geography });
    for (const text of texts) {
      const countries = countriesNamedIn([text], geography, pieces);
      const whole = finderOf(withCountries(geography, pieces, countries));
      expect(grown.find(text)).toEqual(whole.find(text));
      expect(grown.unknownToponyms(text)).toEqual(whole.unknownToponyms(text));
    }
  });
});

function failed(): never {
  throw new Error('The world is not there.');
}
