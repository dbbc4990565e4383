/**
 * Speeds of the finder beside others, in one run: `npm run bench [-- FILE]`. FILE is a text to scan instead of the
 * built-in articles, whose sentences name a place every 25 words: far more than other news.
 */
import { readFileSync } from 'node:fs';
import { articlePieces, bytesOf, inPieces, placesUpTo } from './inputs.ts';
import { ourScanners, rivals, type Scanner } from './scanners.ts';
import { fastest, machine } from './timing.ts';

const SEED = 20261122;
const MEGABYTES = 2;
const ROUNDS = 7;
const FEW = 10_000;
const MANY = 100_000;

const [file] = process.argv.slice(2);
const pieces =
  file === undefined ? articlePieces(MEGABYTES * 1e6, SEED) : inPieces(readFileSync(file, 'utf8'));
const bytes = bytesOf(pieces);

function measure({ name, scan }: Scanner): { name: string; speed: number; seen: number } {
  let seen = 0;
  const speed = fastest(bytes, ROUNDS, () => {
    seen = pieces.reduce((sum, piece) => sum + scan(piece), 0);
  });
  return { name, speed, seen };
}

const few = placesUpTo(FEW, SEED);
const many = placesUpTo(MANY, SEED);

console.log(machine());
console.log(
  `${(bytes / 1e6).toFixed(2)} MB of ${file ?? `the built-in articles, sentences shuffled with seed ${SEED}`}`,
);
console.log(`one thread, the fastest of ${ROUNDS} rounds, MB of UTF-8 a second of processor time\n`);

console.log(`${FEW} places${' '.repeat(24)}MB/s`);
const ours = ourScanners(few).map(measure);
for (const { name, speed } of [...ours, ...rivals(few).map(measure)])
  console.log(`${name.padEnd(32)}${speed.toFixed(1).padStart(8)}`);

console.log(`\n${MANY} places${' '.repeat(23)}MB/s   slower by`);
ourScanners(many).forEach((scanner, at) => {
  const { name, speed } = measure(scanner);
  const factor = (ours[at]?.speed ?? Number.NaN) / speed;
  console.log(`${name.padEnd(32)}${speed.toFixed(1).padStart(8)}   × ${factor.toFixed(2)}`);
});
