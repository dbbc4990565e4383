import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Loaded } from '../../data/use-loaded.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { NOTICE_ROOM, useHasPanel } from '../../layout/use-has-panel.ts';
import { Button } from '../../ui/button.tsx';
import type { WorldState } from '../basemap/use-world.ts';
import type { Relations } from '../relations/use-relations.ts';
import style from './map-notices.module.css';

interface MapNoticesProps {
  readonly basemap: Loaded<unknown>;
  /** Where the ground of the world has not arrived. */
  readonly world: WorldState['failed'];
  readonly shapes: Loaded<unknown>;
  readonly relations: Pick<Relations, 'loaded' | 'isLost'>;
  readonly hasGroundFailed: boolean;
}

/** What the map cannot show, in words: one small notice, until it is fixed or has been read. */
export function MapNotices({ basemap, world, shapes, relations, hasGroundFailed }: MapNoticesProps) {
  const { app, failures, map: words, relations: relationWords } = useMessages();
  const [read, setRead] = useState('');
  const failed = [
    { what: basemap, words: words.groundFailed },
    { what: shapes, words: words.shapesFailed },
    { what: relations.loaded, words: relationWords.failed },
  ].flatMap(({ what, words: told }) => (what.state === 'failed' ? [{ retry: what.retry, told }] : []));
  const missing = world === null ? failed : [{ retry: world.retry, told: words.groundFailed }, ...failed];
  const told = [
    ...new Set(missing.map((each) => each.told)),
    ...(relations.isLost ? [relationWords.none] : []),
    ...(hasGroundFailed ? [words.ownGroundFailed] : []),
  ].join(' ');
  const retryAll = () => {
    for (const { retry } of missing) retry();
  };
  const notice = (
    <div role="status" className={style.notices}>
      {told !== '' && told !== read && (
        <div className={style.notice}>
          <p>{told}</p>
          {missing.length > 0 && (
            <Button compact icon="retry" onClick={retryAll}>
              {failures.retry}
            </Button>
          )}
          <Button compact icon="close" onClick={() => setRead(told)}>
            {app.close}
          </Button>
        </div>
      )}
    </div>
  );
  // Told in the panel it hides no place; a frame has none.
  const room = useHasPanel() && told !== '' ? document.getElementById(NOTICE_ROOM) : null;
  return room === null ? notice : createPortal(notice, room);
}
