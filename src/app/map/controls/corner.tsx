import { DomEvent } from 'leaflet';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useFoot } from '../../layout/foot.ts';
import { OBSTACLE } from '../framing/use-free-part.ts';
import { useMapCover } from '../framing/use-map-cover.ts';
import style from './corner.module.css';

interface CornerProps {
  readonly corner: 'top' | 'bottom';
  readonly children: ReactNode;
}

/** Controls at the inline end of the map. The map hears nothing of what is done in them. */
export function Corner({ corner, children }: CornerProps) {
  const { direction } = useMessages();
  const cover = useMapCover();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  useEffect(
    function keepFromMap() {
      if (box === null) return;
      DomEvent.disableClickPropagation(box);
      DomEvent.disableScrollPropagation(box);
    },
    [box],
  );
  useTellHeight(corner === 'bottom' ? box : null);
  return (
    <div
      ref={setBox}
      style={{ [corner]: cover[corner] }}
      className={style.corner}
      data-corner={corner}
      dir={direction}
      {...{ [OBSTACLE]: '' }}
    >
      {children}
    </div>
  );
}

/** Lets the map know how high its foot is. */
function useTellHeight(box: HTMLElement | null): void {
  const { setHeight } = useFoot();
  useEffect(
    function measureFoot() {
      if (box === null) return;
      const observer = new ResizeObserver(() => setHeight(box.offsetHeight));
      observer.observe(box);
      return function stopMeasuring() {
        observer.disconnect();
      };
    },
    [box, setHeight],
  );
}
