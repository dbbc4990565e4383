import { type Problem, wholeFile } from '../model/problem.ts';
import type { Article, ArticleReading } from './article.ts';
import { type PlainBlock, readBody } from './body.ts';
import { decodeText } from './decode-text.ts';
import { firstWords } from './first-words.ts';
import { FIELD_NAMES, FIELDS_AS_PRINTED, FRONT_MATTER, type FrontMatter } from './front-matter.ts';
import type { InputFile } from './input-file.ts';
import { rawMarkdown } from './raw-markdown.ts';
import { readShape } from './read-shape.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** Front matter between two lines of `---`, then the body. */
const PARTS = /^---[ \t]*\n(?<frontMatter>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)(?<body>[\s\S]*)$/;

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
  return wholeFile(file, 'error', {
    read: firstWords(text) || { what: 'nothing' },
    expected: { rule: 'front-matter' },
  });
}

function noText(file: string, text: string): Problem {
  return {
    severity: 'error',
    file,
    line: text.split('\n').length,
    column: 1,
    read: { what: 'no-text' },
    expected: { rule: 'some-text' },
  };
}

function warningsOf(source: YamlSource, fields: FrontMatter): Problem[] {
  return [
    ...missingFields(source, fields),
    ...unknownFields(source, fields),
    ...doubtfulDate(source, fields),
    ...unboundedDate(source, fields),
  ];
}

/** Other programs' fields are no mistake; a misspelt one of ours is. */
function unknownFields(source: YamlSource, fields: FrontMatter): Problem[] {
  const unknown = Object.keys(fields).filter((name) => !FIELD_NAMES.includes(name));
  return unknown.map((name) => ({
    severity: 'warning',
    file: source.file,
    ...source.position([name]),
    read: { what: 'foreign-field', field: name },
    expected: { rule: 'known-fields', fields: FIELD_NAMES },
  }));
}

/** What a date was taken for that could have been meant otherwise. */
function doubtfulDate(source: YamlSource, { date }: FrontMatter): Problem[] {
  if (date == null || date.manner === 'edtf') return [];
  return [
    {
      severity: 'warning',
      file: source.file,
      ...source.position(['date']),
      read: `date: ${source.printed(['date'])}`,
      expected: { rule: 'edtf', date: date.text, manner: date.manner },
    },
  ];
}

/** A date that no days can be given for: what sorts, draws or filters by days passes its article over. */
function unboundedDate(source: YamlSource, { date }: FrontMatter): Problem[] {
  if (date == null || date.days !== null) return [];
  return [
    {
      severity: 'warning',
      file: source.file,
      ...source.position(['date']),
      read: `date: ${source.printed(['date'])}`,
      expected: { rule: 'bounded-date' },
    },
  ];
}

const MAY_BE_UNKNOWN = ['title', 'outlet', 'author', 'date', 'source'] as const;

function missingFields(source: YamlSource, fields: FrontMatter): Problem[] {
  return MAY_BE_UNKNOWN.filter((name) => fields[name] === undefined).map((name) => ({
    severity: 'warning',
    file: source.file,
    ...source.position([]),
    read: { what: 'no-field', field: name },
    expected: { rule: 'field-or-null', field: name },
  }));
}
