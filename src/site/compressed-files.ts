import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, gunzipSync, gzip } from 'node:zlib';
import type { SiteFolder } from './folder/site-folder.ts';

/** In the folder itself or among the assets. */
const TEXT = /^(?:assets\/)?[^/]+\.(?:js|css|svg)$/;

const CODINGS = [
  { extension: '.br', compress: promisify(brotliCompress), decompress: brotliDecompressSync },
  {
    extension: '.gz',
    compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
    decompress: gunzipSync,
  },
];

/**
 * Lays beside script and style what a server may send in their place, better compressed than it has the time for. Data
 * is many files, which a server compresses as they are asked for.
 */
export async function compressFiles({ workshop, former, files }: SiteFolder): Promise<void> {
  for (const [path, file] of files()) {
    if (!TEXT.test(path)) continue;
    const bytes = readFileSync(file);
    const from = createHash('sha256').update(bytes).digest('base64url');
    for (const { extension, compress, decompress } of CODINGS) {
      const holdsThis = (copy: string) => decompress(readFileSync(copy)).equals(bytes);
      if (former.keepMadeFrom(path + extension, from) || former.keep(path + extension, holdsThis)) continue;
      const compressed = await compress(bytes);
      if (compressed.length < bytes.length) await writeFile(join(workshop, path + extension), compressed);
    }
  }
}
