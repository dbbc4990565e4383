import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { orIfMissing } from '../../site/folder/or-if-missing.ts';

const GROUND = /^\/([\w.-]+\.pmtiles)$/;

/** Answers parts of a PMTiles file that lies beside the articles, as hosts do that know range requests. */
export function serveGround(content: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(`http://localhost${request.url ?? '/'}`);
    const name = GROUND.exec(pathname)?.[1];
    if (name === undefined) return next();
    const path = join(content, name);
    const answer = async () => {
      const file = await orIfMissing(stat(path), null);
      const range = file && partOf(request.headers.range, file.size);
      if (file === null || range === null) {
        response.statusCode = file === null ? 404 : 416;
        response.end();
        return;
      }
      const [start, end] = range;
      response.writeHead(request.headers.range === undefined ? 200 : 206, {
        'Accept-Ranges': 'bytes',
        'Cache-Control': 'no-store',
        'Content-Length': end - start + 1,
        'Content-Range': `bytes ${start}-${end}/${file.size}`,
        'Content-Type': 'application/octet-stream',
      });
      createReadStream(path, { start, end }).pipe(response);
    };
    answer().catch(next);
  };
}

/** First and last byte that are asked for; `null` where the file has none of them. */
export function partOf(range: string | undefined, size: number): readonly [number, number] | null {
  if (range === undefined) return [0, size - 1];
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (from === '') return to === '' ? null : [Math.max(0, size - Number(to)), size - 1];
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return Number(from) <= last ? [Number(from), last] : null;
}
