import {
  Bounds,
  DomUtil,
  type LatLng,
  Layer,
  type Map as LeafletMap,
  point,
  type ZoomAnimEvent,
} from 'leaflet';
import { height, width } from '../../../geo/box.ts';
import { isOnPaper } from '../../layout/paper.ts';
import { type CanvasFrame, frameOf } from './canvas-frame.ts';
import { drawQueue } from './draw-queue.ts';

/** Fired on the map when it has come onto paper, or back to the screen: what is not drawn at once is not printed. */
export const PAPER = 'paper';

/** How much more than the view is drawn on every side, so that dragging shows no bare edge. */
const MARGIN = 0.15;

/** `null` where there is nothing to draw: a canvas as large as the window costs a slow processor much, an empty one too. */
export type Draw = ((context: CanvasRenderingContext2D, frame: CanvasFrame) => void) | null;

/**
 * A Leaflet layer that draws on one canvas a little larger than the view. It takes no pointer events: what lies
 * below a canvas would otherwise never be clicked.
 */
export class CanvasLayer extends Layer {
  private readonly canvas = DomUtil.create('canvas', 'leaflet-zoom-animated');
  private readonly paneName: string;
  private readonly mostPixels: number;
  private draw: Draw = null;
  private frame: CanvasFrame | null = null;
  private readonly job = () => this.drawNow();

  /**
   * `pane` is made where the map has none of that name; its place in the stack is set in the style sheet. `mostPixels` to a
   * CSS pixel are drawn, however dense the screen is.
   */
  constructor(pane: string, mostPixels: number) {
    super({ pane });
    this.paneName = pane;
    this.mostPixels = mostPixels;
    this.canvas.setAttribute('aria-hidden', 'true');
  }

  setDraw(draw: Draw): void {
    this.draw = draw;
    this.redraw();
  }

  /** Draws again as soon as it is this layer's turn. */
  redraw(): void {
    drawQueue.add(this.job);
  }

  override onAdd(map: LeafletMap): this {
    if (map.getPane(this.paneName) === undefined) map.createPane(this.paneName);
    map.on('moveend resize viewreset', this.redraw, this);
    map.on(PAPER, this.drawNow, this);
    map.on('move', this.redrawWhereBare, this);
    map.on('zoom', this.follow, this);
    map.on('zoomanim', this.followAnimation, this);
    this.redraw();
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off('moveend resize viewreset', this.redraw, this);
    map.off(PAPER, this.drawNow, this);
    map.off('move', this.redrawWhereBare, this);
    map.off('zoom', this.follow, this);
    map.off('zoomanim', this.followAnimation, this);
    drawQueue.remove(this.job);
    this.canvas.remove();
    return this;
  }

  private follow(): void {
    this.place(this._map.getCenter(), this._map.getZoom());
  }

  private followAnimation({ center, zoom }: ZoomAnimEvent): void {
    this.place(center, zoom);
  }

  private redrawWhereBare(): void {
    if (this.frame === null || this.frame.zoom !== this._map.getZoom()) return;
    const { box } = this.frame;
    const drawn = new Bounds([box.left, box.top], [box.right, box.bottom]);
    if (!drawn.contains(this._map.getPixelBounds())) this.redraw();
  }

  /** Paper does not wait for its turn. */
  drawNow(): void {
    if (!this._map) return;
    if (this.draw === null) {
      this.canvas.remove();
      this.frame = null;
      return;
    }
    const context = this.canvas.getContext('2d');
    if (context === null) return;
    if (!this.canvas.isConnected) this._map.getPane(this.paneName)?.append(this.canvas);
    const frame = this.fitCanvas();
    const ratio = this.ratio();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width(frame.box), height(frame.box));
    this.draw(context, frame);
    // Strokes are printed by Chromium upon white, which wipes out what lies below; a canvas that was drawn upon itself as a picture.
    if (isOnPaper()) context.drawImage(this.canvas, 0, 0, 1, 1, 0, 0, 1, 1);
  }

  /** Pixels to a CSS pixel. Paper is finer than most screens. */
  private ratio(): number {
    return isOnPaper() ? 2 : Math.min(window.devicePixelRatio, this.mostPixels);
  }

  /** Gives the canvas the size and place of what it shall show now. */
  private fitCanvas(): CanvasFrame {
    const view = this._map.getPixelBounds();
    const size = this._map
      .getSize()
      .multiplyBy(1 + 2 * MARGIN)
      .ceil();
    const corner = view.getTopLeft().subtract(this._map.getSize().multiplyBy(MARGIN)).round();
    const frame = frameOf(this._map.getZoom(), {
      left: corner.x,
      top: corner.y,
      right: corner.x + size.x,
      bottom: corner.y + size.y,
    });
    setCanvasSize(this.canvas, size.x, size.y, this.ratio());
    DomUtil.setTransform(this.canvas, corner.subtract(this._map.getPixelOrigin()), 1);
    this.frame = frame;
    return frame;
  }

  /** Moves and stretches what is drawn to where it belongs at another centre and zoom. */
  private place(centre: LatLng, zoom: number): void {
    if (this.frame === null) return;
    const scale = this._map.getZoomScale(zoom, this.frame.zoom);
    const origin = pixelOrigin(this._map, centre, zoom);
    const corner = point(this.frame.box.left, this.frame.box.top).multiplyBy(scale);
    DomUtil.setTransform(this.canvas, corner.subtract(origin), scale);
  }
}

/** What `map.getPixelOrigin()` would be at another centre and zoom. */
function pixelOrigin(map: LeafletMap, centre: LatLng, zoom: number) {
  const pane = DomUtil.getPosition(map.getPanes().mapPane);
  return map.project(centre, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
}

/** A canvas forgets its content and is costly to make anew when its size is set, even to the same value. */
function setCanvasSize(canvas: HTMLCanvasElement, wide: number, high: number, ratio: number): void {
  const columns = Math.round(wide * ratio);
  const rows = Math.round(high * ratio);
  if (canvas.width === columns && canvas.height === rows) return;
  canvas.width = columns;
  canvas.height = rows;
  canvas.style.width = `${wide}px`;
  canvas.style.height = `${high}px`;
}
