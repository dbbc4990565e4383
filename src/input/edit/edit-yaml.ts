import { isMap, type Pair, parseDocument, stringify } from 'yaml';

/** A value as YAML in one line, to be set into a text. */
export const printInOneLine = (value: unknown): string => stringify(value, IN_ONE_LINE).trimEnd();

const IN_ONE_LINE = {
  collectionStyle: 'flow',
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

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

export interface Ranged {
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
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed + 1;
}

/** Whether the fields at the top stand between braces. */
export const isBraced = (yaml: string): boolean => fieldsOf(yaml).opening !== null;

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

/** The same YAML without a field at its top. */
export function withoutField(yaml: string, name: string): string {
  const field = fieldOf(yaml, name);
  return field === null ? yaml : `${yaml.slice(0, field.start)}${yaml.slice(field.end)}`;
}
