import { lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { obstacleWords } from '../command-words.ts';
import { Obstacle } from '../obstacle.ts';

/** What a build lays into the folder of a site while it runs, named after its process. */
const RUNNING = /^\.buldan-(?:build|turn)-(\d+)$/;
const TURN = '.buldan-turn-';

/** A day: by then a process of the same number is another one. */
const LONGEST_BUILD_MS = 86_400_000;

export const workshopName = (): string => `.buldan-build-${process.pid}`;

export const isOfABuild = (name: string): boolean => RUNNING.test(name);

/** Removes what builds have left behind that were killed. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter(isOfABuild)) {
    if (!isAtWork(folder, name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Whether the process runs that laid this down. One of our own number was before us. */
function isAtWork(folder: string, name: string): boolean {
  const pid = Number(RUNNING.exec(name)?.[1]);
  const laid = lstatSync(join(folder, name), { throwIfNoEntry: false });
  if (laid === undefined || pid === process.pid || Date.now() - laid.mtimeMs > LONGEST_BUILD_MS) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const PATIENCE_MS = 60_000;

/** Does `work`, which may not wait for anything, when no other build does the same in this folder. */
export async function inTurn<Value>(folder: string, work: () => Value): Promise<Value> {
  const own = `${TURN}${process.pid}`;
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    writeFileSync(join(folder, own), '');
    try {
      const others = readdirSync(folder).filter((name) => name.startsWith(TURN) && name !== own);
      const running = others.find((name) => isAtWork(folder, name));
      if (running === undefined) return work();
      if (Date.now() > end) throw new Obstacle(obstacleWords().buildAtWork(join(folder, running)));
    } finally {
      rmSync(join(folder, own), { force: true });
    }
    await setTimeout(20 + Math.random() * 80);
  }
}
