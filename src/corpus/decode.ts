import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { dayNumber } from '../model/day.ts';
import { LAYER_IDS, parseKind } from '../model/kind.ts';
import type { ShapeGeometry } from '../model/position.ts';
import type { Reason } from '../model/reason.ts';
import type { Site } from '../model/site.ts';
import type { ArticleSummary } from './article.ts';
import {
  type Check,
  CorpusError,
  decodeAs,
  type Fields,
  has,
  isFlag,
  isNumber,
  isRecord,
  isText,
  listOf,
  oneOf,
  orNull,
  recordOf,
  tuple,
} from './checks.ts';
import { isArcs, isShape } from './decode-ground.ts';
import type { FileList, FileRange } from './file-list.ts';
import type {
  ArticleDirectory,
  ArticleTime,
  BasemapFile,
  IdFile,
  LayerSummary,
  Lead,
  Manifest,
  PassageChunk,
  SummaryChunk,
} from './manifest.ts';
import type { Mark, Passage } from './passage.ts';
import { CONFIDENCES, type PlaceSummary, type Shapes, type ShapeTopology } from './place-summary.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from './version.ts';

/** The manifest in what a file held, with everything that is drawn from it. Throws a `CorpusError`. */
export function decodeManifest(value: unknown): Manifest {
  if (!isRecord(value) || value.format !== CORPUS_FORMAT || !isNumber(value.version)) {
    throw new CorpusError(`This is no corpus: its format is not "${CORPUS_FORMAT}".`);
  }
  checkVersion(String(value.version));
  return decodeAs(MANIFEST, value) as Manifest;
}

function checkVersion(read: string): void {
  const expected = String(CORPUS_VERSION);
  if (read === expected) return;
  throw new CorpusError(`This corpus has version ${read}; version ${expected} is expected.`, {
    read,
    expected,
  });
}

/** Summaries of articles. Throws a `CorpusError`. */
export const decodeSummaries = (value: unknown): readonly ArticleSummary[] =>
  decodeAs<SummaryChunk>({ summaries: listOf(has(SUMMARY)) }, value).summaries;

/** Passages by place. Throws a `CorpusError`. */
export const decodePassageChunk = (value: unknown): PassageChunk =>
  decodeAs<PassageChunk>({ passages: recordOf(listOf(isPassage)) }, value);

/** Geometries by place, unpacked from TopoJSON. Throws a `CorpusError`. */
export function decodeShapes(value: unknown): Shapes {
  const shared = decodeAs<Pick<ShapeTopology, 'arcs' | 'objects'>>(
    { arcs: isArcs, objects: recordOf(isShape) },
    value,
  ) as ShapeTopology;
  return Object.fromEntries(
    Object.entries(shared.objects).map(([id, object]) => [id, geometryOf(shared, object)]),
  );
}

function geometryOf(shared: ShapeTopology, object: GeometryObject): ShapeGeometry {
  try {
    return (feature(shared, object) as unknown as { readonly geometry: ShapeGeometry }).geometry;
  } catch {
    throw new CorpusError('This is no file of a corpus: see "arcs".');
  }
}

/** Files of one sort. */
export const isFileList = has<FileList>({
  total: isNumber,
  paths: listOf(isText),
  pages: listOf(isText),
});

const isTextOrNull = orNull(isText);
const isTextByLanguage = recordOf(isText);
/** A number of degrees, to both sides of the middle. */
function isWithin(degrees: number): Check {
  return (value) => isNumber(value) && Math.abs(Number(value)) <= degrees;
}

const isDay: Check = (value) => isText(value) && isNumber(dayNumber(String(value)));
const isPosition = tuple(isWithin(180), isWithin(90));
/** In a text, and not behind its end. */
const isSpan = (text: unknown, { start, end }: Record<string, unknown>): boolean =>
  Number(start) >= 0 && Number(start) < Number(end) && Number(end) <= String(text).length;

/** Why a mention was read as it was. */
export const REASON: Fields<Reason> = { rule: isText, weight: isNumber, words: isTextOrNull };

