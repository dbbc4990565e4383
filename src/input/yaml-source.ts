import {
  type Document,
  type ErrorCode,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import type { YamlFault } from '../model/expectation.ts';
import type { Problem } from '../model/problem.ts';
import { linePositions } from '../text/line-positions.ts';
import { firstWords } from './first-words.ts';

export type KeyPath = readonly (string | number)[];

/** A piece of YAML that remembers where everything stood. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** Why it is no YAML; then `value` is worth nothing. */
  readonly problems: readonly Problem[];
  /** Line and column of what stands at `path`, or of the nearest thing around it that is there. */
  position(path: KeyPath): { line: number; column: number };
  /** What stands at `path`, as printed; `null` where nothing does. */
  printed(path: KeyPath): string | null;
}

/**
 * Parses `text`, which begins at line `firstLine` of its file. Positions are seldom asked for: they are found by parsing
 * again, once for all that are asked for at a time, so that ten thousand articles need not keep their syntax trees. The values of the keys `asPrinted` stay texts:
 * YAML would make the number 903 of `0903`.
 */
export function parseYaml(
  file: string,
  text: string,
  {
    firstLine = 1,
    asPrinted = [],
  }: { readonly firstLine?: number; readonly asPrinted?: readonly string[] } = {},
): YamlSource {
  const { value, faults } = readValue(parseDocument(text, OPTIONS), asPrinted);
  const tree = kept(() => ({ document: parseDocument(text, OPTIONS), positionAt: linePositions(text) }));
  const position = (offset: number) => {
    const { line, column } = tree().positionAt(offset);
    return { line: line + firstLine - 1, column };
  };
  return {
    file,
    value,
    problems: faults.map(({ offset, fault }) => ({
      severity: 'error',
      file,
      ...position(offset),
      read: firstWords(text.slice(offset)) || { what: 'end-of-line' },
      expected: { rule: 'yaml', fault },
    })),
    position(path) {
      const { document } = tree();
      const found = path
        .map((_, index) => rangeOf(document, path.slice(0, path.length - index)))
        .find((range) => range !== null);
      return position(found?.[0] ?? 0);
    },
    printed(path) {
      const range = rangeOf(tree().document, path);
      return range && firstWords(text.slice(range[0], range[1]));
    },
  };
}

const OPTIONS = { prettyErrors: false };

/** What is made when it is asked for, and kept for as long as the memory is not needed. */
function kept<Value extends object>(make: () => Value): () => Value {
  let reference: WeakRef<Value> | undefined;
  return () => {
    const value = reference?.deref() ?? make();
    reference = new WeakRef(value);
    return value;
  };
}

interface Fault {
  readonly offset: number;
  readonly fault: YamlFault;
}

function readValue(
  document: Document.Parsed,
  asPrinted: readonly string[],
): { value: unknown; faults: readonly Fault[] } {
  const faults = document.errors.map((error) => ({ offset: error.pos[0], fault: faultOf(error) }));
  if (faults.length > 0) return { value: null, faults };
  for (const key of asPrinted) keepAsPrinted(document, key);
  try {
    return { value: document.toJS(), faults };
  } catch (error) {
    // Aliases that multiply beyond all measure are found only when they are resolved.
    if (error instanceof ReferenceError)
      return { value: null, faults: [{ offset: 0, fault: 'repeated-parts' }] };
    throw error;
  }
}

const FAULTS: Readonly<Partial<Record<ErrorCode, YamlFault>>> = {
  BAD_ALIAS: 'sign',
  BAD_DQ_ESCAPE: 'backslash',
  BAD_INDENT: 'column',
  BAD_SCALAR_START: 'sign',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'bracket',
  DUPLICATE_KEY: 'key-twice',
  MISSING_CHAR: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  RESOURCE_EXHAUSTION: 'repeated-parts',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'sign',
  UNEXPECTED_TOKEN: 'quotation',
};

/** One code of the library stands for several mistakes, which its words tell apart. */
function faultOf({ code, message }: YAMLParseError): YamlFault {
  if (/end with a |^Missing , |flow (?:map|sequence)/i.test(message)) return 'bracket';
  if (/^Missing closing/.test(message)) return 'quotation';
  return FAULTS[code] ?? 'other';
}

function keepAsPrinted(document: Document.Parsed, key: string): void {
  const node: unknown = isMap(document.contents) ? document.get(key, true) : undefined;
  if (isScalar(node) && node.value !== null && node.source !== undefined) node.value = node.source;
}

function rangeOf(document: Document.Parsed, path: KeyPath): readonly [number, number] | null {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : null;
}
