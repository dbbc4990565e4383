import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { EmbedPanel } from './embed-panel.tsx';
import { ExportPanel } from './export-panel.tsx';

const TABS = ['embed', 'export'] as const;

/** How to take along what is shown: in another page, or as a file. */
export function ShareDialog({ close }: { close(): void }) {
  const { share } = useMessages();
  const [tab, setTab] = useState<(typeof TABS)[number]>('embed');
  const tabs = TABS.map((id) => ({ id, label: share.tabs[id], count: '' }));
  return (
    <Dialog title={share.title} close={close}>
      <Tabs id="share" label={share.title} tabs={tabs} chosen={tab} choose={(id) => setTab(id)} />
      <div role="tabpanel" id="share-panel" aria-labelledby={`share-${tab}`}>
        {tab === 'embed' ? <EmbedPanel /> : <ExportPanel />}
      </div>
    </Dialog>
  );
}
