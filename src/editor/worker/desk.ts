import type { Article, ArticleReading } from '../../input/article.ts';
import { readArticle } from '../../input/read-article.ts';
import { DEVELOPED } from '../../pipeline/files.ts';
import { finderOf } from '../../pipeline/finder.ts';
import type { OutputFile } from '../../pipeline/output-file.ts';
import { createPipeline } from '../../pipeline/pipeline.ts';
import { type Geography, readGeography } from '../../pipeline/read.ts';
import { rememberEach, rememberLast } from '../../pipeline/remember.ts';
import { bodyOf } from '../model/article-edits.ts';
import { applyChanges, type Files, isArticle, textOf } from '../model/files.ts';
import { articlesRead } from './add-articles.ts';
import { inputFile, inputOf } from './input.ts';
import { marksOf } from './marks.ts';
import { createPlaceIndex } from './places.ts';
import type { ArticleRow, Desk, Reading } from './replies.ts';

/** The editor's work without a page: it keeps a project's files and answers what is in them. What has not changed is not read again. */
export function createDesk(spoken: readonly string[]): Desk {
  let files: Files = new Map();
  let corpus: ReadonlyMap<string, OutputFile> = new Map();
  const geographyOf = createGeographyReader();
  const finderFor = rememberEach(finderOf);
  const placesOf = rememberEach(({ places }: Geography) => createPlaceIndex(places));
  const readingOf = rememberEach(readArticle);
  const rowOf = rememberEach(articleRow);
  const pipeline = createPipeline({ layout: DEVELOPED, spoken });
  const geography = () => geographyOf(files);
  const articleAt = (path: string): Article | null => {
    const bytes = files.get(path);
    return bytes === undefined ? null : readingOf(inputFile(path, bytes)).article;
  };
  return {
    change(changes) {
      files = applyChanges(files, changes);
    },
    rows: () => inputOf(files).articles.map((file) => rowOf(readingOf(file))),
    read(path) {
      const article = articleAt(path);
      const bytes = files.get(path);
      if (article === null || bytes === undefined) return null;
      const file = textOf(bytes);
      const found = marksOf(article, file, finderFor(geography()));
      return { path, body: bodyOf(file), ...found, places: placesIn(found.marks, placesOf(geography()).row) };
    },
    add: (given) => articlesRead(given, files),
    search: (words) => placesOf(geography()).search(words),
    place: (id) => placesOf(geography()).row(id),
    placeIds: () => placesOf(geography()).ids,
    build() {
      const made = pipeline.run(inputOf(files));
      if (made.files !== null) corpus = new Map([...made.files].map((file) => [file.path, file]));
      return made.problems;
    },
    corpusFile(path) {
      const content = corpus.get(path)?.content();
      return content === undefined ? null : typeof content === 'string' ? content : textOf(content);
    },
  };
}

function createGeographyReader(): (files: Files) => Geography {
  const read = rememberLast(readGeography, ({ gazetteer, background, names, world }) => [
    ...gazetteer,
    ...background,
    names,
    world,
  ]);
  return (files) => read(inputOf(new Map([...files].filter(([path]) => !isArticle(path)))));
}

function placesIn(
  marks: Reading['marks'],
  rowOf: (id: string) => Reading['places'][string] | null,
): Reading['places'] {
  const ids = new Set(
    marks.flatMap(({ place, candidates }) => [...(place === null ? [] : [place]), ...candidates]),
  );
  return Object.fromEntries([...ids].flatMap((id) => [[id, rowOf(id)] as const]).filter(isKnown));
}

function isKnown<Value>(entry: readonly [string, Value | null]): entry is readonly [string, Value] {
  return entry[1] !== null;
}

const LONGEST_OPENING = 80;

function articleRow({ file, article, problems }: ArticleReading): ArticleRow {
  const opening =
    article?.blocks.find(({ kind }) => kind === 'paragraph')?.text.slice(0, LONGEST_OPENING) ?? '';
  return {
    path: file,
    id: article?.id ?? null,
    title: article?.title ?? null,
    opening: opening.trim(),
    outlet: article?.outlet ?? null,
    author: article?.author ?? null,
    date: article?.date ?? null,
    source: article?.source ?? null,
    language: article?.language ?? 'ar',
    inferred: article?.inferred ?? [],
    problems,
  };
}
