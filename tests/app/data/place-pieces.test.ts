import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/app/data/load-corpus.ts';
import type { PlacePieces } from '../../../src/app/data/place-pieces.ts';
import type { PlaceDirectory, PlacePiece } from '../../../src/corpus/manifest.ts';
import type { PlaceSummary } from '../../../src/corpus/place-summary.ts';
import { manifestWith } from '../../corpus/examples.ts';
import { placeSummary } from '../map/place-summaries.ts';

/** More pieces than are shown at once. */
const PIECES = 40;
const A_PIECE = 3;

const placeOf = (number: number): PlaceSummary =>
  placeSummary({ id: `place-${number}`, point: [number, 0], container: 'land' });

/** Two places in the manifest, then pieces from west to east, and one that only contains others. */
async function open(broken: ReadonlySet<string> = new Set()) {
  const land = placeSummary({ id: 'land', passages: 0, layer: 'areas', kind: 'region' });
  const firstOf = (piece: number) => 2 + piece * A_PIECE;
  const inPiece = (piece: number) =>
    Array.from({ length: A_PIECE }, (_, index) => placeOf(firstOf(piece) + index));
  const numbers = [...Array(PIECES).keys()];
  const landPiece: PlacePiece = { places: 1, box: null, layers: [] };
  const directory: PlaceDirectory = {
    files: { total: PIECES + 1, paths: [...numbers, PIECES].map((piece) => `${piece}.json`), pages: [] },
    pieces: [
      ...numbers.map((piece): PlacePiece => {
        const [west, east] = [firstOf(piece), firstOf(piece + 1) - 1];
        return { places: A_PIECE, box: [west, 0, east, 0], layers: [['settlements', A_PIECE, A_PIECE]] };
      }),
      landPiece,
    ],
    ids: [
      { first: 'land', file: 'first-ids.json' },
      { first: 'place-5', file: 'ids.json' },
    ],
    containers: [land],
  };
  const ids = [
    ['land', firstOf(PIECES)] as const,
    ...Array.from({ length: firstOf(PIECES) }, (_, number) => [`place-${number}`, number] as const),
  ].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const files: Record<string, unknown> = {
    'manifest.json': manifestWith({
      places: [placeOf(0), placeOf(1)],
      morePlaces: { total: 5000, directory: 'directory.json' },
      sources: { total: 80, paths: Array.from({ length: 80 }, (_, file) => `s${file}.json`), pages: [] },
      coNamed: { total: 80, paths: Array.from({ length: 80 }, (_, file) => `c${file}.json`), pages: [] },
    }),
    'directory.json': directory,
    'first-ids.json': { ids: ids.filter(([id]) => id < 'place-5') },
    'ids.json': { ids: ids.filter(([id]) => id >= 'place-5') },
    [`${PIECES}.json`]: { places: [land], containers: [] },
    ...Object.fromEntries(
      numbers.map((piece) => [`${piece}.json`, { places: inPiece(piece), containers: [land] }]),
    ),
    // Place number 50 is in file 25 of those with two places each.
    'c25.json': { 'place-50': [{ place: 'place-0', passages: 2 }] },
  };
  const asked: string[] = [];
  const begun = await loadCorpus(async (file) => {
    asked.push(file);
    if (broken.has(file)) throw new Error('down');
    return files[file];
  });
  const corpus = await begun.whole();
  if (corpus.pieces === null) throw new Error('There are no pieces.');
  const pieces: PlacePieces = corpus.pieces;
  return { corpus, pieces, begun, asked: () => asked.splice(0) };
}

