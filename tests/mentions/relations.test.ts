import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/mentions/mention.ts';
import { findRelations } from '../../src/mentions/relations/find-relations.ts';
import type { Relation } from '../../src/mentions/relations/relation.ts';

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
  const word = (relation: Relation): string => {
    if (relation.sort === 'between') return `${name(relation.first)} – ${name(relation.second)}`;
    if (relation.sort === 'route') {
      const through = relation.through === null ? '' : ` (${name(relation.through)})`;
      return `${name(relation.from)} → ${name(relation.to)}${through}`;
    }
    const distance = `${relation.approximate ? '~' : ''}${relation.kilometres} km ${relation.bearing ?? '?'}`;
    return `${name(relation.subject)} ${distance} ${name(relation.anchor)}`;
  };
  return findRelations(text, mentions).map(word);
}

describe('relations that a sentence states', () => {
  it.each([
    ['من … إلى', 'سارت القافلة من [صفاقس] إلى [قابس] ليلاً', ['صفاقس → قابس']],
    ['a word for the kind', 'نُقلوا من مدينة [صفاقس] إلى ريف محافظة [قفصة]', ['صفاقس → قفصة']],
    ['a container after the name', 'تحركوا من [الحامة] بريف [قابس] نحو [مدنين]', ['الحامة → مدنين']],
    ['a direction', 'اتجهوا من [سوسة] جنوباً باتجاه [صفاقس]', ['سوسة → صفاقس']],
    ['عبر after', 'عادوا من [تونس] إلى [قفصة] عبر [القيروان]', ['تونس → قفصة (القيروان)']],
    ['عبر before', 'عادوا من [تونس] عبر [القيروان] إلى [قفصة]', ['تونس → قفصة (القيروان)']],
    ['بين', 'على الطريق بين [سوسة] و[المنستير]', ['سوسة – المنستير']],
    ['a dual', 'الواقعة بين بلدتي [دوز] و[قبلي]', ['دوز – قبلي']],
    ['brackets', 'وصلوا إلى [الحامة] (30 كم غرب مدينة [قابس]) صباحاً', ['الحامة 30 km 270 قابس']],
    ['two directions', 'في [الحامة] (٣٠ كم جنوب شرق [قابس])', ['الحامة 30 km 135 قابس']],
    ['which lies', 'وصلوا [الحامة]، الواقعة غرب [قابس] بنحو 30 كيلومتراً', ['الحامة ~30 km 270 قابس']],
    [
      'English route',
      'They drove from [Sfax] to the town of [Gabes] via [Mahres].',
      ['Sfax → Gabes (Mahres)'],
    ],
    ['English between', 'between the villages of [Douz] and [Kebili]', ['Douz – Kebili']],
    ['English distance', '[El Hamma] (30 km north-west of [Gabes])', ['El Hamma 30 km 315 Gabes']],
  ])('reads %s', (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it.each([
    ['two places without a tie', 'زار [صفاقس] ثم [قابس]'],
    ['من and إلى in two sentences', 'خرج من [صفاقس]. وصل إلى [قابس]'],
    ['words between name and preposition', 'طلب من [صفاقس] أن يُعاد النظر إلى [قابس]'],
    ['a list of three after بين', 'بين مدن [سوسة] و[المنستير] و[المهدية]'],
    ['a distance without its place', 'على بعد 30 كم شرق [قابس] سمعوا عن [صفاقس]'],
    ['a number that is no distance', 'في [الحامة] (30 شخصاً من [قابس])'],
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
    const { text, mentions } = marked('مباحثات بين [تونس] و[الجزائر]');
    const states = mentions.map((mention) => ({ ...mention, kind: 'country' as const }));
    expect(findRelations(text, states)).toEqual([]);
  });

  it('leaves out mentions that are not plotted', () => {
    const { text, mentions } = marked('من [صفاقس] إلى [قابس]');
    const speaking = mentions.map((mention) => ({ ...mention, role: 'metonym' as const }));
    expect(findRelations(text, speaking)).toEqual([]);
  });
});
