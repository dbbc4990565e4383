import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { newFolder, startProgram, untilReady } from './program.ts';
import type { Engine } from './visitor.ts';
import { webDriverVisitor } from './webdriver.ts';

/** WebKitGTK's driver, the browser that it drives, and the screen that needs: Debian's `webkit2gtk-driver` and `xvfb`. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** As a headless desktop's window. */
const SCREEN = '1440x960x24';

export async function openWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
  const folder = await newFolder('webkit');
  const x = startProgram(screen, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], { folder });
  const [display] = await once(x.child.stdio[3] as NodeJS.ReadableStream, 'data');
  const port = await freePort();
  const env = {
    DISPLAY: `:${String(display).trim()}`,
    LIBGL_ALWAYS_SOFTWARE: '1',
    XDG_DATA_HOME: folder,
    XDG_CACHE_HOME: folder,
  };
  const program = startProgram(driver, ['--host=127.0.0.1', `--port=${port}`], { folder, env });
  const send = (path: string, body: object): Promise<unknown> =>
    request(`http://127.0.0.1:${port}${path}`, body);
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  const session = await untilReady('WebKitGTK', async () => {
    const { sessionId } = (await send('/session', { capabilities })) as { sessionId: string };
    return `/session/${sessionId}`;
  });
  await send(`${session}/window/rect`, { x: 0, y: 0, width: 1440, height: 960 });
  return {
    async visit() {
      return webDriverVisitor({
        navigate: async (url) => void (await send(`${session}/url`, { url })),
        executeScript: (script, args) => send(`${session}/execute/sync`, { script, args }),
        performActions: async (actions) => void (await send(`${session}/actions`, { actions })),
        switchToFrame: async (id) => void (await send(`${session}/frame`, { id })),
      });
    },
    async close() {
      await program.close();
      await x.close();
    },
  };
}

async function request(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${new URL(url).pathname}: ${JSON.stringify(value)}`);
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
