import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldPieces } from '../input/input-file.ts';
import { WORLD_GAZETTEER } from '../site/package-folders.ts';

/** The world's gazetteer as it comes with the package, each file read when it is first asked for. */
export function loadWorld(folder = WORLD_GAZETTEER): WorldPieces | null {
  if (!existsSync(join(folder, 'countries.json'))) return null;
  const read = (name: string): string => readFileSync(join(folder, `${name}.json`), 'utf8');
  return {
    get countries() {
      return read('countries');
    },
    get divisions() {
      return read('divisions');
    },
    get natural() {
      return read('natural');
    },
    get cities() {
      return read('cities');
    },
    get ordinary() {
      return read('ordinary');
    },
    get names() {
      return read('names');
    },
    towns: read,
  };
}
