import type { ArticleText, Block, BlockMention } from './article.ts';
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
import type { CoNamed, CoNamedFile } from './co-named.ts';
import { isFileList, isIdFile, isLayer, isMarkedText, isPassage, PLACE, REASON } from './decode.ts';
import type { FilePaths } from './file-list.ts';
import type { ArticleChunk, NumberedIds, PlaceChunk, PlaceDirectory, PlacePiece } from './manifest.ts';
import type { DistanceClaim, DrawnRelation, Relation, RelationFile } from './relation.ts';
import type { PlaceLinks, PlaceSources, Sources } from './sources.ts';

const areSummaries = listOf(has(PLACE));

/** Places that have no room in the manifest. Throws a `CorpusError`. */
export const decodePlaces = (value: unknown): PlaceChunk =>
  decodeAs<PlaceChunk>({ places: areSummaries, containers: areSummaries }, value);

/** Where those are. Throws a `CorpusError`. */
export const decodePlaceDirectory = (value: unknown): PlaceDirectory =>
  decodeAs<PlaceDirectory>(
    {
      files: isFileList,
      pieces: listOf(
        has<PlacePiece>({
          places: isNumber,
          box: orNull(tuple(isNumber, isNumber, isNumber, isNumber)),
          layers: listOf(tuple(isLayer, isNumber, isNumber)),
        }),
      ),
      ids: listOf(isIdFile),
      containers: areSummaries,
    },
    value,
  );

/** Ids of articles or places with their numbers. Throws a `CorpusError`. */
export const decodeIds = (value: unknown): NumberedIds['ids'] =>
  decodeAs<NumberedIds>({ ids: listOf(tuple(isText, isNumber)) }, value).ids;

/** A page of a list of files. Throws a `CorpusError`. */
export const decodePaths = (value: unknown): FilePaths =>
  decodeAs<FilePaths>({ paths: listOf(isText) }, value);

type Of<T, Type> = Extract<T, { readonly type: Type }>;

const isTextOrNull = orNull(isText);
const isNumberOrNull = orNull(isNumber);

const MENTION: Fields<BlockMention> = {
  start: isNumber,
  end: isNumber,
  place: isTextOrNull,
  role: isText,
  confidence: isNumber,
  occurrence: isNumber,
  candidates: listOf(isText),
  reasons: listOf(has(REASON)),
};

const BLOCK: Fields<Block> = { kind: isText, text: isText, mentions: listOf(has(MENTION)) };

const ARTICLE: Fields<ArticleText> = {
  id: isText,
  blocks: listOf((value) => isMarkedText(BLOCK, 'mentions', value)),
};

/** Texts of articles. Throws a `CorpusError`. */
export const decodeArticleChunk = (value: unknown): ArticleChunk =>
  decodeAs<ArticleChunk>({ articles: listOf(has(ARTICLE)) }, value);

/** Places named together, by place. Throws a `CorpusError`. */
export const decodeCoNamed = (value: unknown): CoNamedFile =>
  decodeByPlace(listOf(has<CoNamed>({ place: isText, passages: isNumber })), value);

/** Sources by place. Throws a `CorpusError`. */
export const decodeSources = (value: unknown): Sources => decodeByPlace(hasSources, value);

function decodeByPlace<T>(check: Check, value: unknown): Readonly<Record<string, T>> {
  if (recordOf(check)(value)) return value as Readonly<Record<string, T>>;
  throw new CorpusError('This is no file of a corpus: see what it has by place.');
}

const hasSources = has<PlaceSources>({
  names: listOf(
    has<PlaceSources['names'][number]>({
      toponym: isText,
      language: isText,
      citation: has<PlaceSources['names'][number]['citation']>({ label: isText, year: isNumber }),
    }),
  ),
  nameSource: isText,
  nameLicence: isText,
  geometrySource: isText,
  geometryLicence: isText,
  positionSource: isText,
  links: has<PlaceLinks>({ geonames: isTextOrNull, wikidata: isTextOrNull, ocha: isTextOrNull }),
  note: isTextOrNull,
  matching: has<PlaceSources['matching']>({
    names: recordOf(listOf(isText)),
    ordinary: recordOf(isNumber),
    needsDesignator: listOf(isText),
  }),
  population: isNumberOrNull,
  statements: isRecord,
});

const evidence = isPassage;

const RELATIONS: readonly Check[] = [
  has<Of<DrawnRelation, 'route'>>({
    type: oneOf('route'),
    from: isText,
    to: isText,
    through: isTextOrNull,
    evidence,
  }),
  has<Of<DrawnRelation, 'between'>>({ type: oneOf('between'), first: isText, second: isText, evidence }),
  has<DistanceClaim>({
    type: oneOf('distance'),
    subject: isText,
    relatum: isText,
    kilometres: isNumber,
    bearing: isNumberOrNull,
    approximate: isFlag,
    measuredKilometres: isNumberOrNull,
    evidence,
  }),
];

/** What sentences state about two places. Throws a `CorpusError`. */
export const decodeRelations = (value: unknown): readonly Relation[] =>
  decodeAs<RelationFile>({ relations: listOf((each) => RELATIONS.some((check) => check(each))) }, value)
    .relations;
