import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

type Found = { readonly python: string } | { readonly missing: string };

interface PythonPackages {
  readonly name: string;
  /** What can be imported where they are installed. */
  readonly module: string;
  /** As pip installs them, the first under its version. */
  readonly pinned: readonly string[];
}

const SPARK = { name: 'Apache Spark', module: 'pyspark', pinned: ['pyspark==4.0.5'] };
const PYGEOAPI = {
  name: 'pygeoapi',
  module: 'pygeoapi, flask_cors',
  pinned: ['pygeoapi==0.21.0', 'flask-cors==6.0.1'],
};

/** A Python with Apache Spark, or a sentence where something is missing. */
export function findSpark(): Found {
  if (runs('java', '-version')) return findPython(SPARK);
  return { missing: notTried(SPARK, 'there is no Java. On Debian: apt-get install openjdk-17-jre-headless') };
}

/** A Python with pygeoapi, or a sentence where something is missing. */
export const findPygeoapi = (): Found => findPython(PYGEOAPI);

/** `null` where this Python can open databases of SpatiaLite, else a sentence. */
export function missingForSpatialite(python: string): string | null {
  const code =
    "import sqlite3; c = sqlite3.connect(':memory:'); c.enable_load_extension(True); c.load_extension('mod_spatialite')";
  if (runs(python, '-c', code)) return null;
  return 'A database of SpatiaLite is not tried: this Python cannot load it. On Debian: apt-get install libsqlite3-mod-spatialite, and PYTHON=/usr/bin/python3';
}

export function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** `PYTHON` or python3 where it has the module, else one of its own below `.cache`, which is made at the first call. */
function findPython(packages: PythonPackages): Found {
  const given = process.env.PYTHON ?? 'python3';
  const folder = resolve('.cache', packages.pinned[0]?.replace('==', '-') ?? '');
  const own = join(folder, 'bin', 'python');
  const python = [given, own].find((each) => runs(each, '-c', `import ${packages.module}`));
  if (python !== undefined) return { python };
  if (!runs(given, '-m', 'venv', '--help'))
    return { missing: notTried(packages, 'there is no Python 3. On Debian: apt-get install python3-venv') };
  if (runs(given, '-m', 'venv', folder) && runs(own, '-m', 'pip', 'install', ...packages.pinned))
    return { python: own };
  // What is half installed is not kept.
  rmSync(folder, { recursive: true, force: true });
  return { missing: notTried(packages, `pip could not install ${packages.pinned.join(' and ')}.`) };
}

const notTried = ({ name }: PythonPackages, why: string): string => `${name} is not tried: ${why}`;

const runs = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: 'ignore' }).status === 0;
