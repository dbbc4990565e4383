import { useMessages } from '../../i18n/use-messages.ts';
import { useView, useViewStore } from '../../state/view-context.ts';
import { SwitchRow } from './switch-row.tsx';

/** Switches the ways and stretches that texts state; who switches them off reads none of them any longer. */
export function RelationSwitch({ count }: { readonly count: number | null }) {
  const { relations: words } = useMessages();
  const store = useViewStore();
  const { relations } = useView();
  return (
    <SwitchRow
      isOn={relations}
      name={words.title}
      count={count}
      wordCount={words.count}
      change={() => store.change({ relations: !relations, relation: null }, 'push')}
    >
      <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
        <path
          d="M-8 6C-5-3 0-5 3-4"
          fill="none"
          stroke="var(--relations)"
          strokeWidth="2"
          strokeDasharray="4 2"
        />
        <path d="M9-1.5 2.5-7.5 2-.5Z" fill="var(--relations)" />
      </svg>
    </SwitchRow>
  );
}
