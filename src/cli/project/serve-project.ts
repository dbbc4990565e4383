import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect } from 'vite';
import {
  expectedBy,
  isOfOwnOrigin,
  LARGEST_FILE,
  PROJECT_ADDRESS,
  PROJECT_TOKEN,
  pathInAddress,
  type Sender,
} from '../../input/project-protocol.ts';
import { obstacleWords } from '../../site/command-words.ts';
import { Obstacle } from '../../site/obstacle.ts';
import { sayRefusal } from '../refusal.ts';
import { OutsideProject, type ProjectFolder, type StoredFile } from './project-folder.ts';

/** Answers the editor of this server's own pages, and nobody else, about the project's files (`input/project-protocol.ts`). */
export function serveProject(project: ProjectFolder, token: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const address = request.originalUrl ?? request.url ?? '';
    if (!address.startsWith(PROJECT_ADDRESS)) return next();
    response.removeHeader('Access-Control-Allow-Origin');
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (!isOfOwnOrigin(senderOf(request), portOf(request)) || !hasToken(request, token))
      return refuse(response, 403, obstacleWords().onlyEditor);
    answer(project, request, response, address.slice(PROJECT_ADDRESS.length)).catch((error: unknown) => {
      if (error instanceof OutsideProject) refuse(response, 403, error.message);
      else
        refuse(
          response,
          500,
          error instanceof Obstacle ? error.message : (sayRefusal(error) ?? String(error)),
        );
    });
  };
}

export const portOf = ({ socket }: IncomingMessage): number => socket.localPort ?? 0;

export function senderOf({ method = 'GET', headers }: IncomingMessage): Sender {
  const { host, origin } = headers;
  const said = (name: string): string | undefined => headers[name]?.toString();
  return { method, host, origin, site: said('sec-fetch-site'), mode: said('sec-fetch-mode') };
}

function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers[PROJECT_TOKEN]?.toString() ?? ''), digest(token));
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(sentence);
}

async function answer(
  project: ProjectFolder,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
): Promise<void> {
  const words = obstacleWords();
  const { method } = request;
  if (address === '' && method === 'GET') {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(await project.list()));
    return;
  }
  const path = pathInAddress(address);
  if (path === null) return refuse(response, 400, words.noProjectPath);
  if (method === 'GET') {
    const file = await project.read(path);
    return file === null ? refuse(response, 404, words.noSuchFile) : give(response, file, 200);
  }
  if (method === 'PUT' || method === 'DELETE') return write(project, path, request, response);
  refuse(response, 405, words.noSuchAction);
}

function give(response: ServerResponse, file: StoredFile | null, status: number): void {
  response.writeHead(status, {
    'Content-Type': 'application/octet-stream',
    ...(file === null ? {} : { ETag: `"${file.hash}"` }),
  });
  response.end(file?.bytes);
}

async function write(
  project: ProjectFolder,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const expected = expectedBy(request.headers['if-match'], request.headers['if-none-match']);
  if (expected === undefined) return refuse(response, 428, obstacleWords().noExpectation);
  const bytes = request.method === 'DELETE' ? null : await bodyOf(request);
  if (bytes === 'too large') return refuse(response, 413, obstacleWords().tooLargeForProject);
  const written = await project.write(path, bytes, expected);
  if (written.state === 'conflict') return give(response, written.current, 412);
  response.writeHead(204, written.hash === null ? {} : { ETag: `"${written.hash}"` });
  response.end();
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array | 'too large'> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE) return 'too large';
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > LARGEST_FILE) return 'too large';
    parts.push(part);
  }
  if (!request.complete) throw new Obstacle(obstacleWords().cutOff);
  return Buffer.concat(parts);
}
