import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { countBefore } from '../geo/bisection.ts';
import type { Problem } from '../model/problem.ts';

/** Keys and indexes from the outermost value to the one meant. */
export type JsonPath = readonly (string | number)[];

/** Makes a problem of the value at `path`; where there is none, of the nearest value around it. */
export type Report = (path: JsonPath, finding: Finding) => Problem;

/** What is wrong with a value. `read` is quoted from the file where it is left out. */
interface Finding {
  readonly expected: string;
  readonly mend: string;
  readonly read?: string;
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
  try {
    return { value: JSON.parse(content), report: createReport(file, content) };
  } catch (error) {
    return { value: undefined, problem: syntaxProblem(file, content, error) };
  }
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

function createReport(file: string, text: string): Report {
  let tree: Node | undefined;
  let lines: readonly number[] | undefined;
  return (path, { expected, mend, read }) => {
    tree ??= parseTree(text, [], STRICT);
    lines ??= lineStarts(text);
    const node = tree && nearestNode(tree, path);
    const place = placeOf(lines, node?.offset ?? 0);
    return { severity: 'error', file, ...place, read: read ?? quote(text, node), expected, mend };
  };
}

function nearestNode(tree: Node, path: JsonPath): Node {
  const node = path.length === 0 ? tree : findNodeAtLocation(tree, [...path]);
  return node ?? nearestNode(tree, path.slice(0, -1));
}

/** Offsets at which lines begin. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function placeOf(lines: readonly number[], offset: number): { line: number; column: number } {
  const line = lineAt(lines, offset);
  return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
}

/** By bisection: a large file may have a problem on every line. */
function lineAt(lines: readonly number[], offset: number): number {
  return countBefore(lines.length, (index) => (lines[index] ?? 0) <= offset);
}

const LONGEST_QUOTE = 80;

function quote(text: string, node: Node | undefined): string {
  const words = text.slice(node?.offset ?? 0, (node?.offset ?? 0) + (node?.length ?? 0)).replace(/\s+/g, ' ');
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 1)}…`;
}

function syntaxProblem(file: string, text: string, error: unknown): Problem {
  const errors: ParseError[] = [];
  parseTree(text, errors, STRICT);
  const first = errors[0];
  const around = text.slice(first?.offset ?? 0).split('\n')[0] ?? '';
  const reason = first === undefined ? String(error) : printParseErrorCode(first.error);
  return {
    severity: 'error',
    file,
    ...placeOf(lineStarts(text), first?.offset ?? 0),
    read: around === '' ? 'the end of the file' : around.slice(0, LONGEST_QUOTE),
    expected: `JSON (${reason})`,
    mend: 'Look for a missing or extra comma, quotation mark or bracket here or just before.',
  };
}
