import { describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import type { Mark, Passage } from '../../src/corpus/passage.ts';
import type { BlockKind } from '../../src/model/block-kind.ts';
import type { RuleId } from '../../src/model/reason.ts';
import { RANK_COUNT, rankOf, standingOf } from '../../src/pipeline/annotation/standing.ts';
import { passagesIn } from '../../src/pipeline/files/corpus.ts';
import { createPipeline } from '../../src/pipeline/pipeline.ts';

/** A passage with the words in square brackets marked. */
function passage(marked: string, mark: Partial<Mark> = {}, blockKind: BlockKind = 'paragraph') {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const marks = [
    { start, end, occurrence: 1, role: 'literal' as const, confidence: 1, reasons: [], ...mark },
  ];
  const text = marked.replace(/[[\]]/g, '');
  return { article: 'a', block: 0, blockKind, start: 0, text, cutBefore: false, cutAfter: false, marks };
}

const because = (rule: RuleId, words: string | null = null) => ({ reasons: [{ rule, words, weight: 1 }] });

describe('what a passage says of its place', () => {
  it.each([
    ['headline', passage('المعارك تقترب من [نهران]', {}, 'title')],
    ['headline', passage('[نهران]', {}, 'heading')],
    [
      'subject',
      passage('وتتجه الأنظار نحو مدينة [نهران]، التي باتت آخر المعاقل', because('designator', 'مدينة')),
    ],
    ['subject', passage('مدينة [نهران] على وشك أن تتحرر', because('designator', 'مدينة'))],
    ['subject', passage('[Nahran] was taken at dawn')],
    ['subject', passage('They look towards [Nahran], which is the last of them')],
    ['affected', passage('انتهت معركة [نهران]', because('event', 'معركة'))],
    ['affected', passage('سيطروا على [نهران]', because('control', 'سيطروا على'))],
    ['scene', passage('قُتل ثلاثة في [نهران]')],
    ['scene', passage('قُتل ثلاثة في مدينة [نهران]', because('designator', 'مدينة'))],
    ['scene', passage('كثّف غاراته بمدينة [نهران]', because('designator', 'بمدينة'))],
    ['scene', passage('كثّف غاراته ب[نهران]')],
    ['scene', passage('Three were killed in [Nahran]')],
    ['named', passage('يتذكر الجميع [نهران]')],
    ['path', passage('انسحبوا من [نهران] إلى الشمال')],
    ['path', passage('وصلت القافلة إلى مدينة [نهران]', because('designator', 'مدينة'))],
    ['path', passage('وصلت القافلة ل[نهران]')],
    ['path', passage('They fled from [Nahran]')],
    ['relatum', passage('على بعد 20 كم شرق [نهران]', { role: 'anchor' })],
    ['relatum', passage('في البلدة (60 كم جنوب شرق مدينة [نهران])، أُعدم أربعة')],
    ['list', passage('بين مدن الورد و[نهران]', because('list', 'مدن الورد'))],
  ])('is %s', (standing, given) => {
    expect(standingOf(given)).toBe(standing);
  });

  it('is the best of what its marks say', () => {
    const first = passage('شرق [نهران]', { role: 'anchor' });
    const second = { ...(first.marks[0] as Mark), role: 'literal' as const, ...because('event', 'معركة') };
    expect(standingOf({ ...first, marks: [...first.marks, second] })).toBe('affected');
  });

  it('has a rank by what it says of its place', () => {
    const of = (article: string, standing: Passage['standing']): Passage => ({
      ...passage('[نهران]'),
      article,
      standing,
    });
    const ranks = [
      of('1', 'list'),
      of('2', 'scene'),
      of('3', 'subject'),
      of('4', 'affected'),
      of('5', 'headline'),
    ].map(rankOf);
    expect(ranks).toEqual([4, 1, 0, 1, 0]);
    expect(Math.max(...ranks)).toBeLessThan(RANK_COUNT);
  });
});

describe('the first passage of a place of the built-in corpus', () => {
  it('tells something about it', async () => {
    const { corpus } = createPipeline().run(await loadInput({ content: 'content', geo: 'geo' }));
    const first = (id: string) => corpus && [...passagesIn(corpus, id)][0]?.passage.text;
    expect(first('deir-ez-zor')).toBe('"داعش" يتهاوى في دير الزور والأنظار تتجه نحو البوكمال');
    expect(first('al-bukamal')).toBe('"داعش" يتهاوى في دير الزور والأنظار تتجه نحو البوكمال');
    expect(first('baghuz')).toContain('جبهات الباغوز التي تشهد هدوءاً نسبياً');
    expect(first('tabqa')).toContain('مدينة الطبقة على وشك أن تتحرر بشكل كامل');
    expect(first('tulul-al-safa')).toContain('شهدت منطقة تلول الصفا في بادية السويداء الشرقية، ظهوراً جديداً');
  });
});
