import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The same from `src`, as TypeScript, and from `lib`, compiled. */
const SOURCES = fileURLToPath(new URL('../../', import.meta.url));
/** All that has a part in what is found in an article. */
const READERS = ['model', 'geo', 'text', 'gazetteer', 'finder', 'corpus', 'input', 'pipeline'];

/** A hash that changes with the code that reads articles. */
export function codeHash(): string {
  const hash = createHash('sha256');
  for (const folder of READERS) {
    const entries = readdirSync(join(SOURCES, folder), { withFileTypes: true, recursive: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
