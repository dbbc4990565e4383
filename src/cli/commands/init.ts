import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFolder } from '../../site/folder/make-folder.ts';
import { orIfMissing } from '../../site/folder/or-if-missing.ts';
import { Obstacle } from '../../site/obstacle.ts';
import { PACKAGE_VERSION } from '../../site/package-folders.ts';
import { newProject, PROJECT_LANGUAGES, packageFile } from '../new-project/new-project.ts';
import type { ProjectWords } from '../new-project/project-words.ts';
import { wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';

const LANGUAGES = PROJECT_LANGUAGES.map(({ language }) => language);

export const init: Command = {
  name: 'init',
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { language: { type: 'string' } },
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new Misuse(wordsForUser().misuse.oneFolder);
    const project = wordsIn(values.language);
    await write(folder, newProject({ name: basename(resolve(folder)), words: project }));
    console.log(project.next(basename(resolve(folder))));
    return 0;
  },
};

function wordsIn(language: string | undefined): ProjectWords {
  const found = PROJECT_LANGUAGES.find((each) => each.language === (language ?? wordsForUser().language));
  if (found === undefined && language !== undefined)
    throw new Misuse(wordsForUser().misuse.oneOf('--language', LANGUAGES));
  return found ?? (PROJECT_LANGUAGES[0] as ProjectWords);
}

/** All or nothing: a folder that has one of the files is somebody's project already. */
async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const own = [...files].filter(([path]) => path !== '.gitignore');
  for (const [path] of own) {
    const first = join(folder, path.split('/')[0] ?? path);
    if (await exists(first)) throw new Obstacle(wordsForUser().init.isThere(first));
  }
  const packagePath = join(folder, 'package.json');
  const packageText = packageFile(await readPackage(packagePath), await dependencyFrom(folder));
  for (const [path, text] of files) {
    const file = join(folder, path);
    makeFolder(dirname(file));
    if (path !== '.gitignore' || !(await exists(file))) await writeFile(file, text, { flag: 'wx' });
  }
  await writeFile(packagePath, packageText);
}

async function exists(path: string): Promise<boolean> {
  return (await orIfMissing(stat(path), null)) !== null;
}

async function readPackage(path: string): Promise<Record<string, unknown> | null> {
  const text = await orIfMissing(readFile(path, 'utf8'), null);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Obstacle(wordsForUser().init.brokenPackage(path));
}

/** Where this program came from, as the folder it is run in has it, so that the new folder gets the same. */
async function dependencyFrom(folder: string): Promise<string> {
  const here = await orIfMissing(readPackage('package.json'), null);
  const { buldan } = (here?.dependencies ?? {}) as Record<string, unknown>;
  if (typeof buldan !== 'string') return `^${PACKAGE_VERSION}`;
  if (!buldan.startsWith('file:')) return buldan;
  return `file:${relative(resolve(folder), resolve(buldan.slice('file:'.length))).replaceAll('\\', '/')}`;
}
