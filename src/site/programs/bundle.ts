import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { obstacleWords } from '../command-words.ts';
import { Obstacle } from '../obstacle.ts';

/** What the system refused, in the bundler's words: a full disk, a folder that may not be written. */
const REFUSED = /(Failed to write[^\n]*)[\s\S]*?\n\s*([^\n]*) \(os error \d+\)/;

/**
 * Lets Vite build, and gives the folders of the packages of which something has gone into what was built. Where the
 * system refuses a file, the `Obstacle` says so without the bundler's stack of calls.
 */
export async function bundle(config: InlineConfig): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  try {
    await build({
      ...config,
      plugins: [...(config.plugins ?? []), noteFolders(folders)],
      worker: { ...config.worker, plugins: () => [noteFolders(folders)] },
    });
  } catch (error) {
    const [, file, reason] = REFUSED.exec(String(error)) ?? [];
    if (file === undefined) throw error;
    throw new Obstacle(obstacleWords().notWritten(file, reason ?? ''));
  }
  return folders;
}

/** The innermost package: one may lie in another's folder. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

function noteFolders(folders: Set<string>): Plugin {
  let root = '';
  return {
    name: 'buldan-bundled',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, files) {
      const modules = Object.values(files).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : file.originalFileNames.map((name) => resolve(root, name)),
      );
      for (const id of modules) {
        const [folder] = PACKAGE.exec(id) ?? [];
        if (folder === undefined) continue;
        folders.add(folder);
        if (BUNDLED_BEFORE.test(id)) addDependencies(folder, folders);
      }
    },
  };
}

/** A file that its authors have bundled: what is in it of other packages, the bundler cannot see. */
const BUNDLED_BEFORE = /\.min\.[cm]?js$/;

function addDependencies(folder: string, folders: Set<string>): void {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const found = installed(name, folder);
    if (found === null || folders.has(found)) continue;
    folders.add(found);
    addDependencies(found, folders);
  }
}

/** Where a package lies that another one asks for: in its folder, or in one around it. */
function installed(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  return from === dirname(from) ? null : installed(name, dirname(from));
}
