import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../browser.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Engine } from './visitor.ts';
import { openWebKit } from './webkit.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

const FIREFOX_ON_MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';
/** What opens an engine; `null` where this machine has not all that it needs. */
export function findEngine(name: EngineName): (() => Promise<Engine>) | null {
  return FINDERS[name]();
}

/** Path of a Firefox: the one in `FIREFOX_PATH`, or an installed one; `null` if none. */
export const findFirefox = (): string | null =>
  process.env.FIREFOX_PATH ??
  findProgram('firefox-esr') ??
  findProgram('firefox') ??
  existing(FIREFOX_ON_MAC);

const FINDERS: Readonly<Record<EngineName, () => (() => Promise<Engine>) | null>> = {
  chromium() {
    const path = findBrowser();
    return path === null ? null : () => openChromium(path);
  },
  firefox() {
    const path = findFirefox();
    return path === null ? null : () => openFirefox(path);
  },
  webkit() {
    const [driver, screen] = [findProgram('WebKitWebDriver'), findProgram('Xvfb')];
    const browser = findMiniBrowser();
    if (driver === null || screen === null || browser === null) return null;
    return () => openWebKit({ driver, screen, browser });
  },
};

const existing = (path: string): string | null => (existsSync(path) ? path : null);

function findProgram(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** WebKitGTK's small browser: Debian and its like keep it in a folder of the machine's kind. */
function findMiniBrowser(): string | null {
  const machines = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'))
    : [];
  const folders = [...machines.map((name) => `/usr/lib/${name}`), '/usr/lib', '/usr/libexec'];
  return (
    folders.map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser')).find((path) => existsSync(path)) ??
    null
  );
}
