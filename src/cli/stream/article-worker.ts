/** A worker of a crew: gets tasks about articles, one at a time, and answers each. */
import { parentPort, workerData } from 'node:worker_threads';
import { Obstacle } from '../../site/obstacle.ts';
import { sayRefusal } from '../refusal.ts';
import { createArticleTasks } from './article-tasks.ts';
import type { Task, TaskName, WorkerAnswer, WorkerGift } from './crew.ts';

const tasks = createArticleTasks((workerData as WorkerGift).geography);

parentPort?.on('message', ({ name, task }: { name: TaskName; task: Task<TaskName> }) => {
  parentPort?.postMessage(answer(() => (tasks[name] as (task: Task<TaskName>) => unknown)(task)));
});

function answer(work: () => unknown): WorkerAnswer {
  try {
    return { done: work() };
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const words = error instanceof Obstacle ? message : sayRefusal(error);
    return { failed: { message: words ?? message, stack, isObstacle: words !== null } };
  }
}
