import { useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { useMessages } from '../../i18n/use-messages.ts';
import { useEmbedding, useHasControl } from '../../layout/use-embedding.ts';
import { useHasPanel } from '../../layout/use-has-panel.ts';
import { useNarrow, usePrefersStill } from '../../layout/use-media.ts';
import { Button } from '../../ui/button.tsx';
import { useOpenList } from '../keyboard/use-open-list.ts';
import { FullscreenButton } from './fullscreen-button.tsx';
import style from './map-buttons.module.css';
import { ShowAll, useOutOfSight } from './show-all.tsx';

interface MapButtonsProps {
  /** Ids of the places of the layers that are on. */
  readonly drawn: ReadonlySet<string>;
  showAll(): void;
}

/** Coming closer, going away, all of the corpus, the list of what is in view, the whole screen. */
export function MapButtons({ drawn, showAll }: MapButtonsProps) {
  const map = useMap();
  const { map: words } = useMessages();
  const hasZoom = useHasControl('zoom');
  const hasPanel = useHasPanel();
  const openList = useOpenList(hasPanel);
  const animate = !usePrefersStill();
  const hidden = useOutOfSight(drawn);
  const isNarrow = useNarrow();
  const isEmbedded = useEmbedding() !== null;
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const zoomBy = (step: number) => map.setZoom(map.getZoom() + step, { animate });
  return (
    <div className={style.buttons}>
      {hasZoom && (
        <>
          <Button compact icon="plus" disabled={zoom >= map.getMaxZoom()} onClick={() => zoomBy(1)}>
            {words.zoomIn}
          </Button>
          <Button compact icon="minus" disabled={zoom <= map.getMinZoom()} onClick={() => zoomBy(-1)}>
            {words.zoomOut}
          </Button>
          <ShowAll hidden={hidden} isWide={!isNarrow && !isEmbedded} showAll={showAll} />
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
