import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import { decodeIds, decodePlaceDirectory, decodePlaces } from '../../src/corpus/decode-later.ts';
import type { Manifest, PlaceDirectory } from '../../src/corpus/manifest.ts';
import type { PlaceSummary, ShapeTopology } from '../../src/corpus/place-summary.ts';
import type { Place } from '../../src/gazetteer/place.ts';
import { isInside } from '../../src/geo/bounding-box.ts';
import type { Position } from '../../src/model/position.ts';
import { createCorpus } from '../../src/pipeline/files/corpus.ts';
import { corpusFiles, HOSTED } from '../../src/pipeline/files/files.ts';
import { readGeography } from '../../src/pipeline/reading/read.ts';
import { readSettings } from '../../src/pipeline/reading/read-settings.ts';
import { createShard } from '../../src/pipeline/shards/shard.ts';
import { madeName } from '../bench/inputs.ts';
import { createRandom } from '../bench/random.ts';
import '../property-seed.ts';

const NOTHING_DRAWN = {
  shapes: { type: 'Topology', objects: {}, arcs: [] } satisfies ShapeTopology,
  basemap: [],
};
const A_PIECE = 7;

/** What is made of a place; `container` is the number of an earlier one. */
interface Wish {
  readonly point: Position | null;
  readonly form: 'town' | 'area' | 'vague area';
  readonly display: Place['display'];
  readonly passages: number;
  readonly container: number;
}

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });

const wish: fc.Arbitrary<Wish> = fc.record({
  point: fc.option(fc.tuple(degrees(180), degrees(80)), { freq: 9 }),
  form: fc.constantFrom('town', 'town', 'area', 'vague area'),
  display: fc.constantFrom('exact', 'exact', 'exact', 'coarse', 'withheld'),
  passages: fc.nat(4),
  container: fc.integer({ min: -3, max: 30 }),
});

