import { lazy, Suspense } from 'react';
import { useCorpus } from '../../data/corpus-context.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import style from './tile-choice.module.css';
import type { Tiles } from './use-tiles.ts';

/** Only where the owner allows tiles and the reader chooses them. */
const TileBackground = lazy(() =>
  import('./tile-background.tsx').then((module) => ({ default: module.TileBackground })),
);

/** Lets the reader choose background tiles, where the site's owner allows any. Nothing is asked for before. */
export function TileChoice({ tiles }: { readonly tiles: Tiles }) {
  const { site } = useCorpus().manifest;
  const { map: words } = useMessages();
  if (site.tiles.length === 0) return null;
  return (
    <fieldset className={style.choice}>
      <legend>{words.tiles.title}</legend>
      <label>
        <input
          type="radio"
          name="tiles"
          checked={tiles.chosen === null}
          onChange={() => tiles.choose(null)}
        />
        {words.tiles.none}
      </label>
      {site.tiles.map((source) => (
        <label key={source.url}>
          <input
            type="radio"
            name="tiles"
            checked={tiles.chosen === source}
            onChange={() => tiles.choose(source)}
          />
          {source.name}
        </label>
      ))}
      <p>{words.tiles.warning}</p>
      <p role="status">{tiles.haveFailed && words.tiles.failed}</p>
      {tiles.chosen !== null && (
        <Suspense>
          <TileBackground tiles={tiles} />
        </Suspense>
      )}
    </fieldset>
  );
}
