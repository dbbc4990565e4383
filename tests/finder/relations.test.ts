import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/finder/output/mention.ts';
import { findRelations } from '../../src/finder/relations/find-relations.ts';
import type { FoundRelation } from '../../src/finder/relations/relation.ts';

interface Marked {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** `وصل إلى [حلب]` as a text and its mentions, each place called by the marked words. */
function marked(source: string): Marked {
  const mentions: Mention[] = [];
  let text = '';
  for (const piece of source.split(/(\[[^\]]+\])/)) {
    const exact = piece.startsWith('[') ? piece.slice(1, -1) : piece;
    const span = { start: text.length, end: text.length + exact.length, exact };
    text += exact;
    if (piece === exact) continue;
    mentions.push({
      ...span,
      place: exact,
      kind: 'city',
      role: 'literal',
      confidence: 1,
      candidates: [],
      reasons: [],
    });
  }
  return { text, mentions };
}

/** The relations of a marked text in a short form that names the places. */
function read(source: string): string[] {
  const { text, mentions } = marked(source);
  const name = (number: number) => mentions[number]?.exact ?? '?';
  const word = (relation: FoundRelation): string => {
    if (relation.type === 'between') return `${name(relation.first)} – ${name(relation.second)}`;
    if (relation.type === 'route') {
      const through = relation.through === null ? '' : ` (${name(relation.through)})`;
      return `${name(relation.from)} → ${name(relation.to)}${through}`;
    }
    const distance = `${relation.approximate ? '~' : ''}${relation.kilometres} km ${relation.bearing ?? '?'}`;
    return `${name(relation.subject)} ${distance} ${name(relation.relatum)}`;
  };
  return findRelations(text, mentions).map(word);
}

