import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { OutputFile } from '../../pipeline/files/output-file.ts';
import { EDITOR_PAGE } from '../../publish/editor-files.ts';
import { obstacleWords } from '../command-words.ts';
import { copiedFile } from '../folder/copied-file.ts';
import { type Complain, readKept, replaceFile } from '../folder/kept-file.ts';
import { codeKey, pathsIn } from './code-key.ts';
import type { Bundled } from './editor-kit.ts';
import type { BundledPrograms, BundlePrograms } from './programs.ts';

/** The programs of a site, bundled, in a folder. */
export interface Programs {
  readonly folder: string;
  readonly bundled: Bundled;
  /** Those that go into every site as they are. */
  readonly files: readonly OutputFile[];
}

/** What is written beside programs that are kept. */
interface Kept {
  readonly bundled: Bundled;
  /** The folders of the packages that have gone in, each with its version. */
  readonly packages: Readonly<Record<string, string>>;
  /** Each file's hash, by path. */
  readonly files: Readonly<Record<string, string>>;
}

const INDEX = 'programs.json';
const BUNDLER = dirname(createRequire(import.meta.url).resolve('vite/package.json'));

/** They are filled in for each site. */
const PAGES: readonly string[] = ['index.html', EDITOR_PAGE];

/**
 * The bundled programs out of the folder `cache`, for as long as nothing has changed of which they are made: our code and
 * the packages. Otherwise they are bundled, which costs more than all else of a small site, and kept.
 */
export async function keptPrograms(
  cache: string,
  hasEditor: boolean,
  bundle: BundlePrograms,
  complain: Complain,
): Promise<Programs> {
  // The bundler takes a path from the folder of the sources.
  const all = resolve(cache, 'programs');
  const name = `${hasEditor ? 'editor' : 'site'}-${codeKey()}`;
  const folder = join(all, name);
  const kept = readPrograms(folder, complain);
  if (kept !== null) return kept;
  mkdirSync(all, { recursive: true });
  const workshop = mkdtempSync(join(all, 'part-'));
  try {
    const made = note(workshop, await bundle(workshop, hasEditor));
    // Another build may have been quicker, and copies from there.
    const others = readPrograms(folder, NO_COMPLAINT);
    if (others !== null) return others;
    for (const other of readdirSync(all))
      if (other.startsWith(hasEditor ? 'editor-' : 'site-'))
        rmSync(join(all, other), { recursive: true, force: true });
    renameSync(workshop, folder);
    return programsIn(folder, made);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** What is broken has been told when it was first read. */
const NO_COMPLAINT: Complain = () => undefined;

/** `null` where there are none, or none that are whole and made of what we have now. */
function readPrograms(folder: string, complain: Complain): Programs | null {
  const kept = readKept<Kept>(join(folder, INDEX), complain);
  if (kept === null || !isUpToDate(kept)) return null;
  if (isWhole(folder, kept)) return programsIn(folder, kept);
  complain(obstacleWords().cacheBroken(folder));
  return null;
}

function note(workshop: string, { bundled, packages }: BundledPrograms): Kept {
  const made: Kept = {
    bundled,
    packages: Object.fromEntries([...packages, BUNDLER].map((folder) => [folder, versionOf(folder) ?? ''])),
    files: Object.fromEntries(
      pathsIn(workshop).map((path) => [path, hashOf(readFileSync(join(workshop, path)))]),
    ),
  };
  replaceFile(join(workshop, INDEX), JSON.stringify(made));
  return made;
}

function programsIn(folder: string, { bundled, files }: Kept): Programs {
  const paths = Object.keys(files).filter((path) => !PAGES.includes(path));
  return {
    folder,
    bundled,
    files: paths.map((path) => copiedFile(path, join(folder, path))),
  };
}

const isUpToDate = ({ packages }: Kept): boolean =>
  Object.entries(packages).every(([folder, version]) => versionOf(folder) === version);

function isWhole(folder: string, { files }: Kept): boolean {
  try {
    return Object.entries(files).every(([path, hash]) => hashOf(readFileSync(join(folder, path))) === hash);
  } catch {
    return false;
  }
}

/** `null` where no package lies there. */
function versionOf(folder: string): string | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');
