import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectMarionette, type Marionette } from './marionette.ts';
import { newFolder, startProgram, untilReady } from './program.ts';
import { DESKTOP, type Engine, type WindowSize } from './visitor.ts';
import { webDriverVisitor } from './webdriver.ts';

/** Any free port, no first-run pages, no request of the browser's own. */
const PREFERENCES = {
  'marionette.port': 0,
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.zoom.siteSpecific': false,
};

/** A Firefox without a window to be seen, with the size of a desktop's. */
export async function openFirefox(path: string): Promise<Engine> {
  const folder = await newFolder('firefox');
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), lines.join('\n'));
  const words = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    folder,
  ];
  const program = startProgram(path, words, {
    folder,
    env: { MOZ_HEADLESS_WIDTH: '1440', MOZ_HEADLESS_HEIGHT: '985' },
  });
  const marionette = await untilReady('Firefox', async () => {
    const port = Number(await readFile(join(folder, 'MarionetteActivePort'), 'utf8'));
    return port > 0 ? connectMarionette(port) : undefined;
  });
  await marionette.send('WebDriver:NewSession', { capabilities: {} });
  return {
    async visit(size = DESKTOP) {
      await resize(marionette, size);
      return webDriverVisitor({
        async navigate(url) {
          await marionette.send('WebDriver:Navigate', { url });
          // Another origin begins at 100 % again.
          await inBrowser(marionette, ZOOM, zoomFor(size));
        },
        executeScript: (script, args) => executeScript(marionette, script, args),
        performActions: async (actions) =>
          void (await marionette.send('WebDriver:PerformActions', { actions })),
        switchToFrame: async (id) => void (await marionette.send('WebDriver:SwitchToFrame', { id })),
      });
    },
    async print() {
      const answer = await marionette.send('WebDriver:Print', { background: true });
      return Buffer.from((answer as { value: string }).value, 'base64');
    },
    async close() {
      marionette.close();
      await program.close();
    },
  };
}

/** No window of Firefox is narrower than 450 px: a phone's width is that of a page at a higher zoom. */
const zoomFor = ({ width }: WindowSize): number => DESKTOP.width / width;
const ZOOM = 'gBrowser.selectedBrowser.fullZoom = arguments[0]';

async function resize(marionette: Marionette, size: WindowSize): Promise<void> {
  const bars = await inBrowser(marionette, 'return outerHeight - gBrowser.selectedBrowser.clientHeight');
  const outer = { width: DESKTOP.width, height: Math.round(size.height * zoomFor(size)) + Number(bars) };
  await marionette.send('WebDriver:SetWindowRect', outer);
}

/** Runs in the browser's own window and not in the page. */
async function inBrowser(
  marionette: Marionette,
  script: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const answer = await executeScript(marionette, script, args);
  await marionette.send('Marionette:SetContext', { value: 'content' });
  return answer;
}

/** In the page's own world, so that a test can listen to what the page does. */
async function executeScript(
  marionette: Marionette,
  script: string,
  args: readonly unknown[],
): Promise<unknown> {
  const answer = await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox: null });
  return (answer as { value: unknown }).value;
}
