import type { Problem } from '../model/problem.ts';
import type { Article, ArticleReading } from './article.ts';
import { type PlainBlock, readBody } from './body.ts';
import { decodeText } from './decode-text.ts';
import { firstWords } from './first-words.ts';
import { FIELD_NAMES, FIELDS_AS_PRINTED, FRONT_MATTER, type FrontMatter } from './front-matter.ts';
import type { InputFile } from './input-file.ts';
import { rawMarkdown } from './raw-markdown.ts';
import { readShape } from './read-shape.ts';
import type { DateManner } from './written-date.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** Front matter between two lines of `---`, then the body. */
const PARTS = /^---[ \t]*\n(?<frontMatter>(?:.*\n)*?)---[ \t]*(?:\n|$)(?<body>[\s\S]*)$/;

/** Reads one article's file on its own; what needs the gazetteer or the other articles is checked later. */
export function readArticle(input: InputFile): ArticleReading {
  const decoded = decodeText(input);
  if ('problem' in decoded) return failed(input.file, null, [decoded.problem]);
  const parts = PARTS.exec(decoded.text)?.groups;
  if (parts === undefined) return failed(input.file, null, [noFrontMatter(input.file, decoded.text)]);
  const source = parseYaml(input.file, parts.frontMatter ?? '', {
    firstLine: 2,
    asPrinted: FIELDS_AS_PRINTED,
  });
  const fields = readShape(source, FRONT_MATTER);
  const blocks = readBody(parts.body ?? '');
  const problems = [
    ...('problems' in fields ? fields.problems : warningsOf(source, fields.value)),
    ...(blocks.length === 0 ? [noText(input.file, decoded.text)] : []),
    ...rawMarkdown(input.file, parts.body ?? '', lineOfBody(decoded.text, parts.body ?? '')),
  ];
  if ('problems' in fields || blocks.length === 0) return failed(input.file, source, problems);
  return { file: input.file, article: toArticle(fields.value, blocks), frontMatter: source, problems };
}

/** Counted from 1: the body is the end of the text. */
function lineOfBody(text: string, body: string): number {
  return text.slice(0, text.length - body.length).split('\n').length;
}

function failed(file: string, frontMatter: YamlSource | null, problems: readonly Problem[]): ArticleReading {
  return { file, article: null, frontMatter, problems };
}

function toArticle(fields: FrontMatter, body: readonly PlainBlock[]): Article {
  const title = fields.title ?? null;
  return {
    id: fields.id,
    language: fields.lang,
    title,
    outlet: fields.outlet ?? null,
    author: fields.author ?? null,
    date: fields.date?.text ?? null,
    days: fields.date?.days ?? null,
    source: fields.source ?? null,
    rights: fields.rights ?? null,
    inferred: fields.inferred,
    excerptsOnly: fields.excerptsOnly,
    corrections: fields.mentions,
    blocks: title === null ? body : [{ kind: 'title', text: title }, ...body],
  };
}

function noFrontMatter(file: string, text: string): Problem {
  return {
    severity: 'error',
    file,
    line: 1,
    column: 1,
    read: firstWords(text) || 'nothing',
    expected: 'front matter: YAML between two lines of ---',
    fix: 'Begin the file with a line of ---, the fields of the article, and another line of ---.',
  };
}

function noText(file: string, text: string): Problem {
  return {
    severity: 'error',
    file,
    line: text.split('\n').length,
    column: 1,
    read: 'no text after the front matter',
    expected: 'at least one paragraph',
    fix: 'Add the text of the article, with a blank line between paragraphs.',
  };
}

function warningsOf(source: YamlSource, fields: FrontMatter): Problem[] {
  return [
    ...missingFields(source, fields),
    ...unknownFields(source, fields),
    ...doubtfulDate(source, fields),
  ];
}

/** Other programs' fields are no mistake; a misspelt one of ours is. */
function unknownFields(source: YamlSource, fields: FrontMatter): Problem[] {
  const unknown = Object.keys(fields).filter((name) => !FIELD_NAMES.includes(name));
  return unknown.map((name) => ({
    severity: 'warning',
    file: source.file,
    ...source.position([name]),
    read: `the key ${name}`,
    expected: `the keys ${FIELD_NAMES.join(', ')}`,
    fix: 'It is kept in the file and not published; fix its spelling if it is meant as one of these.',
  }));
}

/** What a date was taken for that could have been meant otherwise. */
function doubtfulDate(source: YamlSource, { date }: FrontMatter): Problem[] {
  const doubt = date == null ? undefined : DOUBTS[date.manner];
  if (date == null || doubt === undefined) return [];
  return [
    {
      severity: 'warning',
      file: source.file,
      ...source.position(['date']),
      read: `date: ${source.printed(['date'])}`,
      expected: 'a date in EDTF',
      fix: `It is read as ${date.text}, ${doubt}. Write ${date.text} if that is right.`,
    },
  ];
}

const DOUBTS: Readonly<Partial<Record<DateManner, string>>> = {
  'perhaps-hijri': 'a day of the Middle Ages; mark it with AH or هـ if the year is of the Hijri calendar',
  'day-first': 'the day first',
  'month-first': 'the month first, since no month has that number',
  'short-year': 'the year completed',
  compact: 'the year first, then month and day',
  'year-first': 'the year first',
  words: 'as it is worded',
  digits: 'in other digits',
  hijri: 'about the day that the computed Hijri calendar gives',
  era: 'counted from a year 0',
  decade: 'a decade',
  century: 'a century',
};

const MAY_BE_UNKNOWN = ['title', 'outlet', 'author', 'date', 'source'] as const;

function missingFields(source: YamlSource, fields: FrontMatter): Problem[] {
  return MAY_BE_UNKNOWN.filter((name) => fields[name] === undefined).map((name) => ({
    severity: 'warning',
    file: source.file,
    ...source.position([]),
    read: `no ${name}`,
    expected: `the ${name} of the article, or null`,
    fix: `Add ${name}: null where it is unknown.`,
  }));
}
