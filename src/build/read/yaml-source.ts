import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../gazetteer/problem.ts';

export type Path = readonly (string | number)[];

/** A piece of YAML that remembers where everything stood. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** What is no YAML at all; then `value` is worth nothing. */
  readonly problems: readonly Problem[];
  /** Line and column of what stands at `path`, or of the nearest thing around it that is there. */
  position(path: Path): { line: number; column: number };
  /** What stands at `path`, as printed; `nothing` where nothing does. */
  printed(path: Path): string;
}

/** Parses `text`, which begins at line `firstLine` of its file. */
export function parseYaml(file: string, text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const rangeOf = (path: Path): readonly [number, number, number] | null => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) && node.range ? node.range : null;
  };
  return {
    file,
    value: document.errors.length > 0 ? null : document.toJS(),
    problems: document.errors.map(({ pos, message }) => ({
      severity: 'error',
      file,
      ...position(pos[0]),
      read: firstWords(text.slice(pos[0])),
      expected: 'YAML',
      mend: `${message.replace(/\.$/, '')}. Texts with a colon, a quotation mark or a # need quotes around them.`,
    })),
    position(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const range = rangeOf(path.slice(0, length));
        if (range) return position(range[0]);
      }
      return position(0);
    },
    printed(path) {
      const range = rangeOf(path);
      return range ? firstWords(text.slice(range[0], range[1])) : 'nothing';
    },
  };
}

const LONGEST_PRINTED = 80;

/** The first line of a text, cut so that it fits a message. */
export function firstWords(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > LONGEST_PRINTED ? `${line.slice(0, LONGEST_PRINTED)}…` : line;
}
