import type { PointerEvent, ReactNode } from 'react';
import type { Block, BlockMention } from '../../corpus/article.ts';
import { PLOTTED_ROLES } from '../../model/role.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { isSameMention, linkToMention } from '../model/mention-link.ts';
import { usePointing } from '../state/pointing.ts';
import { selectMention } from '../state/selection.ts';
import { useShown } from '../state/shown.ts';
import { useView } from '../state/view-context.ts';
import { Link } from '../ui/link.tsx';
import style from './plotted-mention.module.css';

/** A mention that stands on the map. */
export type PlottedMention = BlockMention & { readonly place: string };

export function isPlotted(mention: BlockMention): mention is PlottedMention {
  return mention.place !== null && PLOTTED_ROLES.has(mention.role);
}

interface PlottedMentionLinkProps {
  readonly article: string;
  readonly block: Block;
  readonly mention: PlottedMention;
  readonly children: ReactNode;
}

/** A mention in the text: underlined in its layer's colour, filled when chosen; it opens its place. */
export function PlottedMentionLink({ article, block, mention, children }: PlottedMentionLinkProps) {
  const view = useView();
  const pointing = usePointing();
  const corpus = useCorpus();
  const shown = useShown();
  const link = linkToMention(article, block, mention);
  return (
    <Link
      to={selectMention(link, mention.place)}
      className={style.mention}
      onPointerDown={letSelect}
      data-layer={corpus.place(mention.place)?.layer}
      data-shown={shown.passages.has(mention.place)}
      data-pointed={pointing.place === mention.place}
      aria-current={isSameMention(view.mention, link) ? 'location' : undefined}
      onMouseOver={() => pointing.point(mention.place)}
      onMouseOut={() => pointing.point(null)}
      onFocus={() => pointing.point(mention.place)}
      onBlur={() => pointing.point(null)}
    >
      {children}
    </Link>
  );
}

/** A browser drags a link where it would select plain words: while the pointer is down the mention is no link. */
function letSelect({ currentTarget: link, pointerType, ...event }: PointerEvent<HTMLAnchorElement>): void {
  const address = link.getAttribute('href');
  const isPlain = pointerType === 'mouse' && event.button === 0 && !event.metaKey && !event.ctrlKey;
  if (address === null || !isPlain || event.shiftKey) return;
  link.removeAttribute('href');
  const restore = () => link.setAttribute('href', address);
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, restore, { once: true });
}
