import { cleanLine } from '../clean-text.ts';
import { type FieldName, fieldNamed } from '../field-names.ts';
import { NOTHING_STATED, type StatedFields } from '../proposed-article.ts';

/** What a record of a table, of JSON or of front matter says of an article. */
export interface RecordFields {
  readonly stated: StatedFields;
  /** The text, as it stands; `null` where the record has none. */
  readonly text: string | null;
  /** Everything else, by its own names. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** Sorts what a record says into the fields of an article. Where two of its names mean one field, the first filled counts. */
export function fieldsOfRecord(record: Readonly<Record<string, unknown>>): RecordFields {
  const found: Partial<Record<FieldName, string>> = {};
  const extra: [name: string, value: unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    const field = fieldNamed(name);
    const text = field === null ? null : textOf(value);
    if (text === '' || value === null || value === undefined) continue;
    const target = text === null ? null : targetOf(field, text);
    if (target !== null && text !== null && found[target] === undefined) found[target] = text;
    else if (!(field === 'text' && text === found.text)) extra.push([name, value]);
  }
  const { text = null, ...named } = found;
  const lines = Object.fromEntries(Object.entries(named).map(([name, value]) => [name, cleanLine(value)]));
  return { stated: { ...NOTHING_STATED, ...lines }, text, extra: Object.fromEntries(extra) };
}

/** What is called a source is an address or the name of an outlet; an id of digits alone is a number of somebody's own. */
function targetOf(field: FieldName | null, text: string): FieldName | null {
  if (field === 'source') return /^https?:\/\//i.test(text.trim()) ? 'source' : 'outlet';
  if (field === 'id') return /[a-z]/i.test(text) ? 'id' : null;
  return field;
}

/** The words of a value: WordPress wraps them in `rendered`, others in `name`; of lists all of them. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) {
    const texts = value.map(textOf);
    return texts.every((text) => text !== null) ? texts.filter(Boolean).join(', ') : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { rendered, name, value: inner } = value as Readonly<Record<string, unknown>>;
  const wrapped = rendered ?? name ?? inner;
  return wrapped === undefined ? null : textOf(wrapped);
}
