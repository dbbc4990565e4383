import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const LONGEST_START_MS = 120_000;
const ASK_EVERY_MS = 100;

/** A program with a folder of its own, both gone when it is closed. */
export interface Program {
  readonly child: ChildProcess;
  close(): Promise<void>;
}

export const newFolder = (name: string): Promise<string> => mkdtemp(join(tmpdir(), `buldan-${name}-`));

/** In a process group of its own, so that what it starts ends with it. */
export function startProgram(
  command: string,
  words: readonly string[],
  { folder, env = {} }: { readonly folder: string; readonly env?: NodeJS.ProcessEnv },
): Program {
  const child = spawn(command, words, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
    env: { ...process.env, ...env },
  });
  const ended = once(child, 'exit').catch(() => undefined);
  return {
    child,
    async close() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks until there is an answer. */
export async function untilReady<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const end = performance.now() + LONGEST_START_MS;
  while (performance.now() < end) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    await setTimeout(ASK_EVERY_MS);
  }
  throw new Error(`${what} did not start within ${LONGEST_START_MS / 1000} s.`);
}
