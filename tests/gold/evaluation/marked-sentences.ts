import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMark } from './marked-articles.ts';
import type { Mark, MarkedText } from './marked-text.ts';
import type { PlaceReferences } from './place-reference.ts';

/**
 * The sentences of a folder of tables with the columns class and sentence, each sentence a text of its own. A third
 * column, `no leads`, says that the absent places are all marked, and names words that tempt (`–`: none in particular).
 */
export function readSentences(folder: string): MarkedText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readTable(name, readFileSync(join(folder, name), 'utf8')));
}

function readTable(name: string, table: string): MarkedText[] {
  return table
    .split('\n')
    .map((row, index) => ({ row, id: `${name}:${index + 1}` }))
    .filter(({ row }, index) => index > 0 && row !== '')
    .map(({ row, id }) => {
      const [group = '', sentence = '', noLeads] = row.split('\t');
      const text = { id, group, ...readSentence(sentence) };
      return noLeads === undefined ? text : { ...text, noLeads: readWords(noLeads) };
    });
}

const NONE = '–';

function readWords(column: string): string[] {
  return column.split(';').filter((words) => words !== '' && words !== NONE);
}

/** The texts with every mark's places looked up in the gazetteer; what is in none is absent. */
export function identify(texts: readonly MarkedText[], references: PlaceReferences): MarkedText[] {
  return texts.map((text) => ({ ...text, marks: text.marks.map((mark) => identifyMark(mark, references)) }));
}

function identifyMark(mark: Mark, references: PlaceReferences): Mark {
  if (mark.places.length === 0) return mark;
  const places = [...new Set(mark.places.flatMap((written) => references.idsOf(written)))];
  if (places.length > 0) return { ...mark, places };
  return { ...mark, hidden: true, absent: !mark.hidden, optional: false };
}

const MARK = /\[([^\]|]+)\|([^\]|]*)(?:\|([^\]|]*))?\]/g;

/** Takes the marks out of a sentence: `وصل إلى [حلب|aleppo]`, `[أنقرة|ankara|metonym]`, `[طرابلس|?gn:1/gn:2]`; `\u200c` is the sign itself. */
export function readSentence(written: string): { text: string; marks: Mark[] } {
  const sentence = written.replace(/\\(u[0-9a-f]{4}|\\)/g, (sign) => JSON.parse(`"${sign}"`));
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: surface = '', 2: places = '', 3: roles = 'literal', index } of sentence.matchAll(
    MARK,
  )) {
    text += sentence.slice(last, index);
    marks.push(readMark(text.length, text.length + surface.length, places, roles));
    text += surface;
    last = index + whole.length;
  }
  return { text: text + sentence.slice(last), marks };
}
