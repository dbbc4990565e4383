import { useMemo, useState } from 'react';
import type { Messages } from '../languages/messages.ts';
import { CorpusContext, type OpenCorpus } from './data/corpus-context.ts';
import { Explorer } from './explorer.tsx';
import { LANGUAGES } from './i18n/languages.ts';
import { LanguageProvider } from './language-provider.tsx';
import { readEmbedding } from './layout/embedding.ts';
import { EmbeddingContext } from './layout/use-embedding.ts';
import { createVisibleBoundsStore, VisibleBoundsContext } from './layout/visible-bounds.ts';
import { decodeView } from './model/read-url.ts';
import type { View } from './model/view.ts';
import { createAddress } from './state/address.ts';
import { defaultView } from './state/default-view.ts';
import { FIRST_STAND, PassageStandContext } from './state/passage-stand.ts';
import { PointingContext } from './state/pointing.ts';
import { NONE_HIGHLIGHTED, ReadingContext } from './state/reading.ts';
import { ShownProvider } from './state/shown-provider.tsx';
import { useBackButton } from './state/use-back-button.ts';
import { DefaultViewContext } from './state/use-default-view.ts';
import { ViewContext } from './state/view-context.ts';
import { createViewStore } from './state/view-store.ts';
import { Deferred } from './ui/deferred.tsx';

interface AppProps {
  readonly corpus: OpenCorpus;
  /** In the language of the first words on the page; the view's own are fetched if they differ. */
  readonly messages: Messages;
}

const loadProvider = () => import('./pieces-provider.tsx').then((module) => module.PiecesProvider);

/** The explorer with everything that its components find around them. */
export function App({ corpus, messages }: AppProps) {
  const [embedding] = useState(() => readEmbedding(location.search));
  const [{ defaults, store, unusable }] = useState(() => openView(corpus, embedding !== null));
  const [frame] = useState(createVisibleBoundsStore);
  const [place, point] = useState<string | null>(null);
  const [highlighted, light] = useState(NONE_HIGHLIGHTED);
  const [stand, setStand] = useState(FIRST_STAND);
  const standing = useMemo(() => ({ stand, setStand }), [stand]);
  const [isWalking, walk] = useState(false);
  const reading = useMemo(() => ({ highlighted, light, isWalking, walk }), [highlighted, isWalking]);
  useBackButton(store, defaults);
  const page = (
    <LanguageProvider first={messages}>
      <EmbeddingContext value={embedding}>
        <Explorer unusable={unusable} />
      </EmbeddingContext>
    </LanguageProvider>
  );
  return (
    <CorpusContext value={corpus}>
      <DefaultViewContext value={defaults}>
        <ViewContext value={store}>
          <VisibleBoundsContext value={frame}>
            <PointingContext value={{ place, point }}>
              <ReadingContext value={reading}>
                <PassageStandContext value={standing}>
                  {corpus.pieces === null ? (
                    <ShownProvider>{page}</ShownProvider>
                  ) : (
                    <Deferred load={loadProvider} props={{ children: page }} lines={0} />
                  )}
                </PassageStandContext>
              </ReadingContext>
            </PointingContext>
          </VisibleBoundsContext>
        </ViewContext>
      </DefaultViewContext>
    </CorpusContext>
  );
}

/** In a frame nothing is pushed: Back belongs to the page around it. */
function openView({ manifest }: OpenCorpus, isEmbedded: boolean) {
  const defaults = defaultView(manifest, LANGUAGES);
  const { view, unusable } = decodeView(location.search, defaults, LANGUAGES);
  const address = createAddress(defaults, window);
  const replace = (changed: View) => address.record(changed, 'replace');
  return { defaults, store: createViewStore(view, isEmbedded ? replace : address.record), unusable };
}
