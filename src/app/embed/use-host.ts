import { useEffect } from 'react';
import { wantedHeight } from '../../embed/height.ts';
import type { MapMessage } from '../../embed/protocol.ts';
import type { Messages } from '../../languages/messages.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useDefaultView } from '../state/default-view.ts';
import type { View } from '../state/view.ts';
import { useViewStore } from '../state/view-context.ts';
import { changeOf, selectionMessage, viewMessage } from './host-messages.ts';
import { openHostPort } from './host-port.ts';

interface Wish {
  readonly code: string;
  readonly words: string;
}

/** What was asked for and does not exist, in words. */
function unknown(
  { place, article }: Partial<View>,
  knows: (id: string, of: 'places' | 'articles') => boolean,
  messages: Messages,
): readonly Wish[] {
  const wishes: Wish[] = [];
  if (place && !knows(place, 'places')) {
    wishes.push({ code: 'unknown-place', words: messages.app.unknownPlace(place) });
  }
  if (article && !knows(article, 'articles')) {
    wishes.push({ code: 'unknown-article', words: messages.app.unknownArticle(article) });
  }
  return wishes;
}

/** Lets the page around this one follow the view and change it. */
export function useHost(): void {
  const store = useViewStore();
  const defaults = useDefaultView();
  const { manifest } = useCorpus();
  const messages = useMessages();
  useEffect(
    function talkToHost() {
      const told = new Map<string, string>();
      const knows = (id: string, of: 'places' | 'articles') => manifest[of].some((each) => each.id === id);
      const port = openHostPort(window, manifest.site.embedHosts, {
        hear(message) {
          const { change, unusable } = changeOf(message, defaults);
          if (message.type !== 'hello') store.change(change, 'replace');
          const wishes = unknown(message.type === 'hello' ? store.read() : change, knows, messages);
          for (const wish of wishes) port.post({ type: 'error', ...wish });
          for (const part of unusable)
            port.post({ type: 'error', code: 'unusable', words: messages.app.unusable(part) });
          tellAll();
        },
        hearMalformed: (field) => port.post({ type: 'error', code: 'malformed', words: field }),
      });
      /** Only what is new is told: one change of the view is one message. */
      const tell = (message: MapMessage | null) => {
        if (message === null || told.get(message.type) === JSON.stringify(message)) return;
        told.set(message.type, JSON.stringify(message));
        port.post(message);
      };
      const tellAll = () => {
        const view = store.read();
        tell(selectionMessage(view));
        tell(viewMessage(view));
        tell({ type: 'height', height: wantedHeight(innerWidth, view.article === null ? 'map' : 'article') });
      };
      const unsubscribe = store.subscribe(tellAll);
      addEventListener('resize', tellAll);
      return function leaveHost() {
        removeEventListener('resize', tellAll);
        unsubscribe();
        port.close();
      };
    },
    [store, defaults, manifest, messages],
  );
}
