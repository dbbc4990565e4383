/** Gets the browser for the tests where there is none: the last thing of `npm test` that touches the network. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.ts';

const NO_BROWSER =
  'The browser tests need Chrome or Chromium and none could be found or fetched. ' +
  'Install one, or set CHROMIUM_PATH to its program, and run the tests again.';

function run(command: string, ...words: string[]): boolean {
  return spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function installFromDistribution(): boolean {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return mayInstall && run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium');
}

function getBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No browser found: fetching one.');
  if (run('npx', 'playwright', 'install', 'chromium') || installFromDistribution()) return findBrowser();
  return null;
}

const browser = getBrowser();
if (browser === null || !existsSync(browser)) {
  console.error(NO_BROWSER);
  process.exitCode = 1;
} else {
  console.log(`Browser: ${browser}`);
}
