import { DomEvent } from 'leaflet';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useBottomInset } from '../../layout/bottom-inset.ts';
import { INSET, useMapPadding } from '../camera/viewport.ts';
import style from './corner.module.css';

interface CornerProps {
  readonly corner: 'top' | 'bottom';
  readonly children: ReactNode;
}

/** Controls at the inline end of the map. The map hears nothing of what is done in them. */
export function Corner({ corner, children }: CornerProps) {
  const { direction } = useMessages();
  const padding = useMapPadding();
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
      style={{ [corner]: padding[corner] }}
      className={style.corner}
      data-corner={corner}
      dir={direction}
      {...{ [INSET]: '' }}
    >
      {children}
    </div>
  );
}

/** Lets the map know how high the controls at its foot are. */
function useTellHeight(box: HTMLElement | null): void {
  const { setHeight } = useBottomInset();
  useEffect(
    function measureInset() {
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
