import type { Mention } from '../../src/finder/output/mention.ts';
import { parseRole, type Role } from '../../src/model/role.ts';

/** What a marked sentence says of one span: `[surface|place|role]`; `?a,b` for a place left open between a and b. */
export interface Mark {
  readonly surface: string;
  /** UTF-16 code units. */
  readonly start: number;
  /** Code points before it. */
  readonly codePoint: number;
  readonly place: string;
  readonly role: Role;
}

const MARK = /\[([^|\]]+)\|([^|\]]+)(?:\|(\w+))?\]/g;

/** Reads a sentence in which every expected record is marked; the role is `literal` where none is given. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, surface = '', place = '', role = 'literal'] = match;
    text += marked.slice(end, match.index);
    const codePoint = [...text].length;
    marks.push({ surface, start: text.length, codePoint, place, role: parseRole(role) ?? 'literal' });
    text += surface;
    end = match.index + whole.length;
  }
  return { text: text + marked.slice(end), marks };
}

/** The found records in the words of the marks; a name inside another record is told by its own tests. */
export function asMarks(text: string, mentions: readonly Mention[]): Mark[] {
  return mentions
    .filter((mention) => !isNested(mention, mentions))
    .map(({ start, end, exact, place, role, candidates }) => {
      if (text.slice(start, end) !== exact) throw new Error(`The offsets do not cut "${exact}".`);
      const open = `?${candidates
        .map((candidate) => candidate.place)
        .sort()
        .join(',')}`;
      return {
        surface: exact,
        start,
        codePoint: [...text.slice(0, start)].length,
        place: place ?? open,
        role,
      };
    });
}

function isNested(mention: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (other) =>
      other !== mention &&
      other.start <= mention.start &&
      other.end >= mention.end &&
      mention.role === 'embedded',
  );
}
