import { readdirSync, readFileSync } from 'node:fs';
import type { Place } from '../../src/gazetteer/place.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { readTestPlaces } from '../finder/gazetteer.ts';
import { createRandom } from './random.ts';

const SEEDS = 'tests/fixtures/seeds';
/** Articles are scanned in pieces of this many UTF-16 code units. */
const PIECE = 2500;
/** How often each letter stands in the made names; no place is called so. */
const LETTERS = 'اااااالللليييممنننرررووتتببدسعفقكحهجشصخطغزذضثظ';

/** Sentences of the built-in articles in an order made of a seed, up to a size in UTF-8 bytes, in pieces. */
export function articlePieces(bytes: number, seed: number): string[] {
  const random = createRandom(seed);
  const texts = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(`${SEEDS}/${file}`, 'utf8'));
  const sentences = texts.flatMap((text) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  let text = '';
  while (2 * text.length < bytes) text += `${sentences[Math.floor(random() * sentences.length)] ?? ''} `;
  return inPieces(text);
}

export function inPieces(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
}

export function bytesOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + new TextEncoder().encode(piece).length, 0);
}

/** The test gazetteer, filled up with villages of made names until there are `count` places. */
export function placesUpTo(count: number, seed: number): Place[] {
  const places = readTestPlaces();
  const [pattern] = places;
  if (pattern === undefined) throw new Error('The test gazetteer is empty.');
  const random = createRandom(seed);
  while (places.length < count) {
    const matching = { names: { ar: [madeName(random)] }, ordinary: {}, needsDesignator: [], misspelt: [] };
    places.push({ ...pattern, id: `made-${places.length}`, kind: 'village', layer: 'settlements', matching });
  }
  return places;
}

export function madeName(random: () => number): string {
  const length = 6 + Math.floor(4 * random());
  const letters = Array.from({ length }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length)));
  const word = `${random() < 0.4 ? 'ال' : ''}${letters.join('')}`;
  return random() < 0.25 ? `${word} ${madeName(random)}` : word;
}
