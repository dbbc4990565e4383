import { isMap, isSeq, type Pair, parse, parseDocument, Scalar, stringify } from 'yaml';
import type { Correction } from './article.ts';
import { readBody } from './body.ts';

/** An article's file in parts that together are the file to the letter. */
export interface ArticleFileParts {
  /** From the beginning to the end of the line that opens the front matter. */
  readonly opening: string;
  readonly frontMatter: string;
  /** The line that closes it, and a blank one. */
  readonly closing: string;
  readonly body: string;
  /** The last line break. */
  readonly ending: string;
}

const PARTS =
  /^(?<opening>\uFEFF?---[ \t]*\r?\n)(?<frontMatter>(?:[^\n]*\n)*?)(?<closing>---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)?)(?<rest>[\s\S]*)$/;

/** `null` where the text has no front matter. */
export function partsOfArticle(text: string): ArticleFileParts | null {
  const found = PARTS.exec(text)?.groups;
  if (found === undefined) return null;
  const { opening = '', frontMatter = '', closing = '', rest = '' } = found;
  const ending = /\r?\n$/.exec(rest)?.[0] ?? '';
  return { opening, frontMatter, closing, body: rest.slice(0, rest.length - ending.length), ending };
}

export function joinParts({ opening, frontMatter, closing, body, ending }: ArticleFileParts): string {
  return `${opening}${frontMatter}${closing}${body}${ending}`;
}

/** The same file with another body; its lines end as the file's do. */
export function withBody(text: string, body: string): string {
  const parts = partsOfArticle(text);
  if (parts === null) return text;
  const isWindows = parts.opening.endsWith('\r\n');
  return joinParts({ ...parts, body: isWindows ? body.replace(/\r?\n/g, '\r\n') : body });
}

/** Fields that a person fills in a form. */
export type EditedField = 'lang' | 'title' | 'outlet' | 'author' | 'date' | 'source' | 'rights';

/** The same file with another value of a field, which is then no longer inferred. Nothing else in it changes. */
export function withField(text: string, name: EditedField, value: string | null): string {
  return withFrontMatter(text, (yaml) => withoutInferred(withValue(yaml, name, printScalar(value)), name));
}

/** The whole text of an article's file, its title first, as corrections count it; `null` where there is no front matter. */
export function textOfArticle(text: string): string | null {
  const parts = partsOfArticle(text.replaceAll('\r\n', '\n'));
  if (parts === null) return null;
  const { title }: { title?: unknown } = parseDocument(parts.frontMatter).toJS() ?? {};
  const blocks = readBody(parts.body).map((block) => block.text);
  return (title == null ? blocks : [String(title), ...blocks]).join('\n');
}

/** The corrections that stand in the file, in their order. */
export function correctionsOf(text: string): Correction[] {
  const written: unknown = parseDocument(partsOfArticle(text)?.frontMatter ?? '').toJS()?.mentions;
  return Array.isArray(written) ? written.flatMap((each: unknown) => asCorrection(each) ?? []) : [];
}

/** The same file with these corrections: those that stay are not touched, further ones stand behind them. */
export function withCorrections(text: string, corrections: readonly Correction[]): string {
  return withFrontMatter(text, (yaml) => replaceCorrections(yaml, corrections));
}

const SET_ASIDE = '# no longer in the text: ';

/** Corrections whose words have gone from the text, kept as comments so that the file can still be read. */
export function correctionsSetAside(text: string): Correction[] {
  const lines = (partsOfArticle(text)?.frontMatter ?? '').split(/\r?\n/);
  return lines
    .filter((line) => line.startsWith(SET_ASIDE))
    .flatMap((line) => asCorrection(parse(line.slice(SET_ASIDE.length))) ?? []);
}

/** The same file with these corrections set aside, and no others. */
export function withSetAside(text: string, corrections: readonly Correction[]): string {
  return withFrontMatter(text, (yaml) => {
    const others = yaml.replace(new RegExp(`^${SET_ASIDE}.*\\n`, 'gm'), '');
    return `${others}${corrections.map((each) => `${SET_ASIDE}${printCorrection(each)}\n`).join('')}`;
  });
}

function withFrontMatter(text: string, change: (yaml: string) => string): string {
  const parts = partsOfArticle(text);
  if (parts === null) return text;
  const isWindows = parts.frontMatter.includes('\r\n');
  const changed = change(parts.frontMatter.replaceAll('\r\n', '\n'));
  return joinParts({ ...parts, frontMatter: isWindows ? changed.replaceAll('\n', '\r\n') : changed });
}

