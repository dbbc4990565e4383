import type { Point } from '../../../geo/box.ts';

type Context = CanvasRenderingContext2D;

/** More different drawings than this are not kept; one map of them has some dozens. */
const MOST_KEPT = 1000;

const kept = new Map<string, HTMLCanvasElement>();

/**
 * Draws something small that looks the same in many places: painted once under `key`, around the point 0, 0 and no
 * further than `reach` CSS pixels from it, and copied from then on. Copies are many times faster than paths.
 */
export function stamp(
  context: Context,
  { x, y }: Point,
  reach: number,
  key: string,
  paint: (context: Context) => void,
): void {
  const ratio = window.devicePixelRatio;
  const drawing = kept.get(`${key} ${ratio}`) ?? keep(`${key} ${ratio}`, reach, ratio, paint);
  const side = drawing.width / ratio;
  const pixel = (value: number) => Math.round(value * ratio) / ratio;
  context.drawImage(drawing, pixel(x - side / 2), pixel(y - side / 2), side, side);
}

function keep(
  key: string,
  reach: number,
  ratio: number,
  paint: (context: Context) => void,
): HTMLCanvasElement {
  if (kept.size >= MOST_KEPT) kept.clear();
  const drawing = document.createElement('canvas');
  drawing.width = Math.ceil(reach * 2 * ratio);
  drawing.height = drawing.width;
  const context = drawing.getContext('2d');
  if (context !== null) {
    context.translate(drawing.width / 2, drawing.height / 2);
    context.scale(ratio, ratio);
    paint(context);
  }
  kept.set(key, drawing);
  return drawing;
}
