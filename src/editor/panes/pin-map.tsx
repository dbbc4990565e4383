import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { Button } from '../../app/ui/button.tsx';
import { inLanguage } from '../../exports/in-language.ts';
import { BARE_FRAME } from '../../exports/map/frame.ts';
import { withRoom } from '../../exports/map/labels.ts';
import type { Position } from '../../model/position.ts';
import { useWords } from '../i18n/words.ts';
import {
  type Fingers,
  fitView,
  type PinView,
  type Pixel,
  pannedBy,
  pinchedBy,
  pixelOf,
  pixelsOf,
  positionAt,
  radiusStep,
  radiusTo,
  type Size,
  zoomedBy,
} from '../model/pin-view.ts';
import style from './pin-map.module.css';
import { type DrawnMap, GroundPieces, useSmallMap } from './small-map.tsx';

interface PinMapProps {
  /** `null` where no pin has been dropped. */
  readonly point: Position | null;
  readonly radiusKm: number;
  /** Positions to begin around. */
  readonly near: readonly Position[];
  move(point: Position): void;
  widen(radiusKm: number): void;
}

/** About as many pixels as it has on the screen, so that names can be read; as in the style sheets. */
const SIZE: Size = matchMedia('(max-width: 719.98px)').matches
  ? { width: 340, height: 280 }
  : { width: 640, height: 264 };
const MIDDLE: Pixel = { x: SIZE.width / 2, y: SIZE.height / 2 };
/** Pixels that an arrow key moves the pin, and with Shift. */
const STEP = 4;
const LONG_STEP = 40;

const ARROWS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A map to drop a pin on: by a click or the arrow keys, with a circle around it that is dragged wider. */
export function PinMap({ point, radiusKm, near, move, widen }: PinMapProps) {
  const { place } = useWords();
  const [view, setView] = useState<PinView>(() => fitView(point === null ? near : [point], SIZE));
  const drawn = useSmallMap(view, SIZE);
  const hint = useId();
  const drag = useDrag({ view, setView, point, move, widen });
  const wheel = useWheel((steps, at) =>
    setView((now) => zoomedBy(now, SIZE, steps, positionAt(now, SIZE, at))),
  );
  const zoom = (steps: number) => setView(zoomedBy(view, SIZE, steps, point ?? view.centre));
  const press = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (event.key === '+' || event.key === '=') zoom(1);
    else if (event.key === '-') zoom(-1);
    else if ((event.key === 'Enter' || event.key === ' ') && point === null)
      move(positionAt(view, SIZE, MIDDLE));
    else if (arrow !== undefined) movePin(arrow, event.shiftKey ? LONG_STEP : STEP);
    else return;
    event.preventDefault();
  };
  const movePin = ({ x, y }: Pixel, by: number) => {
    const from = point === null ? MIDDLE : pixelOf(view, SIZE, point);
    const to = positionAt(view, SIZE, { x: from.x + x * by, y: from.y + y * by });
    move(to);
    const at = pixelOf(view, SIZE, to);
    const isSeen = at.x > 0 && at.x < SIZE.width && at.y > 0 && at.y < SIZE.height;
    if (!isSeen) setView({ ...view, centre: to });
  };
  return (
    <div className={style.pane} dir="ltr">
      <svg
        ref={wheel}
        className={style.map}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="application"
        aria-label={place.map}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
        tabIndex={0}
        onKeyDown={press}
        {...drag}
      >
        {drawn !== null && <Drawn drawn={drawn} view={view} />}
        {point !== null && <Pin point={point} radiusKm={radiusKm} view={view} widen={widen} />}
      </svg>
      <div className={style.zoom}>
        <Button compact icon="plus" onClick={() => zoom(1)}>
          {place.nearer}
        </Button>
        <Button compact icon="minus" onClick={() => zoom(-1)}>
          {place.farther}
        </Button>
      </div>
      <small id={hint} className={style.hint} dir="auto">
        {place.mapHint}
      </small>
    </div>
  );
}

/** The ground and the known places; while the next drawing is awaited, the last one is moved to where it belongs. */
function Drawn({ drawn, view }: { readonly drawn: DrawnMap; readonly view: PinView }) {
  const { language } = useMessages();
  const scale = 2 ** (view.zoom - drawn.view.zoom);
  const middle = pixelOf(view, SIZE, drawn.view.centre);
  const shift = `translate(${middle.x - MIDDLE.x * scale} ${middle.y - MIDDLE.y * scale}) scale(${scale})`;
  const spots = drawn.map.places.map(({ id, names, point }) => ({
    id,
    ...pixelOf(view, SIZE, point),
    text: inLanguage(names, language),
  }));
  const labels = spots.map((spot) => ({ ...spot, y: spot.y - 8, size: 13, strong: false }));
  const shown = new Set(withRoom(labels, { ...BARE_FRAME, ...SIZE }).map(({ text }) => text));
  return (
    <>
      <g transform={shift}>
        <GroundPieces pieces={drawn.map.pieces} />
      </g>
      {spots.map(({ id, x, y, text }) => (
        <g key={id} className={style.spot} transform={`translate(${x} ${y})`}>
          <circle r="3" />
          {shown.has(text) && <text y="-8">{text}</text>}
        </g>
      ))}
    </>
  );
}

interface PinProps {
  readonly point: Position;
  readonly radiusKm: number;
  readonly view: PinView;
  widen(radiusKm: number): void;
}

const NARROWEST = 14;

function Pin({ point, radiusKm, view, widen }: PinProps) {
  const { place } = useWords();
  const { x, y } = pixelOf(view, SIZE, point);
  const radius = pixelsOf(view, radiusKm, point[1]);
  const press = (event: KeyboardEvent) => {
    const isMore = event.key === 'ArrowRight' || event.key === 'ArrowUp';
    if (!isMore && event.key !== 'ArrowLeft' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    widen(radiusStep(radiusKm, isMore ? 1 : -1));
  };
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className={style.radius} r={radius} />
      <circle className={style.pin} data-drag="pin" r="9" />
      <circle
        className={style.handle}
        data-drag="radius"
        role="slider"
        tabIndex={0}
        aria-label={place.radius}
        aria-valuenow={radiusKm}
        aria-valuemin={0.1}
        aria-valuemax={1000}
        cx={Math.max(NARROWEST, radius)}
        r="8"
        onKeyDown={press}
      />
    </g>
  );
}

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
function useDrag({ view, setView, point, move, widen }: DragOptions) {
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
      if (pinched !== null && to !== null) setView(pinchedBy(pinched.view, SIZE, pinched.from, to));
      const begun = drag.current;
      if (begun === null) return;
      const by = { x: at.x - begun.from.x, y: at.y - begun.from.y };
      if (!begun.hasMoved && Math.hypot(by.x, by.y) < CLICK) return;
      drag.current = { ...begun, hasMoved: true };
      if (begun.what === 'pin') move(positionAt(view, SIZE, at));
      else if (begun.what === 'radius' && point !== null) widen(radiusTo(point, positionAt(view, SIZE, at)));
      else setView(pannedBy(begun.view, SIZE, by));
    },
    onPointerUp(event: PointerEvent<SVGSVGElement>) {
      const begun = lift(event);
      if (begun !== null && !begun.hasMoved && begun.what === undefined)
        move(positionAt(view, SIZE, pixelIn(event.currentTarget, event)));
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
  return { x: ((clientX - left) / width) * SIZE.width, y: ((clientY - top) / height) * SIZE.height };
}

/** The page is not to scroll while the map is zoomed: only a listener of one's own can say so. */
function useWheel(zoom: (steps: number, at: Pixel) => void) {
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
