import { useEffect, useRef } from 'react';
import { wantedHeight } from '../../embed/height.ts';
import type { MapMessage } from '../../embed/protocol.ts';
import type { Messages } from '../../languages/messages.ts';
import { type OpenCorpus, useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useVisibleBoundsStore } from '../layout/visible-bounds.ts';
import type { View } from '../model/view.ts';
import { useDefaultView } from '../state/use-default-view.ts';
import { useViewStore } from '../state/view-context.ts';
import { changeOf, selectionMessage, viewMessage } from './host-messages.ts';
import { openHostPort } from './host-port.ts';

interface Wish {
  readonly code: string;
  readonly words: string;
}

/** What was asked for and does not exist, in words. */
async function unknown(
  { place, article }: Partial<View>,
  corpus: OpenCorpus,
  messages: Messages,
): Promise<readonly Wish[]> {
  const wishes: Wish[] = [];
  if (place) await corpus.pieces?.load([place]).catch(() => undefined);
  if (place && corpus.place(place) === null) {
    wishes.push({ code: 'unknown-place', words: messages.app.unknownPlace(place) });
  }
  const isKnown = !article || (await hasArticle(corpus, article));
  if (!isKnown) wishes.push({ code: 'unknown-article', words: messages.app.unknownArticle(article) });
  return wishes;
}

/** Where nobody can know because a file does not arrive, the reader is told so where the article would stand. */
const hasArticle = (corpus: OpenCorpus, id: string): Promise<boolean> =>
  corpus.articles.load(id).then(
    (summary) => summary !== null,
    () => true,
  );

/** Lets the page around this one follow the view and change it. */
export function useHost(): void {
  const store = useViewStore();
  const bounds = useVisibleBoundsStore();
  const defaults = useDefaultView();
  const corpus = useCorpus();
  const messages = useMessages();
  // Another language must not hang up: the host has said hello once and will not again.
  const words = useRef(messages);
  words.current = messages;
  useEffect(
    function talkToHost() {
      const told = new Map<string, string>();
      let wanted: Partial<View> = {};
      let isGreeted = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const port = openHostPort(window, corpus.manifest.site.embedHosts, {
        hear(message) {
          const { change, unusable } = changeOf(message, defaults);
          wanted = { ...wanted, ...change };
          isGreeted ||= message.type === 'hello';
          for (const part of unusable)
            port.post({ type: 'error', code: 'unusable', words: words.current.app.unusable(part) });
          // Whatever has come by then is one change: a flood of messages is drawn once.
          timer ??= setTimeout(answer);
        },
        hearMalformed: (field) => port.post({ type: 'error', code: 'malformed', words: field }),
      });
      const answer = () => {
        if (Object.keys(wanted).length > 0) store.change(wanted, 'replace');
        void tellUnknown(isGreeted ? store.read() : wanted);
        tellAll();
        wanted = {};
        isGreeted = false;
        timer = undefined;
      };
      const tellUnknown = (view: Partial<View>) =>
        unknown(view, corpus, words.current).then((wishes) => {
          for (const wish of wishes) port.post({ type: 'error', ...wish });
        });
      /** Only what is new is told: one change of the view is one message. What nobody heard is not told yet. */
      const tell = (message: MapMessage | null) => {
        if (message === null || told.get(message.type) === JSON.stringify(message)) return;
        if (port.post(message)) told.set(message.type, JSON.stringify(message));
      };
      const tellAll = () => {
        const view = store.read();
        tell(selectionMessage(view));
        tell(viewMessage(view, bounds.readPosition()));
        tell({ type: 'height', height: wantedHeight(innerWidth, view.article === null ? 'map' : 'article') });
      };
      const ignore = [store.subscribe(tellAll), bounds.subscribe(tellAll)];
      addEventListener('resize', tellAll);
      return function leaveHost() {
        clearTimeout(timer);
        removeEventListener('resize', tellAll);
        for (const each of ignore) each();
        port.close();
      };
    },
    [store, bounds, defaults, corpus],
  );
}
