import { type Box, overlap } from '../../../geo/box.ts';

/** CSS pixels of a cell's side: about the size of a name. */
const CELL = 64;

/** Boxes that are taken, asked often: kept by the cells of a grid. */
export class Occupied {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const taken = this.cells.get(cell);
      if (taken === undefined) this.cells.set(cell, [box]);
      else taken.push(box);
    }
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every((cell) => !this.cells.get(cell)?.some((taken) => overlap(taken, box)));
  }
}

function cellsOf(box: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) cells.push(`${x} ${y}`);
  }
  return cells;
}
