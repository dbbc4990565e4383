import { parseDocument } from 'yaml';
import { readBody } from '../body.ts';
import { type Finding, finding } from '../finding.ts';
import { readFileName } from '../guess/file-name.ts';
import { type Draft, NOTHING_STATED } from '../proposed-article.ts';
import { fieldsOfRecord, type RecordFields } from './fields-of-record.ts';
import { type AddedFile, type Format, type FormatReading, NOTHING_READ } from './format.ts';
import { blocksOfMarkdown } from './markdown-blocks.ts';
import { textOfFile } from './text-of-file.ts';

const FRONT_MATTER = /^---[ \t]*\n(?<yaml>(?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)(?<body>[\s\S]*)$/;

/** Markdown as others write it, with or without front matter; and articles of ours, which only look like it. */
export const markdown: Format = {
  name: 'Markdown',
  extensions: ['md', 'markdown', 'mdown', 'qmd', 'rmd'],
  beginsWith: (text) => /^---[ \t]*\n[\w-]+:/.test(text),
  async read(file) {
    const decoded = textOfFile(file);
    if ('leftOut' in decoded) return { ...NOTHING_READ, leftOut: [decoded.leftOut] };
    const reading = await readText(file, decoded.text);
    return { ...reading, warnings: [...decoded.warnings, ...reading.warnings] };
  },
};

async function readText(file: AddedFile, text: string): Promise<FormatReading> {
  const { yaml = null, body = text } = FRONT_MATTER.exec(text)?.groups ?? {};
  const matter = yaml === null ? NO_FRONT_MATTER : readFrontMatter(yaml);
  if ('fault' in matter) {
    const { line, reason } = matter.fault;
    return {
      ...NOTHING_READ,
      leftOut: [finding('broken-yaml', { reason }, { file: file.name, line: line + 1 })],
    };
  }
  const draft = { file: file.name, line: 1, hints: readFileName(file.name), ...fieldsOf(matter) };
  if (isOurs(matter)) return { ...NOTHING_READ, drafts: [{ ...draft, blocks: readBody(body) }] };
  const { blocks, dropped } = await blocksOfMarkdown(body);
  const lost = Object.values(dropped).some((count) => count > 0);
  const warnings: Finding[] = lost ? [finding('markup-dropped', dropped, { file: file.name })] : [];
  return {
    ...NOTHING_READ,
    drafts: [{ ...draft, blocks }],
    warnings: [...warnings, ...keptFields(file, draft.extra)],
  };
}

function fieldsOf({ record, inferred }: FrontMatter): Pick<Draft, 'stated' | 'extra' | 'inferred'> {
  const { stated, extra } = record;
  return { stated: stated ?? NOTHING_STATED, extra, inferred };
}

/** Articles of ours say what they are called and in which language they are; no other Markdown has to say both. */
function isOurs({ record: { stated } }: FrontMatter): boolean {
  return stated.id !== null && stated.language !== null;
}

/** What our own front matter may have and this reading does not look at. */
const OUR_FIELDS: ReadonlySet<string> = new Set(['inferred', 'excerptsOnly', 'mentions']);

function keptFields({ name }: AddedFile, extra: Draft['extra']): Finding[] {
  const fields = Object.keys(extra).filter((field) => !OUR_FIELDS.has(field));
  return fields.length === 0 ? [] : [finding('unknown-fields', { fields }, { file: name })];
}

interface FrontMatter {
  readonly record: Omit<RecordFields, 'text'>;
  readonly inferred: readonly string[];
}

const NO_FRONT_MATTER: FrontMatter = { record: { stated: NOTHING_STATED, extra: {} }, inferred: [] };

type YamlReading = FrontMatter | { readonly fault: { readonly line: number; readonly reason: string } };

/** Fields of ours are read as printed, before YAML makes a number of `0903`; the others are kept as YAML has them. */
function readFrontMatter(yaml: string): YamlReading {
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined)
    return { fault: { line: yaml.slice(0, error.pos[0]).split('\n').length, reason: error.message } };
  const typed = recordOf(document);
  const printed = recordOf(parseDocument(yaml, { prettyErrors: false, schema: 'failsafe' }));
  if (typed === null || printed === null) return NO_FRONT_MATTER;
  const { inferred = [], ...others } = printed;
  const { stated, text, extra } = fieldsOfRecord(withoutNulls(others));
  const kept = Object.fromEntries(Object.keys(extra).map((name) => [name, typed[name]]));
  return {
    record: { stated, extra: text === null ? kept : { ...kept, text } },
    inferred: Array.isArray(inferred) ? inferred.filter((each) => typeof each === 'string') : [],
  };
}

function recordOf(document: ReturnType<typeof parseDocument>): Record<string, unknown> | null {
  try {
    const value: unknown = document.toJS();
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch (error) {
    // Aliases that multiply beyond all measure are found only when they are resolved.
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

/** Where nothing is typed, nothing is `null` either. */
function withoutNulls(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => !(typeof value === 'string' && /^(?:null|~)?$/i.test(value)),
    ),
  );
}
