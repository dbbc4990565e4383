/** Small PMTiles archives (version 3) with one tile for the whole world and each of its quarters, as the test for streets and relief needs them. */

const bytes = (...parts: readonly (number | readonly number[])[]): number[] => parts.flat();

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];

const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

const field = (number: number, content: readonly number[]): number[] =>
  bytes(varint((number << 3) | 2), varint(content.length), content);

const number = (id: number, value: number): number[] => bytes(varint(id << 3), varint(value));

const text = (words: string): number[] => [...new TextEncoder().encode(words)];

type Ring = readonly (readonly [x: number, y: number])[];

/** Commands of a Mapbox vector tile: move to the first point, draw to the others, close a ring. */
function commands(points: Ring, isClosed: boolean): number[] {
  let [x, y] = [0, 0];
  const steps = points.map(([toX, toY]) => {
    const step = [zigzag(toX - x), zigzag(toY - y)];
    [x, y] = [toX, toY];
    return step.flatMap(varint);
  });
  const [first = [], ...others] = steps;
  return bytes(9, first, varint((others.length << 3) | 2), others.flat(), isClosed ? [15] : []);
}

const POINT = 1;
const LINE = 2;
const AREA = 3;

/** A layer with one feature, and what is said of that: `kind`, `name`. */
function layer(name: string, said: Readonly<Record<string, string>>, points: Ring, shape: number): number[] {
  const keys = Object.keys(said);
  const feature = bytes(
    field(
      2,
      keys.flatMap((_, index) => bytes(varint(index), varint(index))),
    ),
    number(3, shape),
    field(4, commands(points, shape === AREA)),
  );
  return field(
    3,
    bytes(
      number(15, 2),
      field(1, text(name)),
      field(2, feature),
      ...keys.map((key) => field(3, text(key))),
      ...keys.map((key) => field(4, field(1, text(said[key] ?? '')))),
      number(5, 4096),
    ),
  );
}

const NORTH: Ring = [
  [0, 0],
  [4096, 0],
  [4096, 1536],
  [0, 1536],
];
const WHOLE: Ring = [
  [0, 0],
  [4096, 0],
  [4096, 4096],
  [0, 4096],
];
const MIDDLE: Ring = [
  [0, 1900],
  [4096, 1900],
];

/** Water in the northern part of a tile and a road across its middle, as each schema writes them. */
const TILES = {
  protomaps: bytes(
    layer('earth', { kind: 'earth' }, WHOLE, AREA),
    layer('water', { kind: 'ocean' }, NORTH, AREA),
    layer('roads', { kind: 'highway' }, MIDDLE, LINE),
  ),
  openmaptiles: bytes(
    layer('water', { class: 'ocean' }, NORTH, AREA),
    layer('transportation', { class: 'motorway' }, MIDDLE, LINE),
  ),
  /** A picture of one point. */
  raster: [
    ...Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
};

/** Their names, as the archive tells them. */
const LAYERS: Readonly<Record<keyof typeof TILES, readonly string[]>> = {
  protomaps: ['earth', 'water', 'roads'],
  openmaptiles: ['water', 'transportation'],
  raster: [],
};

const VECTOR_TILES = 1;
const PICTURES = 2;

/** An archive in a schema, or of pictures; `padding` bytes make the file large. */
export const smallArchive = (content: keyof typeof TILES, padding = 0): Uint8Array =>
  archiveOf(TILES[content], {
    type: content === 'raster' ? PICTURES : VECTOR_TILES,
    metadata: JSON.stringify({ vector_layers: LAYERS[content].map((id) => ({ id, fields: {} })) }),
    padding,
  });

/** An archive whose streets and towns are called so, as is a layer beside them, and whose metadata are these. */
export const namedArchive = (name: string, metadata: string): Uint8Array =>
  archiveOf(
    bytes(
      layer('roads', { kind: 'highway', name }, MIDDLE, LINE),
      layer('places', { kind: 'locality', name, 'name:en': name }, [[2048, 1000]], POINT),
      layer(name, { kind: name }, WHOLE, AREA),
    ),
    { type: VECTOR_TILES, metadata, padding: 0 },
  );

interface Archive {
  readonly type: number;
  /** JSON, as a rule. */
  readonly metadata: string;
  readonly padding: number;
}

function archiveOf(tile: readonly number[], { type, metadata: words, padding }: Archive): Uint8Array {
  const metadata = text(words);
  // One entry: from tile 0 on, five in a row, so long, at the beginning.
  const directory = bytes(1, 0, 5, varint(tile.length), 1);
  const header = new DataView(new ArrayBuffer(127));
  text('PMTiles').forEach((byte, index) => void header.setUint8(index, byte));
  header.setUint8(7, 3);
  const lengths = [directory.length, metadata.length, 0, tile.length + padding];
  let offset = 127;
  lengths.forEach((length, index) => {
    header.setBigUint64(8 + index * 16, BigInt(offset), true);
    header.setBigUint64(16 + index * 16, BigInt(length), true);
    offset += length;
  });
  for (const [at, count] of [
    [72, 5n],
    [80, 1n],
    [88, 1n],
  ] as const)
    header.setBigUint64(at, count, true);
  // Clustered, nothing compressed, zoom 0 to 1, the whole world.
  [1, 1, 1, type, 0, 1].forEach((byte, index) => void header.setUint8(96 + index, byte));
  [-1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000].forEach(
    (degrees, index) => void header.setInt32(102 + index * 4, degrees, true),
  );
  return new Uint8Array([
    ...new Uint8Array(header.buffer),
    ...directory,
    ...metadata,
    ...tile,
    ...new Uint8Array(padding),
  ]);
}
