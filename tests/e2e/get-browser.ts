/**
 * Gets the browser for the tests where there is none, and two other engines where the distribution can give them: the last
 * thing of `npm test` that touches the network.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, HEADLESS_SHELL } from './browser.ts';
import { findEngine } from './engines/find-engine.ts';

const NO_BROWSER =
  'The browser tests need Chrome or Chromium and none could be found or fetched. ' +
  'Install one, or set CHROMIUM_PATH to its program, and run the tests again.';

function run(command: string, ...words: string[]): boolean {
  return spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function installFromDistribution(...packages: string[]): boolean {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return false;
  return run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}

function getBrowser(): string | null {
  const found = findBrowser();
  if (process.env.CHROMIUM_PATH || found?.endsWith(HEADLESS_SHELL)) return found;
  if (installFromDistribution(HEADLESS_SHELL)) return findBrowser();
  if (found !== null) return found;
  console.log('No browser found: fetching one.');
  if (run('npx', 'playwright', 'install', 'chromium') || installFromDistribution('chromium'))
    return findBrowser();
  return null;
}

/** Debian's packages of what only some machines have; without them the tests in that engine are left out. */
const OTHER_ENGINES = [
  { engine: 'firefox', name: 'Firefox', packages: ['firefox-esr'] },
  { engine: 'webkit', name: 'WebKitGTK', packages: ['webkit2gtk-driver', 'xvfb'] },
] as const;

function getOtherEngines(): void {
  for (const { engine, name, packages } of OTHER_ENGINES) {
    if (findEngine(engine) !== null) continue;
    console.log(`No ${name} found: fetching one.`);
    if (installFromDistribution(...packages) && findEngine(engine) !== null) continue;
    console.log(
      `${name} could not be had: its tests are left out. On Debian: apt-get install ${packages.join(' ')}`,
    );
  }
}

const browser = getBrowser();
if (browser === null || !existsSync(browser)) {
  console.error(NO_BROWSER);
  process.exitCode = 1;
} else {
  getOtherEngines();
  console.log(`Browser: ${browser}`);
}
