import { type ComponentType, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { DataPanel } from './data-panel.tsx';
import { EmbedPanel } from './embed-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import { PicturePanel } from './picture-panel.tsx';

const PANELS = {
  link: LinkPanel,
  embed: EmbedPanel,
  picture: PicturePanel,
  data: DataPanel,
} satisfies Record<string, ComponentType>;

type PanelId = keyof typeof PANELS;
const IDS = Object.keys(PANELS) as PanelId[];

/** How to take along what is shown: as a link, in another page, as a picture or as data. */
export function ShareDialog({ close }: { close(): void }) {
  const { share } = useMessages();
  const [tab, setTab] = useState<PanelId>('link');
  const tabs = IDS.map((id) => ({ id, label: share.tabs[id], count: '' }));
  const Panel = PANELS[tab];
  return (
    <Dialog title={share.title} close={close}>
      <Tabs id="share" label={share.title} tabs={tabs} chosen={tab} choose={(id) => setTab(id)} />
      <div role="tabpanel" id="share-panel" aria-labelledby={`share-${tab}`}>
        <Panel />
      </div>
    </Dialog>
  );
}
