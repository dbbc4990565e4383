import type { FileRange } from '../../corpus/file-list.ts';
import type { Manifest, PlaceChunk, PlaceDirectory } from '../../corpus/manifest.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { CorpusPlace } from './corpus.ts';
import { layIds } from './id-files.ts';
import { lay, layEach, type Naming, type OutputFile } from './output-file.ts';
import { type CutPlaces, containersIn, describePiece } from './place-pieces.ts';

const NO_FILES: FileRange = { first: 0, count: 0 };

/** Those that the manifest holds, and the files of the others; `ranges` says where the passages of each are. */
export function* layPlaces(
  name: Naming,
  cut: CutPlaces,
  ranges: ReadonlyMap<string, FileRange>,
  chunkSize: number,
): Generator<OutputFile, Pick<Manifest, 'places' | 'morePlaces'>> {
  const summariesOf = (places: readonly CorpusPlace[]): PlaceSummary[] =>
    places.map(({ summary }) => ({ ...summary, chunks: ranges.get(summary.id) ?? NO_FILES }));
  const places = summariesOf(cut.first);
  if (cut.pieces.length === 0) return { places, morePlaces: { total: 0, directory: null } };
  const containers = containersIn(cut);
  const files = yield* layEach(
    name,
    'places',
    cut.pieces,
    (piece): PlaceChunk => ({
      places: summariesOf(piece),
      containers: summariesOf(containers(piece)),
    }),
  );
  const others = cut.pieces.flat();
  const directory: PlaceDirectory = {
    files,
    pieces: cut.pieces.map(describePiece),
    ids: yield* layIds(
      name,
      [...cut.first, ...others].map(({ summary }) => summary.id),
      chunkSize,
    ),
    containers: summariesOf(containers(cut.first)),
  };
  return {
    places,
    morePlaces: { total: others.length, directory: yield* lay(name('places', () => directory)) },
  };
}
