import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { nameIn } from '../../data/names.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { usePointing } from '../../state/pointing.ts';
import type { Marker } from '../features/cluster.ts';
import { type Control, MOST_CONTROLS } from './controls.ts';
import style from './place-controls.module.css';
import { useArrowKeys } from './use-arrow-keys.ts';
import { usePane } from './use-pane.ts';

interface PlaceControlsProps {
  readonly controls: readonly Control[];
  readonly chosen: string | null;
  choose(place: string): void;
  openCluster(marker: Marker): void;
}

/** The list of what the map draws, for keyboard and screen reader: each name lies unseen upon its mark. */
export function PlaceControls({ controls, chosen, choose, openCluster }: PlaceControlsProps) {
  const messages = useMessages();
  const pane = usePane('place-controls');
  const map = useMap();
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const shown = controls.slice(0, MOST_CONTROLS);
  const reached = shown.find(({ key }) => key === focused) ?? shown[0];
  const onKeyDown = useArrowKeys(shown, reached, list);
  if (pane === null) return null;
  const { activeElement } = document;
  // Told to whoever moves the map: elsewhere it would be spoken over what was asked for.
  const isTold = activeElement === map.getContainer() || pane.contains(activeElement);
  return createPortal(
    <section className={style.controls} aria-label={messages.map.placesInView} dir={messages.direction}>
      <h2>{messages.map.placesInView}</h2>
      <p role={isTold ? 'status' : undefined}>{messages.map.countInView(controls.length, shown.length)}</p>
      <ul ref={list} onKeyDown={onKeyDown}>
        {shown.map((control) => (
          <PlaceControl
            key={control.key}
            control={control}
            isReached={control === reached}
            isChosen={control.opens === null && control.place.id === chosen}
            onFocus={() => setFocused(control.key)}
            onPress={() => {
              if (control.opens === null) return choose(control.place.id);
              openCluster(control.opens);
            }}
          />
        ))}
      </ul>
    </section>,
    pane,
  );
}

interface PlaceControlProps {
  readonly control: Control;
  readonly isReached: boolean;
  readonly isChosen: boolean;
  onFocus(): void;
  onPress(): void;
}

function PlaceControl({ control, isReached, isChosen, onFocus, onPress }: PlaceControlProps) {
  const messages = useMessages();
  const origin = useMap().getPixelOrigin();
  const { point } = usePointing();
  const { place, opens, at, side, level } = control;
  const name = nameIn(place, messages.language).text;
  const words =
    opens === null
      ? messages.map.placeControl(name, place.passages)
      : messages.map.othersControl(name, opens.others);
  return (
    <li>
      <button
        type="button"
        data-key={control.key}
        data-place={place.id}
        data-mark={opens !== null ? 'count' : level === 2 ? 'point' : 'shape'}
        tabIndex={isReached ? 0 : -1}
        aria-pressed={isChosen}
        style={{
          width: side,
          height: side,
          zIndex: level,
          transform: `translate(${at.x - origin.x - side / 2}px, ${at.y - origin.y - side / 2}px)`,
        }}
        onFocus={() => {
          onFocus();
          point(place.id);
        }}
        onBlur={() => point(null)}
        onClick={(event) => event.detail === 0 && onPress()}
      >
        {words}
      </button>
    </li>
  );
}
