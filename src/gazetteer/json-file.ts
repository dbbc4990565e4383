import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Expectation, JsonFault } from '../model/expectation.ts';
import type { Problem } from '../model/problem.ts';
import { linePositions } from '../text/line-positions.ts';

/** Keys and indexes from the outermost value to the one meant. */
export type JsonPath = readonly (string | number)[];

/** Makes a problem of the value at `path`; where there is none, of the nearest value around it. */
export type Report = (path: JsonPath, finding: Finding) => Problem;

/** What is wrong with a value. `read` is quoted from the file where it is left out. */
interface Finding {
  readonly expected: Expectation;
  readonly read?: Problem['read'];
}

/** A finding at a path below the value that was looked at. */
export interface PathFinding extends Finding {
  readonly path: JsonPath;
}

export type JsonFile =
  | { readonly value: unknown; readonly report: Report }
  | { readonly value: undefined; readonly problem: Problem };

/**
 * Reads JSON so that a problem with any value of it can be told with line and column. Comments and trailing commas are
 * refused. The positions are worked out only when the first problem is: good files cost no more than `JSON.parse`.
 */
export function readJsonFile(file: string, text: string): JsonFile {
  const content = text.replace(/^\uFEFF/, '');
  const deep = tooDeep(content);
  if (deep !== null) return { value: undefined, problem: depthProblem(file, content, deep) };
  try {
    return { value: JSON.parse(content), report: createReport(file, content) };
  } catch {
    return { value: undefined, problem: syntaxProblem(file, content) };
  }
}

/** Nothing that maps hold needs a tenth of it; what is deeper would exhaust whatever walks through it. */
const DEEPEST = 200;

/** Where brackets are open within each other beyond all measure. */
function tooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/g)) {
    if (found === '[' || found === '{') depth += 1;
    else if (found === ']' || found === '}') depth -= 1;
    if (depth > DEEPEST) return index;
  }
  return null;
}

function depthProblem(file: string, text: string, offset: number): Problem {
  return {
    severity: 'error',
    file,
    ...linePositions(text)(offset),
    read: { what: 'brackets', most: DEEPEST },
    expected: { rule: 'brackets' },
  };
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

function createReport(file: string, text: string): Report {
  let tree: Node | undefined;
  let positionAt: ReturnType<typeof linePositions> | undefined;
  return (path, { expected, read }) => {
    tree ??= parseTree(text, [], STRICT);
    positionAt ??= linePositions(text);
    const node = tree && nearestNode(tree, path);
    const place = positionAt(node?.offset ?? 0);
    return { severity: 'error', file, ...place, read: read ?? quote(text, node), expected };
  };
}

function nearestNode(tree: Node, path: JsonPath): Node {
  const node = path.length === 0 ? tree : findNodeAtLocation(tree, [...path]);
  return node ?? nearestNode(tree, path.slice(0, -1));
}

const LONGEST_QUOTE = 80;

function quote(text: string, node: Node | undefined): string {
  const words = text.slice(node?.offset ?? 0, (node?.offset ?? 0) + (node?.length ?? 0)).replace(/\s+/g, ' ');
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 1)}…`;
}

const FAULTS: Readonly<Partial<Record<ReturnType<typeof printParseErrorCode>, JsonFault>>> = {
  PropertyNameExpected: 'value',
  ValueExpected: 'value',
  InvalidSymbol: 'value',
  InvalidNumberFormat: 'value',
  UnexpectedEndOfNumber: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'bracket',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'end',
  UnexpectedEndOfString: 'quotation',
  InvalidUnicode: 'backslash',
  InvalidEscapeCharacter: 'backslash',
  InvalidCharacter: 'backslash',
};

function syntaxProblem(file: string, text: string): Problem {
  const errors: ParseError[] = [];
  parseTree(text, errors, STRICT);
  const first = errors[0];
  const around = text.slice(first?.offset ?? 0).split('\n')[0] ?? '';
  const fault = first === undefined ? 'other' : FAULTS[printParseErrorCode(first.error)];
  return {
    severity: 'error',
    file,
    ...linePositions(text)(first?.offset ?? 0),
    read: around === '' ? { what: 'end-of-file' } : around.slice(0, LONGEST_QUOTE),
    expected: { rule: 'json', fault: fault ?? 'other' },
  };
}
