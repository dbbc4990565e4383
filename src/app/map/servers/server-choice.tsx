import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ServerMessages } from '../../../languages/servers/messages.ts';
import type { PlaceServer } from '../../../model/site.ts';
import { useLoaded } from '../../data/use-loaded.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import notices from '../controls/map-notices.module.css';
import style from '../controls/tile-choice.module.css';
import { type Answer, PATIENCE_S } from './ask-server.ts';
import type { ServedPlaces } from './read-features.ts';
import own from './servers.module.css';
import { useServer } from './use-server.ts';

/** Every file there that is named after a language. */
const FILES = import.meta.glob<Record<string, ServerMessages>>('../../../languages/servers/served-??.ts');

/** The servers that the site's owner names, each with a switch, what it has here as a list, and what went wrong on the map. */
export function ServerChoice({ servers }: { readonly servers: readonly PlaceServer[] }) {
  const { language } = useMessages();
  const [on, setOn] = useState<readonly PlaceServer[]>([]);
  const load = useCallback(
    async () => (await FILES[`../../../languages/servers/served-${language}.ts`]?.())?.[language] ?? null,
    [language],
  );
  return (
    <WhenLoaded loaded={useLoaded(load)} lines={servers.length + 2}>
      {(words) =>
        words !== null && (
          <fieldset className={style.choice}>
            <legend>{words.title}</legend>
            {servers.map((server) => (
              <Server
                key={server.url}
                server={server}
                isOn={on.includes(server)}
                change={() =>
                  setOn(on.includes(server) ? on.filter((each) => each !== server) : [...on, server])
                }
                words={words}
              />
            ))}
            <p>{words.warning}</p>
          </fieldset>
        )
      }
    </WhenLoaded>
  );
}

interface ServerProps {
  readonly server: PlaceServer;
  readonly isOn: boolean;
  readonly words: ServerMessages;
  change(): void;
}

function Server({ server, isOn, words, change }: ServerProps) {
  const answer = useServer(server, isOn);
  const trouble = troubleOf(server.name, answer, words);
  return (
    <>
      <label>
        <input type="checkbox" checked={isOn} onChange={change} />
        {server.name}
      </label>
      {answer?.state === 'here' && <Served {...answer.served} words={words} />}
      {isOn && <p>{server.attribution}</p>}
      {createPortal(
        <div role="status" className={notices.notices}>
          {trouble !== null && (
            <div className={notices.notice}>
              <p className={own.trouble}>{trouble}</p>
            </div>
          )}
        </div>,
        document.querySelector('[data-corner="bottom"]') ?? document.body,
      )}
    </>
  );
}

/** What the rings on the map are, for those who do not see or point at them. */
function Served({ places, leftOut, hasMore, words }: ServedPlaces & { readonly words: ServerMessages }) {
  return (
    <details>
      <summary>{words.shown(places.length)}</summary>
      {hasMore && <p>{words.more}</p>}
      {leftOut > 0 && <p>{words.leftOut(leftOut)}</p>}
      <ul>
        {places.map(({ name, point }) => (
          <li key={`${name} ${point.join()}`}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A sentence where there is anything to say. */
function troubleOf(server: string, answer: Answer | null, words: ServerMessages): string | null {
  switch (answer?.state) {
    case 'slow':
      return words.slow(server);
    case 'late':
      return words.late(server, PATIENCE_S);
    case 'unreachable':
      return words.unreachable(server);
    case 'refused':
      return words.refused(server, answer.status);
    case 'wrong':
      return words.wrong(server);
    default:
      return null;
  }
}
