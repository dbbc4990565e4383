import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { type Box, overlap, type Point } from '../../../geo/box.ts';
import { worldSize } from '../../../geo/mercator.ts';
import { useCorpus } from '../../data/corpus-context.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { nameRelation } from '../../relations/relation-name.ts';
import { useMapBounds } from '../camera/viewport.ts';
import { MOST_CONTROLS } from '../keyboard/controls.ts';
import style from '../keyboard/place-controls.module.css';
import { useArrowKeys } from '../keyboard/use-arrow-keys.ts';
import { usePane } from '../keyboard/use-pane.ts';
import type { RelationLine } from './relation-line.ts';

/** CSS pixels of a control's side. */
const SIDE = 24;

interface RelationControlsProps {
  readonly lines: readonly RelationLine[];
  readonly chosen: string | null;
  /** Called with the key of the line whose control has the focus. */
  point(key: string | null): void;
  choose(line: RelationLine): void;
}

/** The list of the lines in view, for keyboard and screen reader: each name lies unseen upon its line. */
export function RelationControls({ lines, chosen, point, choose }: RelationControlsProps) {
  const { relations: words, direction } = useMessages();
  const pane = usePane('place-controls');
  const zoom = useMap().getZoom();
  const frame = useMapBounds();
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const inView = lines.filter(({ box }) => overlap(box, frame)).map((line) => controlOf(line, frame, zoom));
  const shown = inView.slice(0, MOST_CONTROLS);
  const reached = shown.find(({ key }) => key === focused) ?? shown[0];
  const onKeyDown = useArrowKeys(shown, reached, list);
  if (pane === null) return null;
  return createPortal(
    <section className={style.controls} aria-label={words.inView} dir={direction}>
      <h2>{words.inView}</h2>
      <p role="status">{words.count(inView.length)}</p>
      <ul ref={list} onKeyDown={onKeyDown}>
        {shown.map((control) => (
          <RelationControl
            key={control.key}
            control={control}
            isReached={control === reached}
            isChosen={control.key === chosen}
            onFocus={() => {
              setFocused(control.key);
              point(control.key);
            }}
            onBlur={() => point(null)}
            onPress={() => choose(control.line)}
          />
        ))}
      </ul>
    </section>,
    pane,
  );
}

interface LineControl {
  readonly key: string;
  readonly line: RelationLine;
  /** In CSS pixels from the world's upper left corner at this zoom. */
  readonly at: Point;
}

/** A line stands in the list while any of it is in view; its control then keeps to the view. */
function controlOf(line: RelationLine, frame: Box, zoom: number): LineControl {
  const scale = worldSize(zoom);
  const at = {
    x: Math.max(frame.left, Math.min(frame.right, line.middle.x)) * scale,
    y: Math.max(frame.top, Math.min(frame.bottom, line.middle.y)) * scale,
  };
  return { key: line.key, line, at };
}

interface RelationControlProps {
  readonly control: LineControl;
  readonly isReached: boolean;
  readonly isChosen: boolean;
  onFocus(): void;
  onBlur(): void;
  onPress(): void;
}

function RelationControl({ control, isReached, isChosen, onFocus, onBlur, onPress }: RelationControlProps) {
  const messages = useMessages();
  const corpus = useCorpus();
  const origin = useMap().getPixelOrigin();
  const { at, key, line } = control;
  const name = nameRelation(line.link, corpus, messages);
  const transform = `translate(${at.x - origin.x - SIDE / 2}px, ${at.y - origin.y - SIDE / 2}px)`;
  return (
    <li>
      <button
        type="button"
        data-key={key}
        tabIndex={isReached ? 0 : -1}
        aria-pressed={isChosen}
        style={{ width: SIDE, height: SIDE, transform }}
        onFocus={onFocus}
        onBlur={onBlur}
        onClick={(event) => event.detail === 0 && onPress()}
      >
        {messages.relations.control(name, messages.count.passages(line.relations))}
      </button>
    </li>
  );
}
