/**
 * What other programs may use of Buldan (`import { createFinder } from 'buldan'`): the finder of place names, the reader of
 * gazetteers, the pipeline from articles to a corpus, and words for its problems. None of them needs Node or a page.
 */
export { createFinder, type Finder } from './finder/finder.ts';
export type { Mention } from './finder/output/mention.ts';
export type { BlockedName } from './gazetteer/blocklist.ts';
export type { Place } from './gazetteer/place.ts';
export { type GazetteerFile, readGazetteer } from './gazetteer/read-gazetteer.ts';
export type { Input, InputFile } from './input/input-file.ts';
export { ar as arabicProblems } from './languages/problems/ar.ts';
export { en as englishProblems } from './languages/problems/en.ts';
export { wordProblem } from './languages/problems/word-problem.ts';
export type { Kind, LayerId } from './model/kind.ts';
export type { Problem } from './model/problem.ts';
export type { Reason } from './model/reason.ts';
export type { Role } from './model/role.ts';
export { createPipeline, type Pipeline, type Result } from './pipeline/pipeline.ts';
