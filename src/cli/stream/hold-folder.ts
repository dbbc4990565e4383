import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { obstacleWords } from '../../site/command-words.ts';
import { Obstacle } from '../../site/obstacle.ts';

/** Keeps other builds out of a folder until what it gives back is called. What a killed build held is free. */
export function holdFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'in-use');
  if (!take(path)) {
    const holder = Number(readFileSync(path, 'utf8'));
    if (isRunning(holder)) throw new Obstacle(obstacleWords().cacheInUse(holder, folder));
    rmSync(path, { force: true });
    if (!take(path)) throw new Obstacle(obstacleWords().cacheJustTaken(folder));
  }
  return () => rmSync(path, { force: true });
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(holder: number): boolean {
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
