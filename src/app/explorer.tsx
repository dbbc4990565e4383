import { createRef, type ReactNode, useState } from 'react';
import { useCorpus } from './data/corpus-context.ts';
import { useMessages } from './i18n/use-messages.ts';
import style from './layout/page-boxes.module.css';
import { useDocumentTheme } from './layout/theme.ts';
import { useCramped } from './layout/use-cramped.ts';
import { useEmbedding, useHasControl } from './layout/use-embedding.ts';
import { useHasPanel } from './layout/use-has-panel.ts';
import { type CoveringBoxes, useMeasuredPadding } from './layout/use-measured-padding.ts';
import { PaddingContext } from './layout/use-padding.ts';
import { LivingMap } from './living-map.tsx';
import { OfflineNotice } from './notices/offline-notice.tsx';
import { Panel } from './panel/panel.tsx';
import { LastChoiceContext, useRememberedChoice } from './state/last-choice.ts';
import { useDocumentTitle } from './state/use-document-title.ts';
import { Boundary } from './ui/boundary.tsx';
import { Deferred } from './ui/deferred.tsx';

const loadTimeline = () => import('./timeline/timeline.tsx').then((module) => module.Timeline);
const loadEmbedFrame = () => import('./embed/embed-frame.tsx').then((module) => module.EmbedFrame);

/** The page: the map over all of it, and what covers the map. */
export function Explorer({ unusable }: { readonly unusable: readonly string[] }) {
  const messages = useMessages();
  const [boxes] = useState(createBoxes);
  const isCramped = useCramped();
  const { time } = useCorpus().manifest.articles;
  const embedding = useEmbedding();
  const hasPanel = useHasPanel();
  const hasTimeline = useHasControl('timeline');
  useDocumentTheme();
  useDocumentTitle();
  return (
    <Padded boxes={boxes} isCovered={hasPanel}>
      <LastChoiceContext value={useRememberedChoice()}>
        {hasPanel && <Panel header={boxes.header} body={boxes.body} unusable={unusable} />}
        {hasTimeline && !isCramped && time !== null && (
          <div ref={boxes.timeline} className={style.timeline}>
            <Deferred load={loadTimeline} props={{}} lines={1} />
          </div>
        )}
        {embedding !== null && (
          <Deferred load={loadEmbedFrame} props={{ unusable: hasPanel ? null : unusable }} />
        )}
        {embedding === null && <OfflineNotice />}
        <main className={style.map} aria-label={messages.app.map}>
          <Boundary>
            <LivingMap />
          </Boundary>
        </main>
      </LastChoiceContext>
    </Padded>
  );
}

interface PaddedProps {
  readonly boxes: CoveringBoxes;
  readonly isCovered: boolean;
  readonly children: ReactNode;
}

/** Of what stands in it only what asks for the padding is drawn again when that has been measured. */
function Padded({ boxes, isCovered, children }: PaddedProps) {
  return <PaddingContext value={useMeasuredPadding(boxes, isCovered)}>{children}</PaddingContext>;
}

function createBoxes(): CoveringBoxes & { readonly timeline: React.RefObject<HTMLDivElement | null> } {
  return { header: createRef(), body: createRef(), timeline: createRef() };
}