function asCorrection(value: unknown): Correction | null {
  if (typeof value !== 'object' || value === null) return null;
  const {
    quote,
    occurrence = null,
    prefix = '',
    suffix = '',
    place,
  } = value as Readonly<Record<string, unknown>>;
  if (typeof quote !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return null;
  if (typeof occurrence !== 'number' && occurrence !== null) return null;
  return typeof place === 'string' || place === null ? { quote, occurrence, prefix, suffix, place } : null;
}

const FLOW = {
  collectionStyle: 'flow',
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** What says nothing is left out. */
function printCorrection({ quote, occurrence, prefix, suffix, place }: Correction): string {
  const fields = {
    quote: inOneLine(quote),
    ...(occurrence !== null && { occurrence }),
    ...(prefix !== '' && { prefix: inOneLine(prefix) }),
    ...(suffix !== '' && { suffix: inOneLine(suffix) }),
    place,
  };
  return stringify(fields, FLOW).trimEnd();
}

/** Left to itself YAML breaks a line where a text has a line break. */
function inOneLine(text: string): string | Scalar {
  if (!text.includes('\n')) return text;
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

const printScalar = (value: string | null): string => stringify(value, { lineWidth: 0 }).trimEnd();

/** Where a field stands in the front matter. */
interface Field {
  /** Of its first line; between braces behind the field before it. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Behind its last line; between braces behind its value. */
  readonly end: number;
}

/** The fields of front matter, and whether they stand between braces. */
function fieldsOf(yaml: string) {
  const { contents } = parseDocument(yaml);
  const pairs = isMap(contents) ? (contents.items as Pair<Ranged, Ranged | null>[]) : [];
  const fields = pairs.map((pair) => ({ name: String(pair.key), ...positionOf(yaml, pair) }));
  const isBraced = isMap(contents) && contents.flow === true;
  const [first, second] = fields;
  return {
    opening: isBraced ? yaml.indexOf('{', contents.range?.[0]) + 1 : null,
    fields: isBraced
      ? fields.map((field, at) => ({
          ...field,
          start: fields[at - 1]?.valueEnd ?? field.keyStart,
          end: field === first && second !== undefined ? second.keyStart : field.valueEnd,
        }))
      : fields,
  };
}

const fieldOf = (yaml: string, name: string): Field | null =>
  fieldsOf(yaml).fields.find((field) => field.name === name) ?? null;

interface Ranged {
  readonly range?: readonly [number, number, number] | null;
}

function positionOf(yaml: string, { key, value }: Pair<Ranged, Ranged | null>) {
  const [keyStart, keyEnd] = key.range ?? [0, 0];
  const [valueStart, end] = value?.range ?? [keyEnd + 1, keyEnd + 1];
  const valueEnd = valueStart + yaml.slice(valueStart, end).trimEnd().length;
  return {
    keyStart,
    start: yaml.lastIndexOf('\n', keyStart) + 1,
    valueStart,
    valueEnd,
    end: lineEnd(yaml, valueEnd),
  };
}

/** Behind the line break that follows `at`. */
function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed + 1;
}

/** The same YAML with another value of a field at its top, which is printed already. */
export function withValue(yaml: string, name: string, printed: string): string {
  const { fields, opening } = fieldsOf(yaml);
  const field = fields.find((each) => each.name === name);
  if (field === undefined && opening === null) return `${yaml}${name}: ${printed}\n`;
  if (field === undefined) {
    const at = fields.at(-1)?.valueEnd ?? opening ?? 0;
    return `${yaml.slice(0, at)}${fields.length > 0 ? ', ' : ''}${name}: ${printed}${yaml.slice(at)}`;
  }
  const space = yaml[field.valueStart - 1] === ':' ? ' ' : '';
  return `${yaml.slice(0, field.valueStart)}${space}${printed}${yaml.slice(field.valueEnd)}`;
}

function withoutField(yaml: string, name: string): string {
  const field = fieldOf(yaml, name);
  return field === null ? yaml : `${yaml.slice(0, field.start)}${yaml.slice(field.end)}`;
}

function withoutInferred(yaml: string, name: string): string {
  const inferred: unknown = parseDocument(yaml).toJS()?.inferred;
  if (!Array.isArray(inferred) || !inferred.includes(name)) return yaml;
  const left = inferred.filter((each: unknown) => each !== name);
  return left.length === 0
    ? withoutField(yaml, 'inferred')
    : withValue(yaml, 'inferred', stringify(left, FLOW).trimEnd());
}

const isSame = (one: Correction, other: Correction): boolean =>
  printCorrection(one) === printCorrection(other);

function replaceCorrections(yaml: string, wanted: readonly Correction[]): string {
  if (wanted.length === 0) return withoutField(yaml, 'mentions');
  if (fieldsOf(yaml).opening !== null)
    return withValue(yaml, 'mentions', `[${wanted.map(printCorrection).join(', ')}]`);
  const node = parseDocument(yaml).get('mentions', true);
  if (!isSeq(node) || node.flow === true || node.items.length === 0)
    return `${withoutField(yaml, 'mentions')}mentions:\n${wanted.map((each) => `  - ${printCorrection(each)}\n`).join('')}`;
  const written = node.items.map((item) => ({
    correction: asCorrection((item as { toJSON(): unknown }).toJSON()),
    ...itemPosition(yaml, item as Ranged),
  }));
  const left = wanted.filter(
    (each) => !written.some(({ correction }) => correction && isSame(correction, each)),
  );
  const edits: Edit[] = [];
  for (const { correction, start, lineStart, end } of written) {
    if (correction !== null && wanted.some((each) => isSame(correction, each))) continue;
    const at = left.findIndex(({ quote }) => quote === correction?.quote);
    const [next] = at === -1 ? [] : left.splice(at, 1);
    edits.push(
      next === undefined
        ? { start: lineStart, end: lineEnd(yaml, end), text: '' }
        : { start, end, text: printCorrection(next) },
    );
  }
  const last = written.at(-1);
  if (last !== undefined && left.length > 0) {
    const dash = yaml.slice(last.lineStart, yaml.indexOf('-', last.lineStart));
    const at = lineEnd(yaml, last.end);
    edits.push({
      start: at,
      end: at,
      text: left.map((each) => `${dash}- ${printCorrection(each)}\n`).join(''),
    });
  }
  return applyEdits(yaml, edits);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (changed, edit) => `${changed.slice(0, edit.start)}${edit.text}${changed.slice(edit.end)}`,
    text,
  );
}

function itemPosition(yaml: string, { range }: Ranged): { start: number; lineStart: number; end: number } {
  const [start, end] = range ?? [0, 0];
  return {
    start,
    lineStart: yaml.lastIndexOf('\n', start - 1) + 1,
    end: start + yaml.slice(start, end).trimEnd().length,
  };
}
