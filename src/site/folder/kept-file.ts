import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { obstacleWords } from '../command-words.ts';

export type Complain = (words: string) => void;

/** What a file of the cache holds as JSON; `null` where there is none, and where it is broken, which is told. */
export function readKept<Value>(path: string, complain: Complain): Value | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Value;
  } catch {
    complain(obstacleWords().cacheBroken(path));
    return null;
  }
}

/** There as it was, or whole and new. */
export function replaceFile(path: string, content: string): void {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}
