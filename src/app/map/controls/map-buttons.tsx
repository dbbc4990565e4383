import { useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { useMessages } from '../../i18n/use-messages.ts';
import { useHasControl } from '../../layout/embedding.ts';
import { usePrefersStill } from '../../layout/media.ts';
import { useHasPanel } from '../../layout/use-has-panel.ts';
import { Button } from '../../ui/button.tsx';
import { FIRST_ZOOM, LAST_ZOOM } from '../camera/fit.ts';
import { useOpenList } from '../keyboard/use-open-list.ts';
import { FullscreenButton } from './fullscreen-button.tsx';
import style from './map-buttons.module.css';

/** Coming closer, going away, all of the corpus, the list of what is in view, the whole screen. */
export function MapButtons({ showAll }: { showAll(): void }) {
  const map = useMap();
  const { map: words } = useMessages();
  const hasZoom = useHasControl('zoom');
  const hasPanel = useHasPanel();
  const openList = useOpenList(hasPanel);
  const animate = !usePrefersStill();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const zoomBy = (step: number) => map.setZoom(map.getZoom() + step, { animate });
  return (
    <div className={style.buttons}>
      {hasZoom && (
        <>
          <Button compact icon="plus" disabled={zoom >= LAST_ZOOM} onClick={() => zoomBy(1)}>
            {words.zoomIn}
          </Button>
          <Button compact icon="minus" disabled={zoom <= FIRST_ZOOM} onClick={() => zoomBy(-1)}>
            {words.zoomOut}
          </Button>
          <Button compact icon="all" onClick={showAll}>
            {words.home}
          </Button>
        </>
      )}
      {hasPanel && (
        <Button compact icon="list" onClick={openList}>
          {words.toList}
        </Button>
      )}
      <FullscreenButton />
    </div>
  );
}