describe('relations that a sentence states', () => {
  it.each([
    ['من … إلى', 'سارت القافلة من [صفاقس] إلى [قابس] ليلاً', ['صفاقس → قابس']],
    ['a word for the kind', 'نُقلوا من مدينة [صفاقس] إلى ريف محافظة [قفصة]', ['صفاقس → قفصة']],
    ['a container after the name', 'تحركوا من [الحامة] بريف [قابس] نحو [مدنين]', ['الحامة → مدنين']],
    ['an adjective of origin', 'نُقلوا من جرود بلدة [غدامس] الليبية إلى [تطاوين]', ['غدامس → تطاوين']],
    ['a direction', 'اتجهوا من [سوسة] جنوباً باتجاه [صفاقس]', ['سوسة → صفاقس']],
    ['two beginnings', 'إجلاء الأهالي من [دوز] و[قبلي] إلى [قابس]', ['دوز → قابس', 'قبلي → قابس']],
    ['quotation marks', 'عادوا من "[تونس]" إلى «[قفصة]»', ['تونس → قفصة']],
    ['عبر after', 'عادوا من [تونس] إلى [قفصة] عبر [القيروان]', ['تونس → قفصة (القيروان)']],
    ['مروراً ب', 'رجعوا من [تونس] إلى [قفصة] مروراً ب[القيروان]', ['تونس → قفصة (القيروان)']],
    ['عبر before', 'عادوا من [تونس] عبر [القيروان] إلى [قفصة]', ['تونس → قفصة (القيروان)']],
    ['a way', 'الطريق الساحلي من [بنزرت] إلى [صفاقس]', ['بنزرت → صفاقس']],
    [
      'a verb some words before',
      'نُقل في سبتمبر/ أيلول الماضي، مئات العمال من [دوز] إلى [قابس]',
      ['دوز → قابس'],
    ],
    ['بين', 'على الطريق بين [سوسة] و[المنستير]', ['سوسة – المنستير']],
    ['a dual', 'الواقعة بين بلدتي [دوز] و[قبلي]', ['دوز – قبلي']],
    ['بين twice', 'في المنطقة بين [دوز] وبين [قبلي]', ['دوز – قبلي']],
    ['what lies between', 'وبين [سوسة] و[صفاقس] مدينة [المهدية]', ['سوسة – صفاقس']],
    ['a way that follows', 'من [صفاقس] إلى [قابس] رحلة قصيرة', ['صفاقس → قابس']],
    ['a road that lies between', 'بين [دوز] و[قبلي] طريق قديم', ['دوز – قبلي']],
    ['roads some words before', 'في الطرق البرية التي تسلكها، بين [دوز] و[قبلي]', ['دوز – قبلي']],
    ['brackets', 'وصلوا إلى [الحامة] (30 كم غرب مدينة [قابس]) صباحاً', ['الحامة 30 km 270 قابس']],
    ['two directions', 'في [الحامة] (٣٠ كم جنوب شرق [قابس])', ['الحامة 30 km 135 قابس']],
    ['which lies', 'وصلوا [الحامة]، الواقعة غرب [قابس] بنحو 30 كيلومتراً', ['الحامة ~30 km 270 قابس']],
    [
      'a direction after another whereabouts',
      'محيط بلدة [مارث]، الواقعة بين بلدتي [دوز] و[قبلي]، شمال [مدنين] بنحو 15 كيلومتراً',
      ['دوز – قبلي', 'مارث ~15 km 0 مدنين'],
    ],
    ['the verb first', 'تقع [الحامة] على بعد 30 كم غرب [قابس]', ['الحامة 30 km 270 قابس']],
    ['تبعد', 'تبعد [الحامة] نحو 30 كم عن [قابس]', ['الحامة ~30 km ? قابس']],
    ['a direction with an article', '[الحامة]، ٣٠ كم إلى الشمال الغربي من [قابس]', ['الحامة 30 km 315 قابس']],
    ['على بعد', 'حريق في [الحامة] على بعد 30 كيلومتراً من [قابس]', ['الحامة 30 km ? قابس']],
    ['miles', '[الحامة] (10 أميال غرب [قابس])', ['الحامة 16.09344 km 270 قابس']],
    [
      'English route',
      'They drove from [Sfax] to the town of [Gabes] via [Mahres].',
      ['Sfax → Gabes (Mahres)'],
    ],
    ['English between', 'the road between the villages of [Douz] and [Kebili]', ['Douz – Kebili']],
    ['English distance', '[El Hamma] (30 km north-west of [Gabes])', ['El Hamma 30 km 315 Gabes']],
    ['English which lies', '[El Hamma] lies about 30 km west of [Gabes].', ['El Hamma ~30 km 270 Gabes']],
  ])('reads %s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it.each([
    ['two places without a tie', 'زار [صفاقس] ثم [قابس]'],
    ['من and إلى in two sentences', 'خرج من [صفاقس]. وصل إلى [قابس]'],
    ['words between name and preposition', 'طلب من [صفاقس] أن يُعاد النظر إلى [قابس]'],
    ['a figure of speech', 'من [تونس] إلى [قابس]، الجميع ينتظر المطر'],
    ['an English figure of speech', 'From [Tunis] to [Gabes] everyone waits for rain.'],
    ['what reaches everywhere', 'امتدت الاحتجاجات من [تونس] إلى [قابس]'],
    ['a move of eyes, not of feet', 'انتقل اهتمام الناس من [تونس] إلى [قابس]'],
    ['a move of a battle', 'انتقلت المعارك من [تونس] إلى [قابس]'],
    ['a move of a caliphate', 'انتقلت الخلافة من [القيروان] إلى [تونس]'],
    ['a move in another clause', 'عاد الوزير وقال إن السوق واحدة من [تونس] إلى [قابس]'],
    ['a move that is denied', 'لم تصل القافلة من [صفاقس] إلى [قابس]'],
    ['a loop', 'عادوا من [صفاقس] إلى [صفاقس]'],
    ['a list of three after بين', 'الطرق بين مدن [سوسة] و[المنستير] و[المهدية]'],
    ['negotiations', 'مفاوضات بين [سوسة] و[المنستير]'],
    ['an agreement on a road', 'على طريق السلم، اتفاق بين [سوسة] و[المنستير]'],
    ['a match', 'جرت مباراة بين [سوسة] و[المنستير]'],
    ['بين without land or way', 'الفرق بين [سوسة] و[المنستير] كبير'],
    ['a distance without its place', 'على بعد 30 كم شرق [قابس] سمعوا عن [صفاقس]'],
    ['a distance of one of two', 'في [الحامة] بريف [قابس] (30 كم شرق [صفاقس])'],
    ['a distance in another clause', '[الحامة] الواقعة في [قبلي] فاجأت قرية شمال [قابس] بنحو 15 كم'],
    ['a number that is no distance', 'في [الحامة] (30 شخصاً من [قابس])'],
    ['a way that was walked', 'سار 30 كم من [صفاقس] قرب [قابس]'],
    ['a person between', 'بين أحمد و[قابس] و[صفاقس]'],
  ])('reads nothing in %s', (_, source) => {
    expect(read(source)).toEqual([]);
  });

  it('gives the sentence that states it', () => {
    const { text, mentions } = marked('جملة أولى. سار من [صفاقس] إلى [قابس]. جملة أخيرة.');
    const [relation] = findRelations(text, mentions);
    expect(text.slice(relation?.start, relation?.end).trim()).toBe('سار من صفاقس إلى قابس.');
  });

  it('leaves out what lies between two states', () => {
    const { text, mentions } = marked('الطريق بين [تونس] و[الجزائر]');
    const states = mentions.map((mention) => ({ ...mention, kind: 'country' as const }));
    expect(findRelations(text, states)).toEqual([]);
  });

  it('leaves out mentions that are not plotted', () => {
    const { text, mentions } = marked('سار من [صفاقس] إلى [قابس]');
    const speaking = mentions.map((mention) => ({ ...mention, role: 'metonym' as const }));
    expect(findRelations(text, speaking)).toEqual([]);
  });
});
