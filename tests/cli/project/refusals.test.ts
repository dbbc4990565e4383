import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openProjectFolder } from '../../../src/cli/project/project-folder.ts';
import { serveProject } from '../../../src/cli/project/serve-project.ts';
import { addressOf, PROJECT_ADDRESS, PROJECT_TOKEN } from '../../../src/input/project-protocol.ts';

let root: string;
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'buldan-refused-'));
  const folders = { content: join(root, 'content'), geo: join(root, 'geo') };
  mkdirSync(join(folders.content, 'folder.md'), { recursive: true });
  mkdirSync(folders.geo);
  writeFileSync(join(root, 'secret.md'), 'x');
  symlinkSync(join(root, 'secret.md'), join(folders.content, 'link.md'));
  const answer = serveProject(openProjectFolder(folders), 'token');
  server = createServer((request, response) => answer(request, response, () => undefined));
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

async function ask(path: string, init: RequestInit, token = 'token') {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const headers = { origin, [PROJECT_TOKEN]: token };
  const response = await fetch(origin + path, { ...init, headers });
  return { status: response.status, text: await response.text() };
}

describe('what the server refuses', () => {
  it.each([
    ['to a stranger', 403, PROJECT_ADDRESS, {}, 'guessed'],
    ['of a path of no project', 400, `${PROJECT_ADDRESS}package.json`, {}],
    ['of a file that is not there', 404, addressOf('content/none.md'), {}],
    ['of a link that leads out', 403, addressOf('content/link.md'), {}],
    ['of a folder', 403, addressOf('content/folder.md'), {}],
    ['of another action', 405, addressOf('content/a.md'), { method: 'PATCH' }],
    ['of a change that expects nothing', 428, addressOf('content/a.md'), { method: 'PUT', body: 'x' }],
  ])('%s is worded in the language of the user', async (_, status, path, init, token?: string) => {
    vi.stubEnv('LC_ALL', 'en');
    expect(await ask(path, init, token)).toEqual({
      status,
      text: expect.stringMatching(/^\P{Script=Arabic}+\.$/u),
    });
    vi.stubEnv('LC_ALL', 'ar');
    expect(await ask(path, init, token)).toEqual({
      status,
      text: expect.stringMatching(/\p{Script=Arabic}.*\.$/u),
    });
  });
});
