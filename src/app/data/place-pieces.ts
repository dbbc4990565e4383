import { decodeIds, decodePlaces } from '../../corpus/decode-later.ts';
import type { FileList } from '../../corpus/file-list.ts';
import { type Manifest, numberOfId, type PlaceDirectory, type PlacePiece } from '../../corpus/manifest.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { LoadError } from './load-error.ts';

/** What is shown of the places now. */
export interface ShownPieces {
  /** The manifest's and those of the pieces that are shown. */
  readonly places: readonly PlaceSummary[];
  /** The other pieces, of which only counts are known. */
  readonly counted: readonly PlacePiece[];
}

/** Where the files of the pieces come from. */
interface PieceSource {
  readonly manifest: Pick<Manifest, 'places'>;
  loadFile<T>(file: string, decode: (value: unknown) => T): Promise<T>;
  pathOf(files: FileList, number: number): Promise<string | null>;
}

/** More pieces than these, of at most 500 places, would hold up each move of the map. */
const MOST_SHOWN = 16;

/** So many at once are brought for the map; where it shows more it counts. */
export const MOST_BROUGHT = 6;

/** The places of a corpus of very many: those that the manifest has no room for come in pieces. */
export class PlacePieces {
  /** What is known of all pieces. */
  readonly all: readonly PlacePiece[];
  private readonly first: readonly PlaceSummary[];
  /** The number of the first place of each piece, and at last the one after all. */
  private readonly starts: readonly number[];
  private readonly numbers: Map<string, number>;
  private readonly loaded = new Map<number, readonly PlaceSummary[]>();
  private readonly listeners = new Set<() => void>();
  /** Those asked for last come first. */
  private recent: readonly number[] = [];
  private held: ReadonlySet<number> = new Set();
  private shownAll = 0;
  private now: ShownPieces;
  private list: readonly PlaceSummary[];
  private listed = 0;

  /** `known` has the places of the manifest by id, and gets what comes. */
  constructor(
    private readonly corpus: PieceSource,
    private readonly known: Map<string, PlaceSummary>,
    private readonly directory: PlaceDirectory,
  ) {
    const { places } = corpus.manifest;
    const starts = [places.length];
    for (const piece of directory.pieces) starts.push((starts.at(-1) ?? 0) + piece.places);
    this.all = directory.pieces;
    this.first = places;
    this.list = places;
    this.starts = starts;
    this.numbers = new Map(places.map(({ id }, number) => [id, number]));
    this.now = this.look();
  }

  readonly read = (): ShownPieces => this.now;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The manifest's and all others that have come, in the order of their numbers. */
  places(): readonly PlaceSummary[] {
    if (this.listed !== this.loaded.size)
      this.list = [...this.first, ...this.all.flatMap((_, piece) => this.loaded.get(piece) ?? [])];
    this.listed = this.loaded.size;
    return this.list;
  }

  /** The same, with what contains them. */
  placesAndContainers(): readonly PlaceSummary[] {
    return [...this.known.values()];
  }

  /** Brings and shows pieces, for a while: of many those asked for last are shown. */
  async show(some: Iterable<PlacePiece>): Promise<void> {
    await this.showNumbered(Array.from(some, (piece) => this.all.indexOf(piece)));
  }

  /** Brings and shows places by id; those that do not exist are passed over. */
  async load(ids: Iterable<string>): Promise<void> {
    await this.showNumbered(await this.piecesWith(ids));
  }

  /** The same, and they are shown until others are held. */
  async hold(ids: Iterable<string>): Promise<void> {
    const wanted = await this.piecesWith(ids);
    await this.bring(wanted);
    this.held = new Set(wanted);
    this.publish();
  }

  /** By its number; `null` where it has not come. */
  numbered(number: number): PlaceSummary | null {
    const piece = this.pieceOf(number);
    const place =
      piece === null ? this.first[number] : this.loaded.get(piece)?.[number - (this.starts[piece] ?? 0)];
    return place ?? null;
  }

  /** Whether passages name the place of that number: a piece has either such places or none. */
  isNamed(number: number): boolean {
    return (this.all[this.pieceOf(number) ?? -1]?.layers.length ?? 0) > 0;
  }

  /** By its number; `null` where there is none. */
  async loadNumbered(number: number): Promise<PlaceSummary | null> {
    const piece = this.pieceOf(number);
    if (piece !== null) await this.showNumbered([piece]);
    return this.numbered(number);
  }

  /** `null` where there is no such place. */
  readonly numberOf = async (id: string): Promise<number | null> => {
    const known = this.numbers.get(id);
    return known ?? numberOfId(id, this.directory.ids, (file) => this.corpus.loadFile(file, decodeIds));
  };

  /** Brings all, and does not show them. */
  readonly loadAll = async (): Promise<readonly PlaceSummary[]> => {
    await this.bring([...this.all.keys()]);
    return this.places();
  };

  /** Shows all that have come, until what it gives back is called. */
  showAll(): () => void {
    this.shownAll += 1;
    this.publish();
    return () => {
      this.shownAll -= 1;
      this.publish();
    };
  }

  private async showNumbered(some: readonly number[]): Promise<void> {
    await this.bring(some);
    this.recent = [...new Set([...some, ...this.recent])].slice(0, Math.max(MOST_SHOWN, some.length));
    this.publish();
  }

  private async bring(some: readonly number[]): Promise<void> {
    await Promise.all(some.filter((piece) => !this.loaded.has(piece)).map((piece) => this.loadPiece(piece)));
  }

  private async loadPiece(piece: number): Promise<void> {
    const file = await this.corpus.pathOf(this.directory.files, piece);
    if (file === null) return;
    const { places, containers } = await this.corpus.loadFile(file, decodePlaces);
    // All numbers behind it would be wrong.
    if (places.length !== this.all[piece]?.places) throw new LoadError({ why: 'malformed', file });
    for (const container of containers)
      if (!this.known.has(container.id)) this.known.set(container.id, container);
    for (const [index, place] of places.entries()) {
      this.known.set(place.id, place);
      this.numbers.set(place.id, (this.starts[piece] ?? 0) + index);
    }
    this.loaded.set(piece, places);
  }

  /** `null` for the manifest's own places, and where there is no place of that number. */
  private pieceOf(number: number | null): number | null {
    const { starts } = this;
    if (number === null || number < this.first.length || number >= (starts.at(-1) ?? 0)) return null;
    return starts.findLastIndex((start) => start <= number);
  }

  private async piecesWith(ids: Iterable<string>): Promise<readonly number[]> {
    const found = await Promise.all(Array.from(ids, async (id) => this.pieceOf(await this.numberOf(id))));
    return [...new Set(found)].filter((piece) => piece !== null);
  }

  private look(): ShownPieces {
    const shown = this.all.map(
      (_, piece) =>
        this.loaded.has(piece) && (this.shownAll > 0 || this.held.has(piece) || this.recent.includes(piece)),
    );
    return {
      places: [
        ...this.first,
        ...this.all.flatMap((_, piece) => (shown[piece] ? (this.loaded.get(piece) ?? []) : [])),
      ],
      counted: this.all.filter((_, piece) => !shown[piece]),
    };
  }

  private publish(): void {
    const next = this.look();
    const { counted } = this.now;
    if (next.counted.length === counted.length && next.counted.every((each, at) => each === counted[at]))
      return;
    this.now = next;
    for (const listener of this.listeners) listener();
  }
}
