/**
 * What Orca says in Firefox ESR of five places in both languages, key by key: `npx tsx tests/e2e/heard/record-orca.ts`, with the
 * site in `dist`. It needs Debian's orca, firefox-esr, speech-dispatcher, at-spi2-core, openbox, xdotool, xvfb and dbus, and
 * ten minutes; it is no test, for a screen reader on a busy machine says the same at other moments.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connectMarionette } from '../engines/marionette.ts';
import { PLACES } from '../places.ts';
import { serveFolder } from '../serve-folder.ts';

const TRANSCRIPTS = join(import.meta.dirname, 'orca');
const LAUNCHER = '/usr/libexec/at-spi-bus-launcher';
const MOST_TABS = 16;
/** Half seconds: without a word after which Orca has said what there is to say, and for which its first one is waited for. */
const QUIET = 5;
const PATIENCE = 20;

/** Says nothing aloud: Orca's own file has what it would have said. */
const SPEECH = {
  'speechd.conf': 'AddModule "silent" "sd_generic" "silent.conf"\nDefaultModule silent\n',
  'modules/silent.conf':
    'GenericExecuteSynth "true"\nGenericLanguage "en" "en" "utf-8"\nAddVoice "en" "MALE1" "en"\n',
};
const PROFILE = [
  ['accessibility.force_disabled', -1],
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.aboutwelcome.enabled', false],
  ['browser.startup.page', 0],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['termsofuse.bypassNotification', true],
  ['marionette.port', 0],
  // Else an address that was typed before is completed to a longer one.
  ['browser.urlbar.autoFill', false],
].map(([name, value]) => `user_pref("${name}", ${value});`);

/** A desktop of its own with the screen reader and a browser on it. */
interface Desk {
  /** Everything that Orca has said so far. */
  said(): readonly string[];
  /** Name or text of the element that has the focus: Orca says it, but may say it late. */
  focused(): Promise<string>;
  /** Ends when Orca has nothing more to say. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  close(): void;
}

async function openDesk(address: string): Promise<Desk> {
  const home = mkdtempSync(join(tmpdir(), 'buldan-orca-'));
  const log = join(home, 'orca.out');
  for (const folder of ['speech-dispatcher/modules', 'profile', 'run'])
    mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  for (const [name, text] of Object.entries(SPEECH))
    writeFileSync(join(home, 'speech-dispatcher', name), text);
  writeFileSync(join(home, 'profile/user.js'), PROFILE.join('\n'));
  writeFileSync(log, '');
  const display = ':97';
  const folders = {
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
  };
  const drawing = { DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', MOZ_DISABLE_CONTENT_SANDBOX: '1' };
  const env = { ...process.env, ...folders, ...drawing, LC_ALL: 'C.UTF-8', GNOME_ACCESSIBILITY: '1' };
  const started: ChildProcess[] = [];
  const start = async (seconds: number, program: string, ...words: string[]) => {
    started.push(spawn(program, words, { env, stdio: 'ignore' }));
    await wait(seconds * 1000);
  };
  await start(1, 'Xvfb', display, '-screen', '0', '1440x1000x24');
  await start(0, 'openbox');
  await start(1, LAUNCHER, '--launch-immediately');
  for (const key of ['interface toolkit-accessibility', 'a11y.applications screen-reader-enabled']) {
    const [schema = '', name = ''] = key.split(' ');
    execFileSync('gsettings', ['set', `org.gnome.desktop.${schema}`, name, 'true'], { env });
  }
  await start(
    1,
    'speech-dispatcher',
    '-s',
    '-t',
    '0',
    '-C',
    join(home, 'speech-dispatcher'),
    '-c',
    'unix_socket',
  );
  await start(4, 'orca', '--replace', '--debug-file', log);
  const profile = join(home, 'profile');
  await start(
    0,
    'firefox-esr',
    '--marionette',
    '--no-remote',
    '--profile',
    profile,
    '--new-instance',
    address,
  );
  const control = (...words: string[]) => execFileSync('xdotool', words, { env });
  const desk: Desk = {
    said: () => spokenIn(readFileSync(log, 'utf8')),
    async focused() {
      const answer = await marionette.send('WebDriver:ExecuteScript', { script: FOCUSED, args: [] });
      return String((answer as { value: unknown }).value);
    },
    async press(key) {
      const before = desk.said().length;
      control('key', key);
      let [said, quiet] = [before, 0];
      for (let asked = 0; quiet < QUIET && (said > before || asked < PATIENCE); asked++) {
        await wait(500);
        const now = desk.said().length;
        quiet = now === said && now > before ? quiet + 1 : 0;
        said = now;
      }
    },
    async type(text) {
      control('type', '--delay', '150', text);
      await wait(6000);
    },
    close() {
      marionette.close();
      for (const each of started) each.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
  for (let tries = 0; tries < 90 && !desk.said().some((each) => each.startsWith('Finished loading')); tries++)
    await wait(1000);
  await wait(5000);
  const marionette = await connectMarionette(
    Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')),
  );
  await marionette.send('WebDriver:NewSession', { capabilities: {} });
  return desk;
}

const FOCUSED = 'return (document.activeElement.ariaLabel ?? document.activeElement.textContent).trim()';

/** Without the names of the keys, which Orca says too. */
function spokenIn(log: string): string[] {
  const lines = log.matchAll(/SPEECH OUTPUT: '(.*)' ?\{'established'/g);
  return [...lines].flatMap(([, words = '']) =>
    /^\S+ $|^\S$|^left shift|^$/.test(words) ? [] : [words.trim()],
  );
}

/** Looks a place up, goes through its card and into the article, and comes back, by keys alone. */
async function hear(desk: Desk, address: string, name: string): Promise<readonly string[]> {
  await desk.press('ctrl+l');
  await desk.type(address);
  await desk.press('Return');
  const transcript: string[] = [];
  let heard = desk.said().length;
  const note = (key: string) => {
    const said = desk.said();
    transcript.push(`> ${key}`, ...said.slice(heard));
    heard = said.length;
  };
  const press = async (key: string, name = key) => {
    await desk.press(key);
    note(name);
  };
  const tabTo = async (wanted: RegExp) => {
    for (let tabs = 0; tabs < MOST_TABS && !wanted.test(await desk.focused()); tabs++) await press('Tab');
  };
  await tabTo(/^(Search|ابحث)/);
  await desk.type(name);
  note(name);
  await press('Return', 'Enter');
  await tabTo(/^(Read in the article|اقرأ في المقال)/);
  await press('Return', 'Enter');
  await press('Tab');
  await press('Escape');
  return transcript;
}

if (process.env.BULDAN_BUS === undefined) {
  const env = { ...process.env, BULDAN_BUS: '1' };
  execFileSync('dbus-run-session', ['--', process.execPath, '--import', 'tsx', import.meta.filename], {
    env,
    stdio: 'inherit',
  });
} else {
  const server = await serveFolder('dist');
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  mkdirSync(TRANSCRIPTS, { recursive: true });
  const desk = await openDesk(`${site}?lang=en`);
  for (const language of ['ar', 'en']) {
    for (const { english } of PLACES) {
      // In Latin letters in both, as search allows: typing Arabic on a keyboard without its letters loses some.
      const said = await hear(desk, `${site}?lang=${language}`, english);
      const id = english.toLowerCase().replaceAll(' ', '-');
      writeFileSync(join(TRANSCRIPTS, `${id}.${language}.txt`), `${said.join('\n')}\n`);
    }
  }
  desk.close();
  server.close();
}
