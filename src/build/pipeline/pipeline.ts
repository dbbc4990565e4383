import type { Problem } from '../../gazetteer/problem.ts';
import { createFinder, type Finder } from '../../mentions/finder.ts';
import type { ArticleReading } from '../read/article.ts';
import type { Input } from '../read/input-file.ts';
import { hasErrors } from '../report.ts';
import { annotate } from './annotate.ts';
import { checkArticles } from './check.ts';
import { type ArticlePassages, createCorpus } from './corpus.ts';
import { corpusFiles, type Layout, USUAL_LAYOUT } from './files.ts';
import type { OutputFile } from './output-file.ts';
import { passagesOf } from './passages.ts';
import { type Geography, readArticles, readGeography, readSettings, type SiteReading } from './read.ts';

/** All that was read, and all that is wrong with it. */
export interface CheckedInput {
  readonly settings: SiteReading;
  readonly geography: Geography;
  readonly articles: readonly ArticleReading[];
  readonly problems: readonly Problem[];
}

/** `files` is `null` where an error stopped the run. */
export interface Result {
  readonly files: readonly OutputFile[] | null;
  readonly problems: readonly Problem[];
}

/** From what lies on the disk to what the app reads: read, check, annotate, passages, corpus, layers, files. */
export function runPipeline(input: Input, layout: Layout = USUAL_LAYOUT): Result {
  const { settings, geography, articles, problems } = checkInput(input);
  if (hasErrors(problems)) return { files: null, problems };
  const finder = createFinder(geography.places, geography.notPlaces);
  const annotated = articles.map((reading) => annotateReading(reading, finder));
  const corpus = createCorpus(settings.site, geography.places, annotated.flat());
  return { files: corpusFiles(corpus, { shapes: {}, basemap: [] }, layout), problems };
}

export function checkInput(input: Input): CheckedInput {
  const settings = readSettings(input.site);
  const geography = readGeography(input);
  const articles = readArticles(input.articles);
  const problems = [
    ...settings.problems,
    ...geography.problems,
    ...articles.flatMap((reading) => reading.problems),
    ...checkArticles(articles, geography.places),
  ];
  return { settings, geography, articles, problems };
}

function annotateReading({ article }: ArticleReading, finder: Finder): ArticlePassages[] {
  if (article === null) return [];
  const annotated = annotate(article, finder);
  return [{ annotated, passages: passagesOf(annotated) }];
}
