import type { Loaded } from '../../data/use-loaded.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import type { Relations } from '../relations/use-relations.ts';
import style from './map-notices.module.css';

interface MapNoticesProps {
  readonly ground: Loaded<unknown>;
  readonly shapes: Loaded<unknown>;
  readonly relations: Pick<Relations, 'loaded' | 'isLost'>;
}

/** What the map cannot show, in words. */
export function MapNotices({ ground, shapes, relations }: MapNoticesProps) {
  const { map: words, relations: relationWords } = useMessages();
  return (
    <div role="status" className={style.notices}>
      <Missing what={ground} words={words.groundFailed} />
      <Missing what={shapes} words={words.shapesFailed} />
      <Missing what={relations.loaded} words={relationWords.failed} />
      {relations.isLost && <p className={style.missing}>{relationWords.none}</p>}
    </div>
  );
}

function Missing({ what, words }: { readonly what: Loaded<unknown>; readonly words: string }) {
  const { failures } = useMessages();
  if (what.state !== 'failed') return null;
  return (
    <p className={style.missing}>
      {words} <Button onClick={what.retry}>{failures.retry}</Button>
    </p>
  );
}
