import { DomEvent } from 'leaflet';
import type { ReactNode } from 'react';
import { useCallback } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useCover } from '../../state/cover.ts';
import { usePrinting } from '../../state/media.ts';
import { OBSTACLE } from '../framing/use-free-part.ts';
import style from './corner.module.css';

interface CornerProps {
  readonly corner: 'top' | 'bottom';
  readonly children: ReactNode;
}

/** Controls at the inline end of the map. The map hears nothing of what is done in them. */
export function Corner({ corner, children }: CornerProps) {
  const { direction } = useMessages();
  const cover = useCover();
  const isPrinting = usePrinting();
  const keepFromMap = useCallback((element: HTMLDivElement | null) => {
    if (element === null) return;
    DomEvent.disableClickPropagation(element);
    DomEvent.disableScrollPropagation(element);
  }, []);
  return (
    <div
      ref={keepFromMap}
      style={{ [corner]: isPrinting ? 0 : cover[corner] }}
      className={style.corner}
      data-corner={corner}
      dir={direction}
      {...{ [OBSTACLE]: '' }}
    >
      {children}
    </div>
  );
}
