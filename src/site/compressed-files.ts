import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const TEXT = /\.(?:js|css|svg)$/;

const CODINGS = [
  { extension: '.br', compress: promisify(brotliCompress) },
  { extension: '.gz', compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
];

/**
 * Lays beside script and style what a server may send in their place, better compressed than it has the time for. Data
 * is many files, which a server compresses as they are asked for.
 */
export async function compressFiles(site: string): Promise<void> {
  const paths = [
    ...(await readdir(join(site, 'assets'))).map((name) => join('assets', name)),
    ...(await readdir(site)),
  ];
  for (const path of paths.filter((each) => TEXT.test(each))) {
    const bytes = await readFile(join(site, path));
    for (const { extension, compress } of CODINGS) {
      const compressed = await compress(bytes);
      if (compressed.length < bytes.length) await writeFile(join(site, path + extension), compressed);
    }
  }
}
