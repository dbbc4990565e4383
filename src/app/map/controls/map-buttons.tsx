import { useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useCramped } from '../../layout/use-cramped.ts';
import { useEmbedding, useHasControl, useHasZoomButtons } from '../../layout/use-embedding.ts';
import { useNarrow, usePrefersStill } from '../../layout/use-media.ts';
import { useView } from '../../state/view-context.ts';
import { Button } from '../../ui/button.tsx';
import { useOpenList } from '../keyboard/use-open-list.ts';
import { FullscreenButton } from './fullscreen-button.tsx';
import style from './map-buttons.module.css';
import { ShowAll, useOutOfSight } from './show-all.tsx';

interface MapButtonsProps {
  /** The places of the layers that are on. */
  readonly drawn: readonly PlaceSummary[];
  showAll(): void;
}

/**
 * Coming closer, going away, all of the corpus, the list of what is in view, the whole screen. On a phone the sheet has
 * that list until something is read there, and the map all of the screen.
 */
export function MapButtons({ drawn, showAll }: MapButtonsProps) {
  const map = useMap();
  const { map: words } = useMessages();
  const hasAll = useHasControl('zoom');
  const hasZoom = useHasZoomButtons();
  const hasPanel = useHasControl('panel');
  const openList = useOpenList(hasPanel);
  const animate = !usePrefersStill();
  const hidden = useOutOfSight(drawn);
  const isNarrow = useNarrow();
  const isCramped = useCramped();
  const isEmbedded = useEmbedding() !== null;
  const { place, article, relation } = useView();
  const isReading = place !== null || article !== null || relation !== null;
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
        </>
      )}
      {hasAll && <ShowAll hidden={hidden} isWide={!isCramped && !isEmbedded} showAll={showAll} />}
      {hasPanel && (!isNarrow || isReading) && (
        <Button compact icon="list" onClick={openList}>
          {words.toList}
        </Button>
      )}
      {(isEmbedded || !isNarrow) && <FullscreenButton />}
    </div>
  );
}
