import type { ComponentProps, MouseEvent } from 'react';
import type { View } from '../model/view.ts';
import { encodeView } from '../model/write-url.ts';
import { useDefaultView } from '../state/use-default-view.ts';
import { useViewStore } from '../state/view-context.ts';

interface LinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** What following the link changes in the view. */
  readonly to: Partial<View>;
  /** Called once it is followed here. */
  then?(): void;
}

/** A selection as a real link: it can be opened in a new tab and copied, and here it changes the view. */
export function Link({ to, then, ...rest }: LinkProps) {
  const store = useViewStore();
  const defaults = useDefaultView();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (isSelecting(event.currentTarget)) return;
    store.change(to, 'push');
    then?.();
  };
  return <a {...rest} href={`?${encodeView({ ...store.read(), ...to }, defaults)}`} onClick={follow} />;
}

/** Whether the pointer went up where it had selected some of the link's words: who wants to copy them does not follow it. */
function isSelecting(link: HTMLAnchorElement): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(link, true);
}
