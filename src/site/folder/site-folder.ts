import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { DATA_FOLDERS } from '../../pipeline/files/output-file.ts';
import { buildName, MARK } from '../../publish/site-mark.ts';
import { obstacleWords } from '../command-words.ts';
import { Obstacle } from '../obstacle.ts';
import { type FormerSite, openFormerSite } from './former-site.ts';
import { makeFolder } from './make-folder.ts';
import { NO_NOTES } from './output-notes.ts';
import { inTurn, isOfABuild, removeLeftovers, workshopName } from './running-build.ts';
import { readMark, writeMark } from './site-mark.ts';

/** The folder of a site while it is built: nothing of the old site changes before the new one is whole. */
export interface SiteFolder {
  /** Behind all links. */
  readonly path: string;
  /** Where the new site is made: in the folder itself, so that it is moved by renaming on any disk, link or mount. */
  readonly workshop: string;
  /** What may stay of the site that is there. */
  readonly former: FormerSite;
  /** Where each file of the new site lies until that is published, by path: in the workshop, or as it stays. */
  files(): ReadonlyMap<string, string>;
  /** Throws an `Obstacle` where another build has changed the folder since it was opened. */
  requireAsItWas(): void;
  /** Puts the new site in the old one's place. Gives the paths where somebody's own file stands in the way, and stays. */
  publish(): Promise<readonly string[]>;
  /** Takes away what was begun and not published. */
  discard(): void;
}

/**
 * Opens the folder `out` for a site: one that an earlier build has marked as its own, an empty one, or one that is not
 * there yet. `notes` say from what its files were made. Throws an `Obstacle` where anything else lies there, for nobody's files are ours to remove.
 */
export function openSiteFolder(out: string, notes = NO_NOTES): SiteFolder {
  const folder = requireSiteFolder(out);
  const isNew = !existsSync(folder);
  const former = openFormerSite(folder, notes);
  const workshop = openWorkshop(folder);
  const files = () => {
    const laid = filesIn(workshop).map((path) => [path, join(workshop, path)] as const);
    return new Map([
      ...laid,
      ...Array.from(former.kept.keys(), (path) => [path, `${folder}/${path}`] as const),
    ]);
  };
  const requireAsItWas = () => {
    if (!former.isAsItWas()) throw new Obstacle(obstacleWords().outChanged(folder));
  };
  return {
    path: folder,
    workshop,
    former,
    files,
    requireAsItWas,
    publish: () =>
      inTurn(folder, () => {
        if (former.kept.size > 0) requireAsItWas();
        const inTheWay = replaceSite(folder, workshop, former.kept, files());
        // Before another build has its turn, whose files these notes are not about.
        notes.save(folder, former.kept);
        return inTheWay;
      }),
    discard() {
      rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
      if (isNew && readdirSync(folder).length === 0) rmdirSync(folder);
    },
  };
}

/** The folder behind all links. Throws an `Obstacle` where it is not for a site, or may not be written; changes nothing. */
export function requireSiteFolder(out: string): string {
  const folder = behindLinks(resolve(out));
  requireOurs(folder);
  try {
    accessSync(nearestThere(folder), constants.W_OK);
  } catch (error) {
    throw new Obstacle(obstacleWords().outNotWritable(folder, String(error)));
  }
  return folder;
}

/** The path, or the innermost folder on the way to it that is there. */
const nearestThere = (path: string): string => (existsSync(path) ? path : nearestThere(dirname(path)));

function openWorkshop(folder: string): string {
  const workshop = join(folder, workshopName());
  try {
    makeFolder(folder);
    removeLeftovers(folder);
    mkdirSync(workshop);
  } catch (error) {
    throw new Obstacle(obstacleWords().outNotWritable(folder, String(error)));
  }
  return workshop;
}

/** A link means the folder that it leads to, also where that has yet to be made. */
function behindLinks(path: string): string {
  // Fails where links lead in a circle.
  statSync(path, { throwIfNoEntry: false });
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? behindLinks(resolve(dirname(path), readlinkSync(path))) : path;
}

