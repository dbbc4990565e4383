import type { IdFile } from '../../corpus/manifest.ts';
import { fillChunks } from './chunks.ts';
import { lay, type Naming, type OutputFile } from './output-file.ts';

/** What a number and the marks around it and its id take. */
const ID_WEIGHT = 12;

/** Lays ids, with their numbers in this order, into sorted files. */
export function* layIds(
  name: Naming,
  inOrder: Iterable<string>,
  chunkSize: number,
): Generator<OutputFile, IdFile[]> {
  const all = Array.from(inOrder, (id, number): [string, number] => [id, number]);
  all.sort(([one], [other]) => (one < other ? -1 : 1));
  const laid: IdFile[] = [];
  for (const ids of fillChunks(all, ([id]) => id.length + ID_WEIGHT, chunkSize))
    laid.push({ first: ids[0]?.[0] ?? '', file: yield* lay(name('ids', () => ({ ids }))) });
  return laid;
}
