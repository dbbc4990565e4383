/** How long the editor's worker takes from a key to the marks of a long article: `npx tsx tests/bench/editor.ts`. */
import { createLoader } from '../../src/cli/load-input.ts';
import { loadWorld } from '../../src/cli/load-world.ts';
import { bodyOf } from '../../src/editor/model/article-edits.ts';
import { bytesOf, textOf } from '../../src/editor/model/files.ts';
import { createDesk } from '../../src/editor/worker/desk.ts';

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

const input = await createLoader({ content: 'content', geo: 'geo' })();
const gazetteer = [...input.gazetteer, ...input.background].map(({ file, bytes }) => [file, bytes] as const);
const paragraphs = input.articles.flatMap(({ bytes }) => bodyOf(textOf(bytes)).split('\n\n'));
const long: string[] = [];
for (let at = 0, words = 0; words < WORDS; at += 1) {
  const paragraph = paragraphs[at % paragraphs.length] ?? '';
  long.push(paragraph);
  words += paragraph.split(/\s+/).length;
}
const desk = createDesk({ spoken: ['ar', 'en'], readWorld, readGround: null });
const type = (letters: number) =>
  desk.change(new Map([[PATH, bytesOf(`${FRONT_MATTER}${long.join('\n\n')} ${'ك'.repeat(letters)}\n`)]]));
desk.change(new Map(gazetteer));
type(0);
desk.read(PATH, true);
const times = Array.from({ length: KEYS }, (_, at) => {
  type(at + 1);
  const before = process.cpuUsage();
  const start = performance.now();
  desk.read(PATH, true);
  return { wall: performance.now() - start, cpu: process.cpuUsage(before).user / 1000 };
});
const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
console.log(
  `key to marks, ${WORDS} words: ${Math.round(median(times.map(({ wall }) => wall)))} ms, of the processor ${Math.round(median(times.map(({ cpu }) => cpu)))} ms (at most 50 wanted)`,
);