describe('the places that the manifest has no room for', () => {
  let make: (wishes: readonly Wish[]) => Laid;

  interface Laid {
    readonly made: readonly Place[];
    readonly manifest: Manifest;
    readonly directory: PlaceDirectory | null;
    readonly pieces: readonly ReturnType<typeof decodePlaces>[];
    readonly numbers: ReadonlyMap<string, number>;
  }

  beforeAll(async () => {
    const folder = 'tests/fixtures/corpora/tunisia';
    const input = await loadInput({ content: `${folder}/content`, geo: `${folder}/geo` });
    const { site } = readSettings(input.site, null);
    const [example] = readGeography(input).places;
    if (example === undefined) throw new Error('There is no place.');
    make = (wishes) => {
      const random = createRandom(1);
      const made = wishes.map((each, number): Place => {
        const [x, y] = each.point ?? [0, 0];
        const isArea = each.form === 'area' && each.point !== null;
        const corner: Position = [Math.min(180, x + 3), y];
        return {
          ...example,
          id: `place-${number}`,
          names: example.names.map((name) => ({ ...name, toponym: madeName(random) })),
          kind: each.form === 'town' ? 'town' : 'district',
          layer: each.form === 'town' ? 'settlements' : 'areas',
          uncertaintyKm: 20,
          display: each.display,
          point: each.point,
          geometry: isArea
            ? { type: 'Polygon', coordinates: [[[x, y], corner, [x, y + 2], [x, y]]] }
            : each.point && { type: 'Point', coordinates: each.point },
          container: each.container >= 0 && each.container < number ? `place-${each.container}` : null,
        };
      });
      const shares = made.flatMap(({ id }, number) => {
        const passages = wishes[number]?.passages ?? 0;
        const share = { passages, mentions: passages, read: () => [], outlines: () => [] };
        return passages > 0 ? [[id, share] as const] : [];
      });
      const shard = { ...createShard([]), places: new Map(shares) };
      const layout = { ...HOSTED, placesAFile: A_PIECE, chunkSize: 100 };
      const files = new Map(
        Array.from(corpusFiles(createCorpus(site, made, [shard]), NOTHING_DRAWN, layout), (file) => [
          file.path,
          file,
        ]),
      );
      const read = (path: string): unknown => JSON.parse(String(files.get(path)?.content()));
      const manifest = read('manifest.json') as Manifest;
      const at = manifest.morePlaces.directory;
      const directory = at === null ? null : decodePlaceDirectory(read(at));
      return {
        made,
        manifest,
        directory,
        pieces: directory?.files.paths.map((path) => decodePlaces(read(path))) ?? [],
        numbers: new Map(directory?.ids.flatMap(({ file }) => decodeIds(read(file))) ?? []),
      };
    };
  });

  const each = (check: (laid: Laid) => void) =>
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 80 }), (wishes) => {
        check(make(wishes));
      }),
      { numRuns: 60 },
    );

  it('lie each in one piece, of which none is too large, and their number says in which', () => {
    each(({ manifest, directory, pieces, numbers }) => {
      const all: PlaceSummary[] = [...manifest.places, ...pieces.flatMap(({ places }) => places)];
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(manifest.morePlaces.total).toBe(all.length - manifest.places.length);
      expect(pieces.every(({ places }) => places.length <= A_PIECE)).toBe(true);
      expect(directory?.pieces.map(({ places }) => places) ?? []).toEqual(
        pieces.map(({ places }) => places.length),
      );
      expect(directory === null).toBe(all.length <= A_PIECE);
      if (directory === null) return;
      expect([...numbers].toSorted(([, one], [, other]) => one - other)).toEqual(
        all.map(({ id }, number) => [id, number]),
      );
      expect([...numbers.keys()]).toEqual(all.map(({ id }) => id).toSorted());
    });
  });

  it('are read less than those that it has', () => {
    each(({ manifest, pieces }) => {
      const least = Math.min(...manifest.places.map(({ passages }) => passages));
      for (const { places } of pieces)
        for (const { passages } of places) expect(passages).toBeLessThanOrEqual(least);
    });
  });

  /** The places of each piece that passages name, with what the directory says of it. */
  const namedIn = ({ directory, pieces }: Laid) =>
    pieces.map(({ places }, number) => ({
      named: places.filter(({ passages }) => passages > 0),
      piece: directory?.pieces[number] ?? { places: 0, box: null, layers: [] },
    }));

  it('lie inside their piece’s box as far as they are drawn', () => {
    each((laid) => {
      const geometries = new Map(laid.made.map(({ id, geometry }) => [id, geometry]));
      const cornersOf = (id: string) => {
        const geometry = geometries.get(id);
        return geometry?.type === 'Polygon' ? geometry.coordinates.flat() : [];
      };
      for (const { named, piece } of namedIn(laid)) {
        const drawn = named.flatMap(({ id, point }) => (point === null ? [] : [point, ...cornersOf(id)]));
        expect(piece.box === null).toBe(drawn.length === 0);
        for (const position of drawn) expect(isInside(position, piece.box)).toBe(true);
      }
    });
  });

  it('are counted by layer', () => {
    each((laid) => {
      for (const { named, piece } of namedIn(laid)) {
        const layers = [...new Set(named.map(({ layer }) => layer))].map((layer) => {
          const own = named.filter((place) => place.layer === layer);
          return [layer, own.length, own.reduce((sum, { passages }) => sum + passages, 0)];
        });
        expect(new Set(piece.layers)).toEqual(new Set(layers));
      }
    });
  });

  it('come with all that contains them, and the manifest’s places with theirs from the directory', () => {
    each(({ manifest, directory, pieces }) => {
      const groups = [{ places: [], containers: directory?.containers ?? [] }, ...pieces];
      for (const { places, containers } of groups) {
        const known = new Map(
          [...manifest.places, ...places, ...containers].map((place) => [place.id, place]),
        );
        expect(known.size).toBe(manifest.places.length + places.length + containers.length);
        for (const { container } of known.values())
          if (container !== null) expect(known.has(container)).toBe(true);
      }
    });
  });

  it('of which nothing may be shown have no box', () => {
    const wishes = Array.from({ length: 3 * A_PIECE }, (_, number): Wish => {
      return { point: [number, 0], form: 'area', display: 'withheld', passages: 1, container: -1 };
    });
    const { directory } = make(wishes);
    expect(directory?.pieces.map(({ box }) => box)).toEqual([null, null]);
  });

  it('are near each other in a piece', () => {
    const random = createRandom(3);
    const wishes = Array.from({ length: 50 * A_PIECE }, (): Wish => {
      const point: Position = [random() * 100, random() * 50];
      return { point, form: 'town', display: 'exact', passages: 1, container: -1 };
    });
    const { directory } = make(wishes);
    const areas = directory?.pieces.map(({ box }) => {
      const [west, south, east, north] = box ?? [0, 0, 0, 0];
      return (east - west) * (north - south);
    });
    expect(areas?.reduce((sum, area) => sum + area, 0)).toBeLessThan(100 * 50);
  });
});
