import { describe, expect, it } from 'vitest';
import { loadGeo } from '../../src/cli/load-input.ts';
import { countriesNamedIn, finderOf } from '../../src/pipeline/reading/finder.ts';
import { readGeography } from '../../src/pipeline/reading/read.ts';

/** With the towns around the built-in corpus and the world, of which many names are also words. */
const geography = readGeography(await loadGeo('geo'));
const finder = finderOf(geography);
const marks = (text: string): string[] =>
  finder
    .find(text)
    .flatMap(({ exact, place, role }) => (place === null ? [] : [`${exact} ${place} ${role}`]));

describe('a text', () => {
  it('is about a country of which the project has an entry of its own, as about any other', () => {
    const { worldPieces } = geography;
    if (worldPieces === null) throw new Error('The world is missing.');
    const named = (text: string) => countriesNamedIn([text], geography, worldPieces);
    expect(named('سافر إلى الولايات المتحدة')).toEqual(['US']);
    expect(named('عاد العمال من تركيا')).toEqual(['TR']);
    expect(named('عاد العمال من ألمانيا')).toEqual(['DE']);
    expect(named('إعصار قرب هيوستن في تكساس')).toEqual(['US']);
    expect(named('إعصار قرب هيوستن')).toEqual([]);
  });
});

describe('an Arabic text', () => {
  it('suggests what is said to be a town of an adjective that only looks definite', () => {
    const leads = finder.unknownToponyms('زنكور هي مدينة ألمانية، تقع في الغرب').map(({ exact }) => exact);
    expect(leads).toEqual(['زنكور']);
  });

  it.each([
    [
      'has a word at the head of a list for a place, where those after it are',
      'انقطعت المياه عن الباب والراعي وجرابلس أمس',
      ['الباب gn:174018 literal', 'الراعي gn:169138 literal', 'جرابلس gn:169179 literal'],
    ],
    [
      'has the area for one that several camps lie in',
      'يعيشون في مخيمات الضفة الغربية منذ سنين',
      ['الضفة الغربية iso:PS-WBK literal'],
    ],
    [
      'has a state that does something for those who govern it',
      'وفي ذلك العام قامت إسرائيل بإعادة اجتياح المنطقة',
      ['إسرائيل iso:IL metonym'],
    ],
    [
      'has the end of a journey for a place behind a verb that no city is the subject of',
      'ثم قدم القاهرة في حدود سنة ثلاثين',
      ['القاهرة gn:360630 literal'],
    ],
    [
      'has a capital whose support is spoken of for those who govern there',
      'وأزّم دعم القاهرة لهذا الفريق العلاقات بين البلدين',
      ['القاهرة gn:360630 metonym'],
    ],
    [
      'has where a governor is for his office, though it is spelt like a preposition',
      'كان رؤوف باشا والي دمشق في زمن بعيد',
      ['دمشق damascus embedded'],
    ],
    [
      'has states that deal with each other for those who govern them, also behind an adjective',
      'مفاوضات أخرى بين سوريا وإسرائيل حول الحدود',
      ['سوريا syria metonym', 'إسرائيل iso:IL metonym'],
    ],
    [
      'has an indefinite word near which something lies for a place',
      'سقطت قذيفة قرب صور.',
      ['صور gn:267008 literal'],
    ],
    [
      'has a division abroad beside its city for one',
      'استقر في كوريتيبا بولاية بارانا بعد أن ترك ساو باولو',
      ['كوريتيبا gn:3464975 literal', 'بارانا iso:BR-PR literal', 'ساو باولو gn:3448439 literal'],
    ],
    [
      'has both ends of what joins two towns, also a short one',
      'قطع الطريق الذي يربط هيت بالقائم.',
      ['هيت gn:95788 literal', 'القائم al-qaim literal'],
    ],
    [
      'has a short name near a certain place',
      'انفجار في الرمادي وآخر في هيت أمس',
      ['الرمادي gn:98717 literal', 'هيت gn:95788 literal'],
    ],
    [
      'has the town that far more people know than a village of its name',
      'سقطت عكا وتبعتها صور وصيدا.',
      ['صور gn:267008 literal', 'صيدا gn:268064 literal'],
    ],
    [
      'has a word that is also a town for one behind a verb and a preposition of place',
      'انخفضت الحرارة إلى الصفر في الشوبك وبلغت في العقبة تسع درجات.',
      ['الشوبك gn:250290 literal', 'العقبة gn:250774 literal'],
    ],
    ['does not put a port where its town is', 'رست ناقلة في ميناء ينبع', ['ينبع gn:100425 embedded']],
    ['but not what describes it', 'وقف قرب صور قديمة معلقة على الجدار', []],
    [
      'has what looks like an origin for a town where people are its',
      'نصب أهالي الهندية خيمة بين كربلاء والحلة',
      ['الهندية gn:99344 literal', 'كربلاء gn:94824 literal', 'الحلة gn:99347 literal'],
    ],
    [
      'has a governorate beside a governorate',
      'وصل محتجون من ديالى وصلاح الدين',
      ['ديالى diyala-governorate literal', 'صلاح الدين salah-al-din-governorate literal'],
    ],
    [
      'has one before a governorate',
      'قدموا من المثنى وميسان',
      ['المثنى muthanna-governorate literal', 'ميسان maysan-governorate literal'],
    ],
    [
      'has a town beside a governorate where it is called so, too',
      'قدموا من ميسان والنجف',
      ['ميسان maysan-governorate literal', 'النجف gn:98860 literal'],
    ],
    [
      'has a place in the title of a book for no stop of its story',
      'نشرت روايتها الأولى «شتاء في البصرة» العام الماضي',
      ['البصرة gn:99532 embedded'],
    ],
    ['but not in what somebody says', 'قال المتحدث: «عدنا من البصرة» ثم مضى', ['البصرة gn:99532 literal']],
    [
      'has a dam that it does not know for no place, nor the town that the dam is called after',
      'ارتفع المنسوب في سد الموصل وفي سد حديثة',
      ['الموصل gn:99072 embedded'],
    ],
    ['has no state for what an adjective of things describes', 'تحضر بجبن محلى وقطر خفيف.', []],
    ['has gas of a market for no place', 'انخفضت عقود غاز أمستردام الآجلة', ['أمستردام gn:2759794 embedded']],
    [
      'has a district for a place, where a village is told to belong to it',
      'في قرية العزيزية التابعة لمركز منيا القمح',
      ['منيا القمح gn:352352 literal'],
    ],
    [
      'has a word on a way for a place',
      'سار القطار من دمشق إلى المدينة المنورة مرورا بمعان وتبوك',
      [
        'دمشق damascus literal',
        'المدينة المنورة gn:109223 literal',
        'معان gn:248382 literal',
        'تبوك gn:101628 literal',
      ],
    ],
    [
      'has a state for a place, where it is told to be one of its country',
      'وصل إلى ولاية تكساس الأمريكية',
      ['تكساس iso:US-TX literal', 'الأمريكية united-states demonym'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});
