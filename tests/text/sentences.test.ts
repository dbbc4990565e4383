import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('a text is cut into sentences', () => {
  it.each([
    { name: 'at a full stop', text: 'وصل أمس. غادر اليوم.', sentences: ['وصل أمس.', 'غادر اليوم.'] },
    { name: 'at an Arabic question mark', text: 'من وصل؟ لا أحد!', sentences: ['من وصل؟', 'لا أحد!'] },
    {
      name: 'with the marks that close it',
      text: 'قال "انتهى." ثم غادر.',
      sentences: ['قال "انتهى."', 'ثم غادر.'],
    },
    {
      name: 'with closing French quotation marks',
      text: 'قال: «نعم.» وغادر.',
      sentences: ['قال: «نعم.»', 'وغادر.'],
    },
    {
      name: 'inside a quotation',
      text: 'قال "لا أعلم. لا أعرف".',
      sentences: ['قال "لا أعلم.', 'لا أعرف".'],
    },
    { name: 'not inside a number', text: 'على بعد 3.5 كم من هنا.', sentences: ['على بعد 3.5 كم من هنا.'] },
    { name: 'not at a comma', text: 'وصل، ثم غادر؛ انتهى.', sentences: ['وصل، ثم غادر؛ انتهى.'] },
    {
      name: 'not after an Arabic initial',
      text: 'قال د. محمد شيئاً. صمت.',
      sentences: ['قال د. محمد شيئاً.', 'صمت.'],
    },
    {
      name: 'not after an English title',
      text: 'Dr. Smith left. He slept.',
      sentences: ['Dr. Smith left.', 'He slept.'],
    },
    {
      name: 'not before a small letter',
      text: '"Why?" he asked. Silence.',
      sentences: ['"Why?" he asked.', 'Silence.'],
    },
    {
      name: 'not after the number of an item',
      text: '1. The road\n2. The dam',
      sentences: ['1. The road', '2. The dam'],
    },
    { name: 'after a year', text: 'It fell in 2017. It rose.', sentences: ['It fell in 2017.', 'It rose.'] },
    { name: 'at a line break', text: 'العنوان\nالنص يبدأ', sentences: ['العنوان', 'النص يبدأ'] },
    { name: 'before a small letter on the next line', text: 'Over.\nand on', sentences: ['Over.', 'and on'] },
    { name: 'with a last one that has no full stop', text: 'أولاً. ثانياً', sentences: ['أولاً.', 'ثانياً'] },
    { name: 'of which an empty one has none', text: ' \n ', sentences: [] },
  ])('$name', ({ text, sentences }) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('and nothing but white space lies between them', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'اب.؟!" \nA1a…'), maxLength: 60 });
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = splitSentences(text);
        const separators = [0, ...sentences.map(({ end }) => end)].map((end, number) =>
          text.slice(end, sentences[number]?.start ?? text.length),
        );
        expect(separators.join('').trim()).toBe('');
        for (const sentence of sentencesOf(text)) expect(sentence).toBe(sentence.trim());
        expect(sentencesOf(text)).not.toContain('');
      }),
    );
  });
});
