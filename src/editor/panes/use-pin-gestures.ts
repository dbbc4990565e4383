import { type PointerEvent, useEffect, useRef } from 'react';
import type { Position } from '../../model/position.ts';
import {
  type Fingers,
  type PinView,
  type Pixel,
  pannedBy,
  pinchedBy,
  positionAt,
  radiusTo,
  type Size,
} from '../model/pin-view.ts';

/** About as many pixels as it has on the screen, so that names can be read; as in the style sheets. */
export const MAP_SIZE: Size = matchMedia('(max-width: 719.98px)').matches
  ? { width: 340, height: 280 }
  : { width: 640, height: 264 };

interface DragOptions {
  readonly view: PinView;
  setView(view: PinView): void;
  readonly point: Position | null;
  move(point: Position): void;
  widen(radiusKm: number): void;
}

interface Drag {
  readonly what: string | undefined;
  readonly from: Pixel;
  readonly view: PinView;
  readonly hasMoved: boolean;
}

/** What moves less is a click. */
const CLICK = 5;

interface Pinch {
  readonly from: Fingers;
  readonly view: PinView;
}

/** A click drops the pin; what is dragged is the pin, its circle, or the map; two fingers zoom. */
export function useDrag({ view, setView, point, move, widen }: DragOptions) {
  const drag = useRef<Drag | null>(null);
  const fingers = useRef(new Map<number, Pixel>());
  const pinch = useRef<Pinch | null>(null);
  const twoFingers = (): Fingers | null => {
    const [one, other] = fingers.current.values();
    return one === undefined || other === undefined ? null : [one, other];
  };
  const lift = ({ pointerId }: PointerEvent) => {
    const begun = drag.current;
    drag.current = null;
    fingers.current.delete(pointerId);
    if (twoFingers() === null) pinch.current = null;
    return begun;
  };
  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      const { drag: what } = (event.target as SVGElement).dataset;
      const at = pixelIn(event.currentTarget, event);
      fingers.current.set(event.pointerId, at);
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = twoFingers();
      pinch.current = from && { from, view };
      drag.current = from === null ? { what, from: at, view, hasMoved: false } : null;
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const at = pixelIn(event.currentTarget, event);
      if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, at);
      const [pinched, to] = [pinch.current, twoFingers()];
      if (pinched !== null && to !== null) setView(pinchedBy(pinched.view, MAP_SIZE, pinched.from, to));
      const begun = drag.current;
      if (begun === null) return;
      const by = { x: at.x - begun.from.x, y: at.y - begun.from.y };
      if (!begun.hasMoved && Math.hypot(by.x, by.y) < CLICK) return;
      drag.current = { ...begun, hasMoved: true };
      if (begun.what === 'pin') move(positionAt(view, MAP_SIZE, at));
      else if (begun.what === 'radius' && point !== null)
        widen(radiusTo(point, positionAt(view, MAP_SIZE, at)));
      else setView(pannedBy(begun.view, MAP_SIZE, by));
    },
    onPointerUp(event: PointerEvent<SVGSVGElement>) {
      const begun = lift(event);
      if (begun !== null && !begun.hasMoved && begun.what === undefined)
        move(positionAt(view, MAP_SIZE, pixelIn(event.currentTarget, event)));
    },
    onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void lift(event),
  };
}

interface AtPointer {
  readonly clientX: number;
  readonly clientY: number;
}

/** The map is drawn as large as there is room; its own pixels are those of its size. */
function pixelIn(map: SVGSVGElement, { clientX, clientY }: AtPointer): Pixel {
  const { left, top, width, height } = map.getBoundingClientRect();
  return { x: ((clientX - left) / width) * MAP_SIZE.width, y: ((clientY - top) / height) * MAP_SIZE.height };
}

/** The page is not to scroll while the map is zoomed: only a listener of one's own can say so. */
export function useWheel(zoom: (steps: number, at: Pixel) => void) {
  const map = useRef<SVGSVGElement>(null);
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  });
  useEffect(function listen() {
    const element = map.current;
    const turned = (event: WheelEvent) => {
      event.preventDefault();
      if (element !== null) latest.current(event.deltaY < 0 ? 1 : -1, pixelIn(element, event));
    };
    element?.addEventListener('wheel', turned, { passive: false });
    return () => element?.removeEventListener('wheel', turned);
  }, []);
  return map;
}
