import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/finder/finder.ts';
import type { Mention } from '../../src/finder/output/mention.ts';
import { createTestFinder, readBlocklist, readTestPlaces } from './gazetteer.ts';

const finder = createTestFinder();

function only(text: string): Mention {
  const [mention, ...others] = finder.find(text);
  if (mention === undefined || others.length > 0) throw new Error(`"${text}" has not one mention.`);
  return mention;
}

const shown = (text: string): string[] =>
  finder.find(text).map(({ exact, place, role }) => `${exact} ${place} ${role}`);

describe('a name inside another name', () => {
  it.each([
    [
      'in a facility',
      'هبطت في مطار دير الزور العسكري',
      ['مطار دير الزور العسكري dez-military-airport literal', 'دير الزور deir-ez-zor embedded'],
    ],
    [
      'in a region',
      'في ريف دير الزور الشرقي',
      ['ريف دير الزور الشرقي deir-ez-zor-east-countryside literal', 'دير الزور deir-ez-zor embedded'],
    ],
    ['in an organisation', 'قالت قوات سوريا الديمقراطية', ['سوريا syria embedded']],
    ['not an ordinary word in an outlet', 'قالت قناة الجزيرة', []],
  ])('is kept as embedded: %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a quarter of a city that the text does not name', () => {
  const TEXT = 'في مدينة إدلب، وفتحت متاجر في حي الكنامات';
  const found = (container: string | null): (string | null)[] => {
    const quarters = readTestPlaces().map((place) =>
      place.id === 'dez-kanamat' ? { ...place, container } : place,
    );
    return createFinder(quarters, readBlocklist())
      .find(TEXT)
      .map(({ place }) => place);
  };

  it('is not meant where another city is named', () => {
    expect(found('deir-ez-zor')).not.toContain('dez-kanamat');
  });

  it('may be meant where nobody knows which city is its own', () => {
    expect(found(null)).toContain('dez-kanamat');
  });
});

describe('the confidence', () => {
  it('falls with the spelling', () => {
    const spellings = ['في إدلب', 'في ادلب', 'في الحسكه', 'في ديرالزور', 'في منيج'];
    const confidences = spellings.map((text) => only(text).confidence);
    expect(confidences[0]).toBeGreaterThan(confidences[1] ?? 1);
    expect(confidences[1]).toBeGreaterThan(confidences[2] ?? 1);
    expect(confidences[2]).toBeGreaterThan(confidences[4] ?? 1);
  });

  it('of an ordinary word grows with its evidence', () => {
    const [bare, designated] = ['قرب القائم', 'قرب مدينة القائم'].map((text) => only(text).confidence);
    expect(designated).toBeGreaterThan(bare ?? 1);
  });

  it('of a misspelling is low', () => {
    expect(only('في مدينة القامشبي').confidence).toBeLessThan(0.5);
  });
});

describe('the reasons', () => {
  it.each([
    ['a designator', 'في مدينة القائم', 'designator', 'مدينة'],
    ['a list', 'أحياء الصناعة والجبيلة بدير الزور', 'list', 'أحياء'],
    ['a direction', 'شرقي القائم', 'direction', 'شرقي'],
    ['a distance', 'على بعد 30 كم من القائم', 'distance', 'كم من'],
    ['motion', 'انسحب الجنود من القائم', 'motion', 'انسحب الجنود من'],
    ['control', 'السيطرة على القائم', 'control', 'السيطرة على'],
    ['nearness', 'قرب القائم', 'near', 'قرب'],
    ['a container', 'القائم العراقية بلدة', 'container', 'العراقية'],
    ['a fate', 'القائم شهدت هدوءا', 'fate', 'شهدت'],
  ])('name the rule and the words of %s', (_, text, rule, words) => {
    const reasons = finder.find(text).flatMap((mention) => mention.reasons);
    expect(reasons).toContainEqual(expect.objectContaining({ rule, words }));
  });
});

describe('the explanation', () => {
  it('tells also what was rejected, and what it lacked', () => {
    const [explanation] = finder
      .explain('القانون القائم بين الناس')
      .filter(({ decision }) => decision !== 'demonym');
    expect(explanation).toMatchObject({ decision: 'blocked' });
    const [rejected] = finder.explain('كان القائم مع الناس');
    expect(rejected).toMatchObject({ exact: 'القائم', decision: 'rejected' });
    const candidate = rejected?.candidates[0];
    expect(candidate?.evidence).toBeLessThan(candidate?.need ?? 0);
  });
});
