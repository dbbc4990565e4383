import type { FinderUnderTest, Found } from './finders.ts';
import type { MarkedText } from './marked-text.ts';
import { isRight, overlaps } from './tally.ts';

/** A text with what one finder found in it. */
export interface Result {
  readonly text: MarkedText;
  readonly found: readonly Found[];
}

/** What a finder finds in each of the texts; `together` of them in a row are read as one article, a line each. */
export function findAll(finder: FinderUnderTest, texts: readonly MarkedText[], together: number): Result[] {
  const results: Result[] = [];
  for (let first = 0; first < texts.length; first += together) {
    const article = texts.slice(first, first + together);
    const found = finder.find(article.map(({ text }) => text).join('\n'));
    let start = 0;
    for (const text of article) {
      const end = start + text.text.length;
      const own = found.filter((each) => each.start >= start && each.end <= end);
      const offset = start;
      results.push({
        text,
        found: own.map((each) => ({ ...each, start: each.start - offset, end: each.end - offset })),
      });
      start = end + 1;
    }
  }
  return results;
}

export interface Part {
  readonly marked: number;
  readonly found: number;
  /** Of the marked ones, those found rightly; of the found ones, those that are right. */
  readonly hits: number;
  readonly right: number;
}

const NOTHING: Part = { marked: 0, found: 0, hits: 0, right: 0 };

/** How many marks of each kind of place are found, and how many of the found ones are right. */
export function byKind(results: readonly Result[], kindOf: (place: string) => string): Map<string, Part> {
  const parts = new Map<string, Part>();
  const add = (kind: string, change: Partial<Part>) => addTo(parts, kind, change);
  for (const { text, found } of results) {
    const plotted = found.filter((each) => each.plotted);
    for (const mark of text.marks.filter(({ optional, hidden }) => !optional && !hidden)) {
      const hit = plotted.some((each) => overlaps(each, mark) && isRight(each, mark));
      add(kindOf(mark.places[0] ?? ''), { marked: 1, hits: hit ? 1 : 0 });
    }
    for (const each of plotted) {
      const marks = text.marks.filter((mark) => overlaps(each, mark) && !mark.hidden);
      if (marks.some(({ optional }) => optional)) continue;
      add(kindOf(each.place ?? ''), { found: 1, right: marks.some((mark) => isRight(each, mark)) ? 1 : 0 });
    }
  }
  return parts;
}

/** How many marks of each role are found in that role, and how many of those found in it are marked so. */
export function byRole(results: readonly Result[]): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const { text, found } of results) {
    for (const mark of text.marks) {
      const [role, ...others] = mark.roles;
      if (role === undefined || others.length > 0) continue;
      const roles = new Set(outermost(found.filter((each) => overlaps(each, mark))).map((each) => each.role));
      addTo(parts, role, { marked: 1, hits: roles.has(role) ? 1 : 0 });
      for (const each of roles) addTo(parts, each, { found: 1, right: each === role ? 1 : 0 });
    }
  }
  return parts;
}

/** Without the names that lie inside longer ones. */
function outermost(found: readonly Found[]): Found[] {
  const length = ({ start, end }: Found) => end - start;
  return found.filter(
    (each) => !found.some((other) => overlaps(each, other) && length(other) > length(each)),
  );
}

/** The texts that are not wholly right, by what they are an example of. */
export function failures(results: readonly Result[]): Map<string, { texts: number; wrong: string[] }> {
  const groups = new Map<string, { texts: number; wrong: string[] }>();
  for (const result of results) {
    const group = groups.get(result.text.group) ?? { texts: 0, wrong: [] };
    group.texts += 1;
    group.wrong.push(...mistakes(result));
    groups.set(result.text.group, group);
  }
  return groups;
}

/** What is wrong in a text, a line each: missed, wrong and false places, as gold/score.py words them. */
export function mistakes({ text, found }: Result): string[] {
  const plotted = found.filter((each) => each.plotted);
  const lines: string[] = [];
  for (const mark of text.marks.filter(({ optional, hidden }) => !optional && !hidden)) {
    const over = plotted.filter((each) => overlaps(each, mark));
    const words = text.text.slice(mark.start, mark.end);
    if (over.length === 0) lines.push(`${text.id} missed ${words} ${mark.places.join('/')}`);
    else if (mark.places.length > 0 && !over.some((each) => isRight(each, mark)))
      lines.push(`${text.id} wrong ${words} → ${over[0]?.place}, not ${mark.places.join('/')}`);
  }
  for (const each of plotted) {
    if (text.marks.some((mark) => overlaps(each, mark) && !mark.hidden)) continue;
    const around = text.text.slice(Math.max(0, each.start - 20), each.end + 15).replace(/\s+/g, ' ');
    lines.push(`${text.id} false ${text.text.slice(each.start, each.end)} → ${each.place} in … ${around} …`);
  }
  return lines;
}

function addTo(parts: Map<string, Part>, key: string, change: Partial<Part>): void {
  const before = parts.get(key) ?? NOTHING;
  parts.set(key, {
    marked: before.marked + (change.marked ?? 0),
    found: before.found + (change.found ?? 0),
    hits: before.hits + (change.hits ?? 0),
    right: before.right + (change.right ?? 0),
  });
}
