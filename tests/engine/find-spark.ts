import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const VERSION = '4.0.5';
const FOLDER = resolve('.cache', `pyspark-${VERSION}`);
const PYTHON = join(FOLDER, 'bin', 'python');

/**
 * A Python with Apache Spark: `PYTHON` where it has PySpark, else one of its own below `.cache`, which is made at the first
 * call. A sentence where something is missing.
 */
export function findSpark(): { readonly python: string } | { readonly missing: string } {
  const given = process.env.PYTHON ?? 'python3';
  if (!runs('java', '-version'))
    return {
      missing:
        'Apache Spark is not tried: there is no Java. On Debian: apt-get install openjdk-17-jre-headless',
    };
  const python = [given, PYTHON].find(hasSpark);
  if (python !== undefined) return { python };
  if (!runs(given, '-m', 'venv', '--help'))
    return {
      missing: 'Apache Spark is not tried: there is no Python 3. On Debian: apt-get install python3-venv',
    };
  return install(given)
    ? { python: PYTHON }
    : { missing: `Apache Spark is not tried: pip could not install pyspark ${VERSION}.` };
}

export function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

const runs = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: 'ignore' }).status === 0;

const hasSpark = (python: string): boolean => runs(python, '-c', 'import pyspark');

/** What is half installed is not kept. */
function install(given: string): boolean {
  const done =
    runs(given, '-m', 'venv', FOLDER) && runs(PYTHON, '-m', 'pip', 'install', `pyspark==${VERSION}`);
  if (!done) rmSync(FOLDER, { recursive: true, force: true });
  return done;
}
