import { type KeyboardEvent, useId, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { Button } from '../../app/ui/button.tsx';
import { inLanguage } from '../../exports/in-language.ts';
import { BARE_FRAME } from '../../exports/map/frame.ts';
import { withRoom } from '../../exports/map/labels.ts';
import type { Position } from '../../model/position.ts';
import { useWords } from '../i18n/words.ts';
import {
  fitView,
  type PinView,
  type Pixel,
  pixelOf,
  pixelsOf,
  positionAt,
  radiusStep,
  zoomedBy,
} from '../model/pin-view.ts';
import style from './pin-map.module.css';
import { type DrawnMap, GroundPieces, useSmallMap } from './small-map.tsx';
import { MAP_SIZE, useDrag, useWheel } from './use-pin-gestures.ts';

interface PinMapProps {
  /** `null` where no pin has been dropped. */
  readonly point: Position | null;
  readonly radiusKm: number;
  /** Positions to begin around. */
  readonly near: readonly Position[];
  move(point: Position): void;
  widen(radiusKm: number): void;
}

const MIDDLE: Pixel = { x: MAP_SIZE.width / 2, y: MAP_SIZE.height / 2 };
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
  const [view, setView] = useState<PinView>(() => fitView(point === null ? near : [point], MAP_SIZE));
  const drawn = useSmallMap(view, MAP_SIZE);
  const hint = useId();
  const drag = useDrag({ view, setView, point, move, widen });
  const wheel = useWheel((steps, at) =>
    setView((now) => zoomedBy(now, MAP_SIZE, steps, positionAt(now, MAP_SIZE, at))),
  );
  const zoom = (steps: number) => setView(zoomedBy(view, MAP_SIZE, steps, point ?? view.centre));
  const press = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (event.key === '+' || event.key === '=') zoom(1);
    else if (event.key === '-') zoom(-1);
    else if ((event.key === 'Enter' || event.key === ' ') && point === null)
      move(positionAt(view, MAP_SIZE, MIDDLE));
    else if (arrow !== undefined) movePin(arrow, event.shiftKey ? LONG_STEP : STEP);
    else return;
    event.preventDefault();
  };
  const movePin = ({ x, y }: Pixel, by: number) => {
    const from = point === null ? MIDDLE : pixelOf(view, MAP_SIZE, point);
    const to = positionAt(view, MAP_SIZE, { x: from.x + x * by, y: from.y + y * by });
    move(to);
    const at = pixelOf(view, MAP_SIZE, to);
    const isSeen = at.x > 0 && at.x < MAP_SIZE.width && at.y > 0 && at.y < MAP_SIZE.height;
    if (!isSeen) setView({ ...view, centre: to });
  };
  return (
    <div className={style.pane} dir="ltr">
      <svg
        ref={wheel}
        className={style.map}
        viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
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
  const middle = pixelOf(view, MAP_SIZE, drawn.view.centre);
  const shift = `translate(${middle.x - MIDDLE.x * scale} ${middle.y - MIDDLE.y * scale}) scale(${scale})`;
  const spots = drawn.map.places.map(({ id, names, point }) => ({
    id,
    ...pixelOf(view, MAP_SIZE, point),
    text: inLanguage(names, language),
  }));
  const labels = spots.map((spot) => ({ ...spot, y: spot.y - 8, size: 13, strong: false }));
  const shown = new Set(withRoom(labels, { ...BARE_FRAME, ...MAP_SIZE }).map(({ text }) => text));
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
  const { x, y } = pixelOf(view, MAP_SIZE, point);
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