describe('the places of a corpus of very many', () => {
  it('begin with those of the manifest and what contains them', async () => {
    const { corpus, pieces, begun, asked } = await open();
    expect(asked()).toEqual(['manifest.json', 'directory.json']);
    expect(corpus.manifest.places.map(({ id }) => id)).toEqual(['place-0', 'place-1']);
    expect(corpus.place('land')?.kind).toBe('region');
    expect(pieces.read().counted).toHaveLength(PIECES + 1);
    expect((await begun.whole()).pieces).toBe(pieces);
  });

  it.each([
    { id: 'place-2', files: ['first-ids.json', '0.json'] },
    { id: 'place-50', files: ['ids.json', '16.json'] },
    { id: 'land', files: ['first-ids.json', `${PIECES}.json`] },
    { id: 'place-1', files: [] },
    { id: 'nowhere', files: ['first-ids.json'] },
    { id: 'a', files: [] },
  ])('are found by id with the piece that has them: $id', async ({ id, files }) => {
    const { corpus, pieces, asked } = await open();
    asked();
    await pieces.load([id]);
    expect(asked()).toEqual(files);
    expect(corpus.place(id)?.id ?? null).toBe(id === 'nowhere' || id === 'a' ? null : id);
  });

  it.each([0, 1, 2, 4, 5, 121, 122, 123, -1])('are found by number: %i', async (number) => {
    const { pieces } = await open();
    const id = number === 122 ? 'land' : `place-${number}`;
    expect((await pieces.loadNumbered(number))?.id ?? null).toBe(number < 0 || number > 122 ? null : id);
    expect(pieces.numbered(number)?.id ?? null).toBe(number < 0 || number > 122 ? null : id);
    expect(pieces.isNamed(number)).toBe(number > 1 && number < 122);
  });

  it('are told to who listens once for all pieces that are asked for together, and not where nothing is new', async () => {
    const { pieces } = await open();
    const heard: number[] = [];
    pieces.subscribe(() => heard.push(pieces.read().places.length));
    await pieces.show(pieces.all.slice(0, 3));
    await pieces.show(pieces.all.slice(1, 3));
    expect(heard).toEqual([2 + 3 * A_PIECE]);
  });

  it('are shown in the order of their numbers, and of very many those asked for last', async () => {
    const { corpus, pieces } = await open();
    for (const piece of pieces.all.toReversed()) await pieces.show([piece]);
    const { places, counted } = pieces.read();
    const numbers = places.map(({ id }) => Number(id.split('-')[1]));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(places.length).toBeLessThan(2 + PIECES * A_PIECE);
    const shown = new Set(places.map(({ id }) => id));
    expect(shown.has('place-2')).toBe(true);
    expect(shown.has('place-118')).toBe(false);
    expect((places.length - 2) / A_PIECE + counted.length).toBe(PIECES + 1);
    expect(corpus.place('place-118')?.id).toBe('place-118');
  });

  it('are shown as long as they are held, however many others are asked for', async () => {
    const { pieces } = await open();
    await pieces.hold(['place-118']);
    for (const piece of pieces.all.slice(0, 30)) await pieces.show([piece]);
    const isShown = () => pieces.read().places.some(({ id }) => id === 'place-118');
    expect(isShown()).toBe(true);
    await pieces.hold([]);
    expect(isShown()).toBe(false);
  });

  it('are all listed when all are asked for, and shown only as long as that is wanted', async () => {
    const { corpus, pieces } = await open();
    const all = await pieces.loadAll();
    expect(all.map(({ id }) => id)).toEqual([
      ...Array.from({ length: 122 }, (_, number) => `place-${number}`),
      'land',
    ]);
    expect(pieces.places()).toBe(all);
    expect(corpus.manifest.places).toHaveLength(2);
    expect(pieces.read().places).toHaveLength(2);
    const showFewer = pieces.showAll();
    expect(pieces.read()).toMatchObject({ counted: [] });
    showFewer();
    expect(pieces.read().places).toHaveLength(2);
  });

  it('have what is kept by number', async () => {
    const { corpus, asked } = await open();
    asked();
    expect(await corpus.loadCoNamed(['place-50'])).toEqual({
      'place-50': [{ place: 'place-0', passages: 2 }],
    });
    expect(asked()).toEqual(['ids.json', 'c25.json']);
  });

  it('whose file does not arrive stay counted, and are asked for again', async () => {
    const broken = new Set(['3.json']);
    const { pieces } = await open(broken);
    await expect(pieces.show(pieces.all.slice(3, 4))).rejects.toThrow('down');
    expect(pieces.read().counted).toHaveLength(PIECES + 1);
    broken.clear();
    await pieces.show(pieces.all.slice(3, 4));
    expect(pieces.read().counted).toHaveLength(PIECES);
  });
});
