import type { LatLng, Popup as LeafletPopup } from 'leaflet';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Popup, useMap } from 'react-leaflet';
import { type Box, height, width } from '../../../geo/box.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { useVisibleArea } from '../camera/viewport.ts';
import style from './map-popup.module.css';
import { useDialogFocus } from './use-dialog-focus.ts';

/** CSS pixels. */
const WIDEST = 352;
const HIGHEST = 480;
const LEAST_HEIGHT = 140;
const NARROWEST = 240;
/** The closed legend at the map's end. */
const ROOM_BESIDE = 72;
/** The closed legend at the map's upper end. */
const ROOM_ABOVE = 64;
/** The popup's tip and the marker below it. */
const ROOM_BELOW = 60;

interface MapPopupProps {
  /** Of what is told in it: another one opens another popup. */
  readonly id: string;
  readonly at: LatLng;
  /** CSS pixels from `at` up to where the popup's tip points. */
  readonly clearance: number;
  /** Called when the popup has come or changed its size. */
  onResize(popup: HTMLElement): void;
  onClose(): void;
  /** The content; its heading gets the id by which the dialog is labelled. */
  readonly children: (titleId: string) => ReactNode;
}

/** What is told of a mark, beside it. Its content is React's, its frame Leaflet's. */
export function MapPopup({ id, at, clearance, onResize, onClose, children }: MapPopupProps) {
  const free = useVisibleArea()();
  const popup = useRef<LeafletPopup>(null);
  const { wide, high } = roomFor(free);
  useEffect(
    function resizePopup() {
      // Leaflet reads its options whenever it measures the popup.
      Object.assign(popup.current?.options ?? {}, { minWidth: wide, maxWidth: wide });
      popup.current?.update();
    },
    [wide],
  );
  return (
    <Popup
      key={id}
      ref={popup}
      position={at}
      offset={[0, -clearance]}
      minWidth={wide}
      maxWidth={wide}
      className={style.popup ?? ''}
      autoPan={false}
      autoClose={false}
      closeButton={false}
      closeOnClick={false}
      closeOnEscapeKey={false}
    >
      <PopupDialog
        wide={wide}
        highest={high}
        onClose={onClose}
        onResize={() => {
          popup.current?.update();
          const element = popup.current?.getElement();
          if (element !== undefined) onResize(element);
        }}
      >
        {children}
      </PopupDialog>
    </Popup>
  );
}

/** How large a popup may be; in a narrow map it must also pass the controls in the corners. */
function roomFor(free: Box): { wide: number; high: number } {
  const roomAbove = width(free) < WIDEST + 2 * ROOM_BESIDE ? ROOM_ABOVE : 0;
  return {
    wide: Math.min(WIDEST, Math.max(NARROWEST, width(free) - ROOM_BESIDE)),
    high: Math.min(HIGHEST, Math.max(LEAST_HEIGHT, height(free) - ROOM_BELOW - roomAbove)),
  };
}

interface PopupDialogProps extends Pick<MapPopupProps, 'onClose' | 'children'> {
  /**
   * To measure a popup, Leaflet lays its content out in one line: with a width of its own nothing in it moves meanwhile,
   * nor loses where it was scrolled to.
   */
  readonly wide: number;
  readonly highest: number;
  onResize(): void;
}

function PopupDialog({ wide, highest, onResize, onClose, children }: PopupDialogProps) {
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
      style={{ width: wide + 1, maxHeight: highest }}
      // What is done here may take the popup away before Leaflet asks where the click fell: it would hit the map below.
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Button compact icon="close" className={style.close ?? ''} onClick={onClose}>
        {messages.app.close}
      </Button>
      {children(titleId)}
    </div>
  );
}
