import { useCallback, useEffect, useRef } from 'react';
import { PREVIEW_MESSAGES } from '../../app/data/preview.ts';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { hasErrors } from '../../model/problem.ts';
import { useWords } from '../i18n/words.ts';
import { useBuilds } from '../state/use-session.ts';
import style from './preview-pane.module.css';

interface PreviewPaneProps {
  connect(port: MessagePort): void;
}

/** The explorer itself in a frame of its own; it gets the corpus from the worker's memory. */
export function PreviewPane({ connect }: PreviewPaneProps) {
  const { preview } = useWords();
  const { language } = useMessages();
  const frame = useRef<HTMLIFrameElement>(null);
  const problems = useBuilds(
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
  const errors = problems.filter(({ severity }) => severity === 'error');
  return (
    <section className={style.pane} aria-label={preview.label}>
      {hasErrors(problems) && (
        <div className={style.problems} role="status">
          <p>{preview.problems}</p>
          <ul>
            {errors.slice(0, 3).map(({ file, line, read, fix }) => (
              <li key={`${file} ${line} ${read}`} dir="ltr">
                {file}:{line} {read}. {fix}
              </li>
            ))}
          </ul>
        </div>
      )}
      <iframe
        ref={frame}
        className={style.frame}
        title={preview.label}
        src={`./?preview=1&lang=${language}`}
      />
    </section>
  );
}
