import { isSeq, parse, parseDocument, Scalar } from 'yaml';
import type { Correction } from '../article.ts';
import { partsOfArticle, withFrontMatter } from './article-file.ts';
import { isBraced, lineEnd, printInOneLine, type Ranged, withoutField, withValue } from './edit-yaml.ts';

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

/** What says nothing is left out. */
function printCorrection({ quote, occurrence, prefix, suffix, place }: Correction): string {
  const fields = {
    quote: inOneLine(quote),
    ...(occurrence !== null && { occurrence }),
    ...(prefix !== '' && { prefix: inOneLine(prefix) }),
    ...(suffix !== '' && { suffix: inOneLine(suffix) }),
    place,
  };
  return printInOneLine(fields);
}

/** Left to itself YAML breaks a line where a text has a line break. */
function inOneLine(text: string): string | Scalar {
  if (!text.includes('\n')) return text;
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

const isSame = (one: Correction, other: Correction): boolean =>
  printCorrection(one) === printCorrection(other);

function replaceCorrections(yaml: string, wanted: readonly Correction[]): string {
  if (wanted.length === 0) return withoutField(yaml, 'mentions');
  if (isBraced(yaml)) return withValue(yaml, 'mentions', `[${wanted.map(printCorrection).join(', ')}]`);
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
