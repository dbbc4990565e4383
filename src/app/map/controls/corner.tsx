import { DomEvent } from 'leaflet';
import type { CSSProperties, ReactNode } from 'react';
import { useCallback } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useBottomInset } from '../../layout/bottom-inset.ts';
import { INSET, useMapPadding } from '../camera/viewport.ts';
import style from './corner.module.css';

interface CornerProps {
  readonly corner: 'top' | 'bottom';
  readonly children: ReactNode;
}

/** Controls at the inline end of the map. It hears nothing of what is done in them, but how high those at its foot are. */
export function Corner({ corner, children }: CornerProps) {
  const { direction } = useMessages();
  const padding = useMapPadding();
  const covered = `${padding.top + padding.bottom}px`;
  const { setHeight } = useBottomInset();
  const stand = useCallback(
    (box: HTMLElement | null) => {
      if (box === null) return;
      DomEvent.disableClickPropagation(box);
      DomEvent.disableScrollPropagation(box);
      const observer = new ResizeObserver(() => setHeight(box.offsetHeight));
      if (corner === 'bottom') observer.observe(box);
      return () => observer.disconnect();
    },
    [corner, setHeight],
  );
  return (
    <div
      ref={stand}
      style={{ [corner]: padding[corner], '--covered': covered } as CSSProperties}
      className={style.corner}
      data-corner={corner}
      dir={direction}
      {...{ [INSET]: '' }}
    >
      {children}
    </div>
  );
}
