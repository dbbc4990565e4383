import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { PREVIEW_MESSAGES } from '../../app/data/preview.ts';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { embedHeight } from '../../app/share/embed-code.ts';
import { hasErrors } from '../../model/problem.ts';
import { useWords } from '../i18n/words.ts';
import { countArticles } from '../model/files.ts';
import { useBuilds, useProject } from '../state/use-session.ts';
import style from './preview-pane.module.css';
import { ProblemList } from './problem-list.tsx';

interface PreviewPaneProps {
  connect(port: MessagePort): void;
  /** Whether the text is in sight too. */
  readonly isBesideText: boolean;
}

/** As in the style sheets. */
const isPhone = (): boolean => matchMedia('(max-width: 719.98px)').matches;

/** The explorer itself in a frame of its own; it gets the corpus from the worker's memory. */
export function PreviewPane({ connect, isBesideText }: PreviewPaneProps) {
  const { preview } = useWords();
  const { language } = useMessages();
  const frame = useRef<HTMLIFrameElement>(null);
  const { problems, isBuilding } = useBuilds(
    useCallback(
      () => frame.current?.contentWindow?.postMessage(PREVIEW_MESSAGES.changed, location.origin),
      [],
    ),
  );
  useEffect(
    function answerFrame() {
      const heard = ({ source, origin, data }: MessageEvent<unknown>) => {
        const page = frame.current?.contentWindow;
        if (page == null || source !== page || origin !== location.origin || data !== PREVIEW_MESSAGES.ready)
          return;
        const { port1, port2 } = new MessageChannel();
        connect(port1);
        page.postMessage(PREVIEW_MESSAGES.connect, location.origin, [port2]);
      };
      window.addEventListener('message', heard);
      return () => window.removeEventListener('message', heard);
    },
    [connect],
  );
  const articles = countArticles(useProject().history.present);
  const [width, setWidth] = useState<number | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const fit = useFit(stage, width);
  // Below the text of a phone there is room for the map alone.
  const isEmbedded = width !== null || (isBesideText && isPhone());
  const errors = problems.filter(({ severity }) => severity === 'error');
  return (
    <section className={style.pane} aria-label={preview.label}>
      {hasErrors(problems) && (
        <div className={style.problems} role="status">
          <p>{preview.problems}</p>
          <ProblemList problems={errors.slice(0, 3)} />
        </div>
      )}
      <label className={style.size}>
        {preview.size}{' '}
        <select
          value={width ?? ''}
          onChange={(event) => setWidth(event.target.value === '' ? null : Number(event.target.value))}
        >
          <option value="">{preview.asSite}</option>
          {WIDTHS.map((each) => (
            <option key={each} value={each}>
              {preview.asEmbed(each)}
            </option>
          ))}
        </select>
      </label>
      {isBuilding && (
        <p className={style.building} role="status">
          {preview.building(articles)}
        </p>
      )}
      <div ref={stage} className={style.stage} data-embed={width !== null}>
        <iframe
          key={isEmbedded ? 'embed' : 'site'}
          ref={frame}
          className={style.frame}
          title={preview.label}
          style={fit}
          src={`./?preview=1${isEmbedded ? '&embed=1' : ''}&lang=${language}`}
        />
      </div>
    </section>
  );
}

/** Columns of a phone, of a story, and as wide as a page. */
const WIDTHS = [320, 480, 720, 1200];

/** A frame as wide and as high as it will be in a story, made smaller where the pane has no room for it. */
function useFit(stage: RefObject<HTMLElement | null>, width: number | null) {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(
    function measure() {
      const element = stage.current;
      if (element === null) return;
      const observer = new ResizeObserver(() =>
        setRoom({ width: element.clientWidth, height: element.clientHeight }),
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [stage],
  );
  if (width === null) return {};
  const height = embedHeight(width);
  const scale = Math.min(1, room.width / width, room.height / height);
  return { inlineSize: width, blockSize: height, scale: String(scale) };
}
