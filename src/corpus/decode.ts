import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { ShapeGeometry } from '../model/position.ts';
import type { ArticleSummary } from './article.ts';
import type { CoNamedFile } from './co-named.ts';
import type { FilePaths } from './file-list.ts';
import type { ArticleChunk, ArticleIds, Manifest, PassageChunk, SummaryChunk } from './manifest.ts';
import type { Shapes, ShapeTopology } from './place-summary.ts';
import type { Relation, RelationFile } from './relation.ts';
import type { Sources } from './sources.ts';
import { CORPUS_FORMAT, CORPUS_VERSION } from './version.ts';

/** A file that is not what a corpus of this version has in its place; the message is a sentence. */
export class CorpusError extends Error {
  /** Where it is a corpus, but of another version. */
  readonly versions: { readonly read: string; readonly expected: string } | null;

  constructor(message: string, versions: CorpusError['versions'] = null) {
    super(message);
    this.name = 'CorpusError';
    this.versions = versions;
  }
}

/**
 * The manifest in what a file held. Format and version are checked at the door, and that everything is there which the
 * first view walks through; what lies deeper comes from the same build and is trusted. Throws a `CorpusError`.
 */
export function decodeManifest(value: unknown): Manifest {
  if (!isRecord(value) || value.format !== CORPUS_FORMAT) {
    throw new CorpusError(`This is no corpus: its format is not "${CORPUS_FORMAT}".`);
  }
  checkVersion(String(value.version));
  expectFields(value, 'a manifest', {
    site: isRecord,
    layers: isList,
    places: isListOfIdentified,
    articles: isArticleDirectory,
    lead: isLead,
    credits: isList,
    shapes: isText,
    sources: isText,
    passages: isFileList,
    coNamed: isText,
    relations: (each) => isRecord(each) && isFileList(each.files),
    search: isText,
    basemap: isList,
    inline: isRecord,
  });
  return value as unknown as Manifest;
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
export function decodeSummaries(value: unknown): readonly ArticleSummary[] {
  expectFields(value, 'summaries of articles', { summaries: isListOfIdentified });
  return (value as SummaryChunk).summaries;
}

/** Ids of articles with their numbers. Throws a `CorpusError`. */
export function decodeIds(value: unknown): ArticleIds['ids'] {
  expectFields(value, 'ids of articles', { ids: isListOfLists });
  return (value as ArticleIds).ids;
}

/** A page of a list of files. Throws a `CorpusError`. */
export function decodePaths(value: unknown): FilePaths {
  expectFields(value, 'paths of files', { paths: isListOfTexts });
  return value as FilePaths;
}

/** Places named together, by place. Throws a `CorpusError`. */
export function decodeCoNamed(value: unknown): CoNamedFile {
  if (!isRecordOfLists(value)) throw unlike('places named together');
  return value as CoNamedFile;
}

/** Passages by place. Throws a `CorpusError`. */
export function decodePassageChunk(value: unknown): PassageChunk {
  expectFields(value, 'a chunk of passages', { passages: isRecordOfLists });
  return value as PassageChunk;
}

/** Texts of articles. Throws a `CorpusError`. */
export function decodeArticleChunk(value: unknown): ArticleChunk {
  expectFields(value, 'a chunk of articles', { articles: isListOfIdentified });
  return value as ArticleChunk;
}

/** Geometries by place, unpacked from TopoJSON. Throws a `CorpusError`. */
export function decodeShapes(value: unknown): Shapes {
  expectFields(value, 'shapes by place', { objects: isRecordOfGeometries, arcs: isList });
  const shared = value as ShapeTopology;
  return Object.fromEntries(
    Object.entries(shared.objects).map(([id, object]) => [id, geometryOf(shared, object)]),
  );
}

const geometryOf = (shared: ShapeTopology, object: GeometryObject): ShapeGeometry =>
  (feature(shared, object) as unknown as { readonly geometry: ShapeGeometry }).geometry;

/** Sources by place. Throws a `CorpusError`. */
export function decodeSources(value: unknown): Sources {
  if (!isRecord(value) || !Object.values(value).every(isRecord)) throw unlike('sources by place');
  return value as Sources;
}

/** What sentences state about two places. Throws a `CorpusError`. */
export function decodeRelations(value: unknown): readonly Relation[] {
  expectFields(value, 'relations', { relations: isList });
  return (value as RelationFile).relations;
}

export type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
export const isList: Check = (value) => Array.isArray(value);
const isRecordOfGeometries: Check = (value) =>
  isRecord(value) && Object.values(value).every((each) => isRecord(each) && isList(each.arcs));
const isRecordOfLists: Check = (value) => isRecord(value) && Object.values(value).every(isList);
export const isListOfLists: Check = (value) => Array.isArray(value) && value.every(isList);
const isListOfIdentified: Check = (value) =>
  Array.isArray(value) && value.every((each) => isRecord(each) && isText(each.id));

const isLead: Check = (value) =>
  value === null ||
  (isRecord(value) && isText(value.place) && isRecord(value.passage) && isList(value.passage.marks));
const isListOfTexts: Check = (value) => Array.isArray(value) && value.every(isText);
export const isFileList: Check = (value) =>
  isRecord(value) && isListOfTexts(value.paths) && isListOfTexts(value.pages);

const isArticleDirectory: Check = (value) =>
  isRecord(value) && isFileList(value.summaries) && isList(value.outlets) && isList(value.ids);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function expectFields(value: unknown, what: string, checks: Readonly<Record<string, Check>>): void {
  if (!isRecord(value)) throw unlike(what);
  for (const [field, check] of Object.entries(checks)) {
    if (!check(value[field])) throw unlike(what, field);
  }
}

function unlike(what: string, field?: string): CorpusError {
  return new CorpusError(
    field === undefined ? `This is not ${what}.` : `This is not ${what}: see "${field}".`,
  );
}
