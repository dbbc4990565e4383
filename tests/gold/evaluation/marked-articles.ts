import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLOTTED_ROLES, parseRole } from '../../../src/model/role.ts';
import type { Mark, MarkedText } from './marked-text.ts';

const MARKS_FILE = /^mentions-(.+)\.tsv$/;

/** Whether the folder holds marked articles: `mentions-<number>.tsv`. */
export function holdsArticles(folder: string): boolean {
  return readdirSync(folder).some((name) => MARKS_FILE.test(name));
}

/** The articles of a folder of `mentions-<number>.tsv`, each with its text `<number>_….txt` from the other folder. */
export function readArticles(folder: string, textFolder: string): MarkedText[] {
  const texts = readdirSync(textFolder);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => MARKS_FILE.exec(name)?.[1] ?? [])
    .map((number) => {
      const file = texts.find((each) => each.startsWith(`${number}_`));
      if (file === undefined) throw new Error(`${textFolder} has no text ${number}_….txt.`);
      const text = readFileSync(join(textFolder, file), 'utf8');
      const marks = readMarks(readFileSync(join(folder, `mentions-${number}.tsv`), 'utf8'), text);
      return { id: number, group: 'articles', text, marks };
    });
}

/** Columns: line (counted from 0), start and end in that line, surface, places, status and, where stated, roles. */
function readMarks(table: string, text: string): Mark[] {
  const starts = lineStarts(text);
  return table
    .split('\n')
    .slice(1)
    .filter((row) => row !== '')
    .map((row) => {
      const [line = '', start = '', end = '', surface = '', places = '', status = '', roles = ''] =
        row.split('\t');
      const offset = starts[Number(line)] ?? Number.NaN;
      const mark = readMark(offset + Number(start), offset + Number(end), places, roles);
      if (text.slice(mark.start, mark.end) !== surface)
        throw new Error(`The offsets do not cut "${surface}": ${row}`);
      return { ...mark, optional: mark.optional || status === 'optional' };
    });
}

function lineStarts(text: string): number[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = start;
    start += line.length + 1;
    return here;
  });
}

/** A mark from its written form: places between slashes, `?` before candidates that cannot be told apart, roles. */
export function readMark(start: number, end: number, places: string, roles: string): Mark {
  const allowed = roles.split('/').flatMap((role) => parseRole(role) ?? []);
  const plotted = allowed.filter((role) => PLOTTED_ROLES.has(role));
  const open = places.startsWith('?');
  return {
    start,
    end,
    places: open ? [] : places.split('/').filter(Boolean),
    optional: plotted.length > 0 && plotted.length < allowed.length,
    roles: allowed,
    hidden: open || (allowed.length > 0 && plotted.length === 0),
    absent: false,
  };
}