const MARK: Fields<Mark> = {
  start: isNumber,
  end: isNumber,
  occurrence: isNumber,
  role: isText,
  confidence: isNumber,
  reasons: listOf(has(REASON)),
};

const PASSAGE: Fields<Passage> = {
  article: isText,
  block: isNumber,
  blockKind: isText,
  start: isNumber,
  text: isText,
  cutBefore: isFlag,
  cutAfter: isFlag,
  marks: listOf(has(MARK)),
  standing: isText,
};

/** A passage whose marks lie in its text. */
export const isPassage: Check = (value) => isMarkedText(PASSAGE, 'marks', value);

/** A text whose marks lie in it. */
export function isMarkedText<T>(fields: Fields<T>, marks: string, value: unknown): boolean {
  if (!isRecord(value) || !has(fields)(value)) return false;
  return (value[marks] as Record<string, unknown>[]).every((mark) => isSpan(value.text, mark));
}

const SUMMARY: Fields<ArticleSummary> = {
  id: isText,
  language: isText,
  title: isTextOrNull,
  outlet: isTextOrNull,
  author: isTextOrNull,
  date: isTextOrNull,
  days: orNull(tuple(isDay, isDay)),
  source: isTextOrNull,
  rights: isTextOrNull,
  inferred: listOf(isText),
  excerptsOnly: isFlag,
  opening: isText,
  mentions: isNumber,
  places: listOf(isText),
  passages: listOf(isNumber),
  quoted: isNumber,
  chunk: isTextOrNull,
};

/** Of the settings what every page shows. */
const SITE: Fields<Pick<Site, 'title' | 'description' | 'languages' | 'tiles' | 'rights'>> = {
  title: isTextByLanguage,
  description: isTextByLanguage,
  languages: listOf(isText),
  tiles: listOf(isRecord),
  rights: isTextByLanguage,
};

const isKind: Check = (value) => parseKind(String(value)) !== null;
export const isLayer = oneOf(...LAYER_IDS);

const LAYER: Fields<LayerSummary> = {
  id: isLayer,
  kinds: listOf(isKind),
  shownFirst: isFlag,
  places: isNumber,
  passages: isNumber,
};

export const PLACE: Fields<PlaceSummary> = {
  id: isText,
  kind: isKind,
  layer: isLayer,
  names: isTextByLanguage,
  point: orNull(isPosition),
  shape: oneOf('none', 'line', 'area'),
  uncertaintyKm: isNumber,
  confidence: oneOf(...CONFIDENCES),
  reasoned: isFlag,
  display: oneOf('exact', 'coarse', 'withheld'),
  container: isTextOrNull,
  passages: isNumber,
  mentions: isNumber,
  chunks: has<FileRange>({ first: isNumber, count: isNumber }),
};

export const isIdFile = has<IdFile>({ first: isText, file: isText });

const DIRECTORY: Fields<ArticleDirectory> = {
  total: isNumber,
  summaries: isFileList,
  summariesAFile: isNumber,
  ids: listOf(isIdFile),
  outlets: listOf(isTextOrNull),
  time: orNull(has<ArticleTime>({ first: isDay, last: isDay, bars: listOf(isNumber) })),
};

const MANIFEST: Fields<Omit<Manifest, 'format' | 'version'>> = {
  site: has(SITE),
  layers: listOf(has(LAYER)),
  places: listOf(has(PLACE)),
  morePlaces: has<Manifest['morePlaces']>({ total: isNumber, directory: isTextOrNull }),
  articles: has(DIRECTORY),
  lead: orNull(has<Lead>({ place: isText, passage: isPassage })),
  credits: listOf(isText),
  shapes: listOf(isText),
  sources: isFileList,
  passages: isFileList,
  coNamed: isFileList,
  detailsAFile: isNumber,
  relations: has<Manifest['relations']>({ files: isFileList, all: isNumber, drawn: isNumber }),
  search: isText,
  basemap: listOf(
    has<BasemapFile>({
      file: isText,
      minZoom: isNumber,
      boundingBox: tuple(isNumber, isNumber, isNumber, isNumber),
    }),
  ),
  inline: isRecord,
};
