import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorldIndex, WorldPiece } from '../corpus/world-basemap.ts';
import type { Position } from '../model/position.ts';
import type { OutputFile } from '../pipeline/files/output-file.ts';
import { COARSEST_GROUND, GROUND_FOLDER, groundFor, piecesOf } from '../publish/world-ground.ts';
import { copiedFile } from './folder/copied-file.ts';
import { WORLD_BASEMAP } from './package-folders.ts';

/** All of the world, as coarse as it is. */
export async function coarsestGround(): Promise<WorldPiece> {
  return JSON.parse(await readFile(join(WORLD_BASEMAP, COARSEST_GROUND), 'utf8')) as WorldPiece;
}

/** The ground of the world around the places of a corpus, and all of the world coarsely. */
export async function worldFiles(places: readonly Position[]): Promise<OutputFile[]> {
  const whole = JSON.parse(await readFile(join(WORLD_BASEMAP, 'index.json'), 'utf8')) as WorldIndex;
  const index = groundFor(whole, places);
  const pieces = piecesOf(index).map((path) =>
    copiedFile(`${GROUND_FOLDER}/${path}`, join(WORLD_BASEMAP, path)),
  );
  return [{ path: `${GROUND_FOLDER}/index.json`, content: () => JSON.stringify(index) }, ...pieces];
}