function requireOurs(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw new Obstacle(obstacleWords().outIsFile(folder));
  const [held] = readdirSync(folder).filter((name) => !isOfABuild(name));
  if (held !== undefined && readMark(folder) === null)
    throw new Obstacle(obstacleWords().outIsForeign(folder, held, MARK));
}

/**
 * Renames the new files in, then removes those of the old site that the new one has not. Whenever this ends, every
 * page finds its files: what pages name comes before the pages, and goes after them. The mark names both sites until then.
 */
function replaceSite(
  folder: string,
  workshop: string,
  kept: FormerSite['kept'],
  files: ReadonlyMap<string, string>,
): readonly string[] {
  const old = readMark(folder) ?? [];
  const built = [...files.keys()].sort();
  const build = buildName(built, (path) => readIfThere(files.get(path) ?? ''));
  const wasOurs = new Set(old);
  const blocked = new Set(foldersOf(built).filter((parent) => !isFolderOrFree(folder, parent)));
  // What stays has been looked at when it was kept.
  const mayLie = (path: string) => kept.has(path) || canBePut(folder, path, wasOurs);
  const inTheWay = new Set(built.filter((path) => blocked.has(dirname(path)) || !mayLie(path)));
  const fresh = built.filter((path) => !inTheWay.has(path));
  const isFresh = new Set(fresh);
  const gone = old.filter((path) => !isFresh.has(path));
  writeMark(folder, workshop, build, [...fresh, ...gone]);
  const moved = fresh.filter((path) => !kept.has(path));
  for (const parent of foldersOf(moved)) mkdirSync(join(folder, parent), { recursive: true });
  for (const path of moved.toSorted((one, other) => stepOf(one) - stepOf(other)))
    renameSync(join(workshop, path), join(folder, path));
  if (gone.length > 0) {
    removeFiles(folder, gone);
    writeMark(folder, workshop, build, fresh);
  }
  return [...inTheWay];
}

/** Nothing where there is no such file. */
function readIfThere(file: string): Uint8Array {
  return existsSync(file) ? readFileSync(file) : new Uint8Array();
}

/** Paths of all files, with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const foldersOf = (paths: readonly string[]): string[] => [...new Set(paths.map((path) => dirname(path)))];

/** Whether nothing of anybody else's lies at the path. */
function canBePut(folder: string, path: string, wasOurs: ReadonlySet<string>): boolean {
  const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
  return found === undefined || (wasOurs.has(path) && !found.isDirectory());
}

/** Whether no file lies where this folder or one on the way to it would be. */
function isFolderOrFree(folder: string, path: string): boolean {
  if (path === '.') return true;
  if (!isFolderOrFree(folder, dirname(path))) return false;
  return statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? true;
}

const FOR_EVER = new RegExp(`^(?:assets|data/(?:${DATA_FOLDERS.join('|')}))/`);

/** The page comes last but for the worker, which would else keep the old page as the new one's. */
const LAST = ['data/manifest.json', 'index.html', 'service-worker.js'];

/** A compressed copy comes with what it is a copy of. */
const stepOf = (path: string): number =>
  FOR_EVER.test(path) ? -2 : LAST.indexOf(path.replace(/\.(?:br|gz)$/, ''));

/** Folders that they leave empty go with them, but for the site's own. What its owner has made a folder since then stays. */
function removeFiles(folder: string, paths: readonly string[]): void {
  const parents = foldersOf(paths).filter((parent) => isFolderOrFree(folder, parent));
  const isOurs = new Set(parents);
  for (const path of paths) {
    if (!isOurs.has(dirname(path))) continue;
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (found?.isDirectory() === false) unlinkSync(join(folder, path));
  }
  for (const parent of parents) removeEmpty(folder, parent);
}

function removeEmpty(folder: string, path: string): void {
  for (let parent = path; parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return; // It is not empty, or gone already.
    }
  }
}
