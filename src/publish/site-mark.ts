import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The file by which a build knows its own site: it names the build and every file that a build wrote. */
export const MARK = 'buldan-site.txt';

/** How a mark begins. */
export const MARKED = /^buldan \S+, build [0-9a-f]+\. /;

const SENTENCE = 'The next build replaces or removes the files named below, and no others.';

export function markText(version: string, build: string, paths: readonly string[]): string {
  return [`buldan ${version}, build ${build}. ${SENTENCE}`, ...paths, ''].join('\n');
}

/** Most files are named after what they hold, and the page and the manifest name those: two builds that differ, differ here. */
export function buildName(paths: readonly string[], bytesOf: (path: string) => Uint8Array): string {
  const hash = sha256.create().update(utf8ToBytes(paths.join('\n')));
  for (const path of ['index.html', 'data/manifest.json']) hash.update(bytesOf(path));
  return shortened(hash.digest());
}

/** Long enough that no two files of a site have the same. */
export const hashOf = (bytes: Uint8Array): string => shortened(sha256(bytes));

const shortened = (digest: Uint8Array): string => bytesToHex(digest).slice(0, 12);
