import { build, type InlineConfig } from 'vite';
import { Obstacle } from './obstacle.ts';

/** What the system refused, in the bundler's words: a full disk, a folder that may not be written. */
const REFUSED = /(Failed to write[^\n]*)[\s\S]*?\n\s*([^\n]*) \(os error \d+\)/;

/** Lets Vite build. Where the system refuses a file, the `Obstacle` says so without the bundler's stack of calls. */
export async function bundle(config: InlineConfig): Promise<void> {
  try {
    await build(config);
  } catch (error) {
    const [, file, reason] = REFUSED.exec(String(error)) ?? [];
    if (file === undefined) throw error;
    throw new Obstacle(`${file}: ${reason}.`);
  }
}
