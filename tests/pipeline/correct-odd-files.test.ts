import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../src/input/edit/edit-corrections.ts';
import { correct, uncorrect } from '../../src/pipeline/annotation/correct-article.ts';

const PLAIN = '---\nid: a\nlang: en\ntitle: The road\n---\n\nFrom Sanaa to Taiz.\n\nIn Taiz.\n';

/** Files as people and their programs write them. */
const FILES: Readonly<Record<string, string>> = {
  'plain ones': PLAIN,
  'ends of lines of Windows': PLAIN.replaceAll('\n', '\r\n'),
  'ends of lines of Windows in the text alone': PLAIN.replace('Sanaa to Taiz.\n\n', 'Sanaa to Taiz.\r\n\r\n'),
  'a byte order mark': `\uFEFF${PLAIN}`,
  'no line break at its end': PLAIN.trimEnd(),
  'many line breaks at its end': `${PLAIN}\n\n \n`,
  'spaces at the ends of lines': PLAIN.replace('lang: en', 'lang: en  ').replace(
    'Sanaa to Taiz.',
    'Sanaa to Taiz.  ',
  ),
  'no blank line below the front matter': PLAIN.replace('---\n\n', '---\n'),
  comments: PLAIN.replace('lang: en', '# whose?\nlang: en   # as printed').replace(
    '\n---\n\n',
    '\n# the end\n---\n\n',
  ),
  'odd quotation marks': PLAIN.replace('id: a', '\'id\': "a"').replace(
    'The road',
    "'The \"road\": it''s long'",
  ),
  'a title in several lines': PLAIN.replace('The road', '>-\n  The\n  road'),
  'a text of several lines at the end': PLAIN.replace('---\n\n', 'note: |\n  One.\n\n  Two.\n---\n\n'),
  'fields in braces': PLAIN.replace('id: a\nlang: en\ntitle: The road', '{id: a, lang: en, title: The road}'),
  'fields in braces over lines': PLAIN.replace(
    'id: a\nlang: en\ntitle: The road',
    '{\n  id: a,\n  lang: en, # as printed\n  title: The road,\n}',
  ),
  'an empty list': PLAIN.replace('title:', 'mentions: []\ntitle:'),
  'a list that was begun': PLAIN.replace('title:', 'mentions:\ntitle:'),
  'a list with other indents': PLAIN.replace(
    'title:',
    'mentions:\n- quote: Sanaa   # the city\n  place: sanaa\ntitle:',
  ),
  'a list in one line': PLAIN.replace('title:', 'mentions: [{quote: Sanaa, place: sanaa}] # kept\ntitle:'),
};

const VERDICT = { quote: 'Taiz', occurrence: 2, place: null };

const linesOf = (text: string): string[] => text.split('\n');

describe('a correction', () => {
  it.each(Object.entries(FILES))('of a file with %s leaves all else in it to the letter', (_, file) => {
    const corrected = correct(file, VERDICT);
    expect(correctionsOf(corrected)).toEqual([
      ...correctionsOf(file),
      expect.objectContaining({ quote: 'Taiz', occurrence: 2, place: null }),
    ]);
    const kept = linesOf(file).filter((line) => !/mentions|[{}]|title: The road,/.test(line));
    expect(linesOf(corrected)).toEqual(expect.arrayContaining(kept));
    const body = file.slice(file.indexOf('From'));
    expect(corrected.endsWith(body)).toBe(true);
    const again = uncorrect(corrected, VERDICT);
    expect(correctionsOf(again)).toEqual(correctionsOf(file));
    if (!file.includes('mentions: [') && !file.includes('mentions:\ntitle')) expect(again).toBe(file);
  });
});
