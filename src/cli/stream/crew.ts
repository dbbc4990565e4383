import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Geography } from '../../pipeline/reading/read.ts';
import { Obstacle } from '../../site/obstacle.ts';
import { ARTICLE_WORKER, IS_COMPILED, WORKER_LOADER } from '../../site/package-folders.ts';
import { type ArticleTasks, createArticleTasks } from './article-tasks.ts';

export type TaskName = keyof ArticleTasks;
export type Task<Name extends TaskName> = Parameters<ArticleTasks[Name]>[0];
type Done<Name extends TaskName> = ReturnType<ArticleTasks[Name]>;

/** Those who work on articles at the same time. */
export interface Crew {
  /** Does all the tasks, and tells of each that is done; the results come in the order of the tasks. */
  doAll<Name extends TaskName>(
    name: Name,
    tasks: readonly Task<Name>[],
    tell: (done: number) => void,
  ): Promise<readonly Done<Name>[]>;
  dismiss(): Promise<void>;
}

/** What a worker answers. */
export type WorkerAnswer = { readonly done: unknown } | { readonly failed: Failure };

interface Failure {
  readonly message: string;
  readonly stack: string;
  /** What a person can do something about. */
  readonly isObstacle: boolean;
}

/** A worker more than this thread costs its start and the gazetteer once more: one alone works here, and so does a crew that has one task. */
export function hireCrew(geography: Geography, size: number): Crew {
  const alone = workAlone(createArticleTasks(geography));
  return size <= 1 ? alone : workTogether(geography, size, alone);
}

function workAlone(tasks: ArticleTasks): Crew {
  return {
    async doAll<Name extends TaskName>(name: Name, all: readonly Task<Name>[], tell: (done: number) => void) {
      const step = tasks[name] as (task: Task<Name>) => Done<Name>;
      return all.map((task, number) => {
        const done = step(task);
        tell(number + 1);
        return done;
      });
    },
    dismiss: async () => undefined,
  };
}

/** What a worker is given when it starts. */
export interface WorkerGift {
  readonly geography: Geography;
  /** Address of its module. */
  readonly module: string;
  /** Address of what lets it read TypeScript. */
  readonly loader: string;
}

const MODULE = pathToFileURL(ARTICLE_WORKER);
const LOADER = pathToFileURL(WORKER_LOADER);
const WITH_LOADER = `
  const { loader, module } = require('node:worker_threads').workerData;
  import(loader).then(({ register }) => (register(), import(module)));
`;

function startWorker(geography: Geography): Worker {
  const workerData: WorkerGift = { geography, module: String(MODULE), loader: String(LOADER) };
  return IS_COMPILED
    ? new Worker(MODULE, { workerData })
    : new Worker(WITH_LOADER, { workerData, eval: true, execArgv: [] });
}

function workTogether(geography: Geography, size: number, alone: Crew): Crew {
  const workers: Worker[] = [];
  return {
    async doAll<Name extends TaskName>(name: Name, all: readonly Task<Name>[], tell: (done: number) => void) {
      if (all.length <= 1) return alone.doAll(name, all, tell);
      while (workers.length < Math.min(size, all.length)) workers.push(startWorker(geography));
      const results: Done<Name>[] = [];
      let [next, done] = [0, 0];
      const work = async (worker: Worker): Promise<void> => {
        for (let number = next++; number < all.length; number = next++) {
          results[number] = (await ask(worker, { name, task: all[number] })) as Done<Name>;
          done += 1;
          tell(done);
        }
      };
      await Promise.all(workers.map(work));
      return results;
    },
    async dismiss() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** A worker does one task at a time. */
function ask(worker: Worker, task: { readonly name: TaskName; readonly task: unknown }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (answer: WorkerAnswer): void => {
      worker.off('error', reject);
      if ('done' in answer) resolve(answer.done);
      else reject(errorOf(answer.failed));
    };
    worker.once('message', settle);
    worker.once('error', reject);
    worker.postMessage(task);
  });
}

function errorOf({ message, stack, isObstacle }: Failure): Error {
  return isObstacle ? new Obstacle(message) : new Error(`${message}\n${stack}`);
}
