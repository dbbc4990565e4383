import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorldIndex, WorldPiece } from '../corpus/world-basemap.ts';
import type { Position } from '../model/position.ts';
import type { OutputFile } from '../pipeline/files/output-file.ts';
import { GROUND_FOLDER, groundFor, piecesOf, type WholeGround } from '../publish/world-ground.ts';
import { copiedFile } from './folder/copied-file.ts';
import { WORLD_BASEMAP } from './package-folders.ts';

const INDEX = 'index.json';

/** So many pieces are kept: those of one picture and of its neighbour. */
const MOST_KEPT = 8;

export function openWorld(): WholeGround {
  const read = (path: string) => JSON.parse(readFileSync(join(WORLD_BASEMAP, path), 'utf8'));
  const kept = new Map<string, WorldPiece>();
  return {
    index: read(INDEX),
    read(path) {
      const piece = kept.get(path) ?? (read(path) as WorldPiece);
      kept.delete(path);
      kept.set(path, piece);
      for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
      return piece;
    },
  };
}

/** The ground of the world around the places of a corpus, and all of the world coarsely. */
export async function worldFiles(places: readonly Position[]): Promise<OutputFile[]> {
  const whole = JSON.parse(await readFile(join(WORLD_BASEMAP, INDEX), 'utf8')) as WorldIndex;
  const index = groundFor(whole, places);
  const pieces = piecesOf(index).map((path) =>
    copiedFile(`${GROUND_FOLDER}/${path}`, join(WORLD_BASEMAP, path)),
  );
  return [{ path: `${GROUND_FOLDER}/${INDEX}`, content: () => JSON.stringify(index) }, ...pieces];
}
