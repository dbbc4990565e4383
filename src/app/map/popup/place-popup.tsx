import type { LatLng, Popup as LeafletPopup } from 'leaflet';
import { useEffect, useId, useRef } from 'react';
import { Popup, useMap } from 'react-leaflet';
import { useMessages } from '../../i18n/use-messages.ts';
import { PlaceCard } from '../../place/place-card.tsx';
import { Button } from '../../ui/button.tsx';
import { useFreePart } from '../framing/use-free-part.ts';
import { height, width } from '../geometry/box.ts';
import style from './place-popup.module.css';
import { useDialogFocus } from './use-dialog-focus.ts';

/** CSS pixels. */
const WIDEST = 352;
const HIGHEST = 420;
const LEAST_HEIGHT = 140;
/** The popup's tip and the marker below it. */
const ROOM_BELOW = 60;

interface PlacePopupProps {
  readonly place: string;
  readonly at: LatLng;
  /** CSS pixels from `at` up to where the popup's tip points. */
  readonly clearance: number;
  /** Called when the popup has come or changed its size. */
  onResize(popup: HTMLElement): void;
  onClose(): void;
}

/** A place's passages beside its mark. Its content is React's, its frame Leaflet's. */
export function PlacePopup({ place, at, clearance, onResize, onClose }: PlacePopupProps) {
  const free = useFreePart()();
  const popup = useRef<LeafletPopup>(null);
  const widthInPixels = Math.min(WIDEST, width(free));
  return (
    <Popup
      key={place}
      ref={popup}
      position={at}
      offset={[0, -clearance]}
      minWidth={widthInPixels}
      maxWidth={widthInPixels}
      className={style.popup ?? ''}
      autoPan={false}
      autoClose={false}
      closeButton={false}
      closeOnClick={false}
      closeOnEscapeKey={false}
    >
      <PopupDialog
        place={place}
        highest={Math.max(LEAST_HEIGHT, Math.min(HIGHEST, height(free) - ROOM_BELOW))}
        onClose={onClose}
        onResize={() => {
          popup.current?.update();
          const element = popup.current?.getElement();
          if (element !== undefined) onResize(element);
        }}
      />
    </Popup>
  );
}

interface PopupDialogProps {
  readonly place: string;
  readonly highest: number;
  onResize(): void;
  onClose(): void;
}

function PopupDialog({ place, highest, onResize, onClose }: PopupDialogProps) {
  const messages = useMessages();
  const map = useMap();
  const titleId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const resized = useRef(onResize);
  resized.current = onResize;
  useDialogFocus(dialog, map.getContainer());
  useEffect(function followSize() {
    const element = dialog.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => resized.current());
    observer.observe(element);
    return function stopFollowing() {
      observer.disconnect();
    };
  }, []);
  return (
    <div
      ref={dialog}
      role="dialog"
      aria-labelledby={titleId}
      className={style.dialog}
      dir={messages.direction}
      lang={messages.language}
      tabIndex={-1}
      style={{ maxHeight: highest }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Button compact icon="close" className={style.close ?? ''} onClick={onClose}>
        {messages.app.close}
      </Button>
      <PlaceCard place={place} titleId={titleId} />
    </div>
  );
}
