import { createLoader } from '../../src/cli/load-input.ts';
import { loadWorld } from '../../src/cli/load-world.ts';
import { bodyOf } from '../../src/editor/model/article-edits.ts';
import { bytesOf, textOf } from '../../src/editor/model/files.ts';
import { createDesk } from '../../src/editor/worker/desk.ts';
import type { Input } from '../../src/input/input-file.ts';
import type { Table } from './table.ts';

const WORDS = 5000;
const KEYS = 40;
const PATH = 'content/long.md';
const FRONT_MATTER =
  '---\nid: long\nlang: ar\ntitle: null\noutlet: null\nauthor: null\ndate: null\nsource: null\n---\n\n';

function readWorld(name: string): string {
  const world = loadWorld();
  const piece = world?.[name as 'countries'];
  return typeof piece === 'string' ? piece : (world?.towns(name) ?? '');
}

/** Paragraphs of the built-in articles, over and over, until there are enough words. */
function longText(articles: Input['articles']): string {
  const paragraphs = articles.flatMap(({ bytes }) => bodyOf(textOf(bytes)).split('\n\n'));
  const long: string[] = [];
  for (let at = 0, words = 0; words < WORDS; at += 1) {
    const paragraph = paragraphs[at % paragraphs.length] ?? '';
    long.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  return long.join('\n\n');
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** What differs from one key to the next. */
const CHANGES: Readonly<Record<string, (text: string, letters: string) => string>> = {
  'the line with the key': (text, letters) => `${text} ${letters}`,
  'every line': (text, letters) => text.replaceAll(/$/gm, ` ${letters}`),
};

/** How long the editor's worker takes from a key to the marks of a long article, and how long if every line were new. */
export async function measureEditor(): Promise<Table> {
  const input = await createLoader({ content: 'content', geo: 'geo' })();
  const text = longText(input.articles);
  const desk = createDesk({ spoken: ['ar', 'en'], readWorld, readGround: null });
  const write = (words: string) => desk.change(new Map([[PATH, bytesOf(`${FRONT_MATTER}${words}\n`)]]));
  desk.change(new Map([...input.gazetteer, ...input.background].map(({ file, bytes }) => [file, bytes])));
  write(text);
  desk.read(PATH, true);
  const rows = Object.entries(CHANGES).map(([name, change]) => {
    const times = Array.from({ length: KEYS }, (_, at) => {
      write(change(text, 'ك'.repeat(at + 1)));
      const before = process.cpuUsage();
      const start = performance.now();
      desk.read(PATH, true);
      return { clock: performance.now() - start, processor: process.cpuUsage(before).user / 1000 };
    });
    const [processor = 0, clock = 0] = (['processor', 'clock'] as const).map((of) =>
      Math.round(median(times.map((time) => time[of]))),
    );
    return [WORDS, name, processor, clock];
  });
  return {
    title: 'The editor: from a key to the marks of the article',
    note: `Median of ${KEYS} keys, ms on the processor (at most 50 wanted) and by the clock.`,
    head: ['words', 'read anew', 'processor, ms', 'clock, ms'],
    rows,
  };
}
