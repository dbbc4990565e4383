import { useEffect, useState } from 'react';
import type { Position } from '../../model/position.ts';
import type { PinView, Size } from '../model/pin-view.ts';
import { useSession } from '../state/use-session.ts';
import type { SmallMap } from '../worker/replies.ts';
import style from './small-map.module.css';

/** What was drawn last, and the view that it was drawn for: until the next arrives it is moved along. */
export interface DrawnMap {
  readonly view: PinView;
  readonly map: SmallMap;
}

/** While a map is moved it is not drawn at every step. */
const CALM_MS = 60;

export function useSmallMap(view: PinView, size: Size): DrawnMap | null {
  const { desk } = useSession();
  const [drawn, setDrawn] = useState<DrawnMap | null>(null);
  useEffect(
    function draw() {
      let isWanted = true;
      const timer = setTimeout(() => {
        desk.smallMap(view, size).then(
          (map) => isWanted && setDrawn({ view, map }),
          (error: unknown) => console.error(error),
        );
      }, CALM_MS);
      return function forget() {
        isWanted = false;
        clearTimeout(timer);
      };
    },
    [desk, view, size],
  );
  return drawn;
}

/** Land, water, rivers and borders. */
export function GroundPieces({ pieces }: Pick<SmallMap, 'pieces'>) {
  return pieces.map(({ style: kind, path }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paths in the order in which they are painted have no other name
    <path key={at} className={style.piece} data-style={kind} d={path} />
  ));
}

const THUMBNAIL: Size = { width: 88, height: 60 };
const THUMBNAIL_ZOOM = 4;

/** Where in the world a place lies. */
export function Thumbnail({ point }: { readonly point: Position }) {
  const [longitude, latitude] = point;
  const [view, setView] = useState<PinView>({ centre: point, zoom: THUMBNAIL_ZOOM });
  if (view.centre[0] !== longitude || view.centre[1] !== latitude) setView({ ...view, centre: point });
  const drawn = useSmallMap(view, THUMBNAIL);
  return (
    <svg
      className={style.thumbnail}
      viewBox={`0 0 ${THUMBNAIL.width} ${THUMBNAIL.height}`}
      aria-hidden="true"
    >
      {drawn !== null && <GroundPieces pieces={drawn.map.pieces} />}
      <circle className={style.point} cx={THUMBNAIL.width / 2} cy={THUMBNAIL.height / 2} r="4" />
    </svg>
  );
}
