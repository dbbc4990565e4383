/** The finder beside matchers of the registry: the built-in articles, whose sentences name a place every 25 words. */
import { articlePieces, bytesOf, placesUpTo } from './inputs.ts';
import { ourScanners, rivals, type Scanner } from './scanners.ts';
import type { Table } from './table.ts';
import { fastest } from './timing.ts';

const SEED = 20261122;
const BYTES = 1e6;
const ROUNDS = 7;
const FEW = 10_000;
const MANY = 200_000;
/** Of the text what a scanner that needs minutes for it is given. */
const SHARE_OF_SLOW = 0.05;

export function measureFinder(): Table {
  const pieces = articlePieces(BYTES, SEED);
  const few = placesUpTo(FEW, SEED);
  const matchers = rivals(few).map((rival) => ({ rival, speed: speedOf(rival, pieces) }));
  const best = Math.max(...matchers.map(({ rival, speed }) => (rival.isMatcher ? speed : 0)));
  const ours = ourScanners(few).map((scanner) => ({ name: scanner.name, speed: speedOf(scanner, pieces) }));
  const many = ourScanners(placesUpTo(MANY, SEED)).map((scanner) => speedOf(scanner, pieces));
  const row = (name: string, speed: number, slower: string) => [
    name,
    speed.toFixed(1),
    (speed / best).toFixed(2),
    slower,
  ];
  return {
    title: `Finder, ${FEW} names, ${(bytesOf(pieces) / 1e6).toFixed(1)} MB of the built-in articles`,
    note: `One thread, the fastest of ${ROUNDS} rounds, MB of UTF-8 a second of processor time. The matchers fold nothing and know no clitics.`,
    head: ['scanner', 'MB/s', 'of the fastest matcher', `slower at ${MANY} names`],
    rows: [
      ...ours.map(({ name, speed }, at) => row(name, speed, `× ${(speed / (many[at] ?? speed)).toFixed(2)}`)),
      ...matchers.map(({ rival, speed }) => row(rival.name, speed, '')),
    ],
  };
}

function speedOf({ scan, isSlow }: Scanner, pieces: readonly string[]): number {
  const given = isSlow ? pieces.slice(0, Math.ceil(pieces.length * SHARE_OF_SLOW)) : pieces;
  return fastest(bytesOf(given), isSlow ? 1 : ROUNDS, () => {
    for (const piece of given) scan(piece);
  });
}
