import { strToU8, zipSync } from 'fflate';
import { askServer } from '../../src/app/map/servers/ask-server.ts';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { textsIn } from '../../src/import/decode.ts';
import { importPlaces, readForeign } from '../../src/import/import-places.ts';
import { Notes } from '../../src/import/notes.ts';
import { Unreadable } from '../../src/import/unreadable.ts';
import { WorldContainers } from '../../src/import/world-containers.ts';
import { printCollection } from '../../src/import/write-features.ts';
import { formatOf } from '../../src/input/formats/formats.ts';
import { hostileWords } from './hostile-words.ts';
import { mutateOneField } from './mutate.ts';
import { type Attempt, type Finding, repeat } from './report.ts';

/** Milliseconds that a small file may take, however it is broken. */
const LONGEST_MS = 4000;

interface Foreign {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Tables, maps and zips that are cut off, swollen, nested or full of hostile words: they are read, or refused in words, in time. */
export function breakForeignFiles(attempt: Attempt): Promise<Finding> {
  const { random } = attempt;
  return repeat('broken files of others', attempt, async () => {
    const { file, what } = brokenFile(random);
    const begin = performance.now();
    const failure = await readAsPlaces(file).then(
      () => readAsArticles(file),
      (error: unknown) => `as places: ${error}`,
    );
    const took = Math.round(performance.now() - begin);
    if (took > LONGEST_MS) return `${file.name}, ${what}: ${took} ms`;
    return failure === null ? null : `${file.name}, ${what}: ${failure}`;
  });
}

async function readAsPlaces(file: Foreign): Promise<void> {
  const notes = new Notes();
  try {
    for (const text of textsIn({ file: file.name, bytes: file.bytes })) {
      const { places } = readForeign(text, notes, GATHERING);
      const { features } = importPlaces(places, GATHERING, notes);
      const written = { file: 'geo/background/x.geojson', text: printCollection(features), background: true };
      const [problem] = readGazetteer([written]).problems;
      if (problem !== undefined) throw new Error(`our own check refuses it: ${problem.expected}`);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}

const GATHERING = {
  dataSet: { source: 'Attack', licence: 'CC0', year: 2026 },
  kind: null,
  countries: null,
  language: null,
  containers: new Map(),
  corrections: new Map(),
  known: [],
  world: new WorldContainers([]),
  taken: new Set<string>(),
};

async function readAsArticles({ name, bytes }: Foreign): Promise<string | null> {
  const format = await formatOf({ name, bytes });
  if (typeof format === 'string') return null;
  return format.read({ name, bytes }).then(
    () => null,
    (error: unknown) => `as articles: ${error}`,
  );
}

type Seed = (words: () => string) => Foreign;

const text =
  (name: string, write: (words: () => string) => string): Seed =>
  (words) => ({ name, bytes: strToU8(write(words)) });

const ROWS = 20;
const rows = (write: (row: number) => string): string =>
  Array.from({ length: ROWS }, (_, row) => write(row)).join('');
const cell = (words: string): string => `"${words.replaceAll('"', '""')}"`;
const markup = (words: string): string => words.replace(/[<&]/g, ' ');

const TEXTS: readonly Seed[] = [
  text(
    'places.csv',
    (words) =>
      `name,latitude,longitude,kind\n${rows((row) => `${cell(words())},3${row % 9}.5,1${row % 9},city\n`)}`,
  ),
  text(
    'articles.csv',
    (words) => `title,date,text\n${rows(() => `${cell(words())},1/5/2024,${cell(words())}\n`)}`,
  ),
  text(
    'places.kml',
    (words) =>
      `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${rows((row) => `<Placemark><name>${markup(words())}</name><description><![CDATA[${words()}]]></description><Point><coordinates>1${row % 9},3${row % 9},0</coordinates></Point></Placemark>`)}</Document></kml>`,
  ),
  text(
    'track.gpx',
    (words) =>
      `<gpx>${rows((row) => `<wpt lat="3${row % 9}" lon="1${row % 9}"><name>${markup(words())}</name></wpt>`)}</gpx>`,
  ),
  text(
    'feed.rss',
    (words) =>
      `<rss><channel>${rows(() => `<item><title>${markup(words())}</title><description>${markup(words())}</description></item>`)}</channel></rss>`,
  ),
];

const collection = (words: () => string) => ({
  type: 'FeatureCollection',
  features: Array.from({ length: ROWS }, (_, row) => ({
    type: 'Feature',
    properties: { name: words(), kind: 'city', country: 'TN' },
    geometry: { type: 'Point', coordinates: [10 + (row % 9), 36] },
  })),
});
const overpass = (words: () => string) => ({
  elements: Array.from({ length: ROWS }, (_, id) => ({
    type: 'node',
    id,
    lat: 36,
    lon: 10,
    tags: { name: words(), place: 'town' },
  })),
});

function brokenFile(random: () => number): { file: Foreign; what: string } {
  const words = () => (random() < 0.5 ? 'صفاقس' : hostileWords(random));
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  if (random() < 0.3) {
    const { json, what } = mutateOneField(pick([collection, overpass])(words), random);
    return zipped({ name: 'places.json', bytes: strToU8(JSON.stringify(json)) }, what, random);
  }
  const seed = pick(TEXTS)(words);
  const { bytes, what } = pick(BREAKINGS)(seed.bytes, random);
  return zipped({ ...seed, bytes }, what, random);
}

type Breaking = (bytes: Uint8Array, random: () => number) => { bytes: Uint8Array; what: string };

const NESTED = 20_000;
const SWOLLEN = 3000;

const BREAKINGS: readonly Breaking[] = [
  (bytes) => ({ bytes, what: 'whole' }),
  (bytes, random) => {
    const end = Math.floor(random() * bytes.length);
    return { bytes: bytes.slice(0, end), what: `cut at ${end}` };
  },
  (bytes, random) => {
    const changed = bytes.slice();
    for (let times = 0; times < 8; times++)
      changed[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    return { bytes: changed, what: 'eight other bytes' };
  },
  (bytes, random) => {
    const at = Math.floor(random() * bytes.length);
    const [part] = ['<a>', '"', '[', '{"a":', '\u0301', '&x;', ',', '\n', '<!--', '\u202E'].slice(
      Math.floor(random() * 10),
    );
    const swollen = strToU8((part ?? '').repeat(random() < 0.5 ? SWOLLEN : NESTED));
    const all = new Uint8Array(bytes.length + swollen.length);
    all.set(bytes.subarray(0, at));
    all.set(swollen, at);
    all.set(bytes.subarray(at), at + swollen.length);
    return { bytes: all, what: `${JSON.stringify(part)} again and again at ${at}` };
  },
];

/** Some as they are, some in a zip, and of those some that are themselves broken. */
function zipped(file: Foreign, what: string, random: () => number): { file: Foreign; what: string } {
  if (random() < 0.6) return { file, what };
  const packed = zipSync({ [`../${file.name}`]: file.bytes, 'doc.kml': file.bytes });
  const { bytes, what: how } = BREAKINGS[Math.floor(random() * 3)]?.(packed, random) ?? {
    bytes: packed,
    what: '',
  };
  return { file: { name: 'all.zip', bytes }, what: `${what}, in a zip, ${how}` };
}

/** As many places as the map has room for, and letters of a name. */
const MOST_PLACES = 500;
const LONGEST_NAME = 500;
const MANY = 20_000;

/** What a server of places may answer, right, wrong, huge and hostile: it is a list that can be drawn, or told in words. */
export async function askHostileServers(attempt: Attempt): Promise<Finding> {
  const { random } = attempt;
  const own = globalThis.fetch;
  const finding = await repeat('answers of place servers', attempt, async () => {
    const { body, what } = hostileAnswer(random);
    globalThis.fetch = async () => new Response(body, { status: random() < 0.9 ? 200 : 500 });
    const begin = performance.now();
    const answer = await askServer(
      'https://x.org/items',
      [-10, 30, 20, 40],
      'ar',
      new AbortController().signal,
    ).catch(String);
    if (typeof answer === 'string') return `${what}: ${answer}`;
    if (performance.now() - begin > LONGEST_MS) return `${what}: too slow`;
    if (answer.state !== 'here') return null;
    const { places } = answer.served;
    if (places.length > MOST_PLACES) return `${what}: ${places.length} places are drawn`;
    const longest = Math.max(0, ...places.map(({ name }) => name.length));
    return longest > LONGEST_NAME ? `${what}: a name of ${longest} letters is drawn` : null;
  });
  globalThis.fetch = own;
  return finding;
}

function hostileAnswer(random: () => number): { body: string; what: string } {
  const { json, what } = mutateOneField(
    collection(() => hostileWords(random)),
    random,
  );
  const choice = random();
  if (choice < 0.6) return { body: JSON.stringify(json), what };
  if (choice < 0.7)
    return { body: JSON.stringify(json).slice(0, Math.floor(random() * 500)), what: 'cut off' };
  if (choice < 0.8) return { body: '['.repeat(NESTED), what: 'nested' };
  const all = Array.from({ length: MANY }, () => collection(() => 'Town').features[0]);
  return {
    body: JSON.stringify({ type: 'FeatureCollection', features: all }),
    what: 'more than was asked for',
  };
}
