import { useMemo, useRef } from 'react';
import type { ArticleSummary, Block } from '../../corpus/article.ts';
import { useLostFocus } from '../state/use-lost-focus.ts';
import { useReturnToMap } from '../state/use-sheet-focus.ts';
import { ArticleHeader } from './article-header.tsx';
import { BlockText } from './block-text.tsx';
import { ScrolledText } from './scrolled-text.tsx';
import { StoryWalk } from './story-walk.tsx';
import { useHighlightedPlaces } from './use-highlighted-places.ts';
import { useScrollToMention } from './use-scroll-to-mention.ts';

interface FullTextProps {
  readonly article: ArticleSummary;
  readonly blocks: readonly Block[];
}

/** The whole article; the mention that was chosen anywhere is scrolled to. */
export function FullText({ article, blocks }: FullTextProps) {
  const scroll = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useScrollToMention(scroll);
  // Into the text, at the mention that was asked for; an article that was opened as a whole begins at its title.
  useLostFocus(
    () => scroll.current?.querySelector<HTMLElement>('a[aria-current="location"]') ?? scroll.current,
  );
  useReturnToMap();
  const [first] = blocks;
  const title = first?.kind === 'title' ? first : undefined;
  const rest = useMemo(() => (title === undefined ? blocks : blocks.slice(1)), [title, blocks]);
  useHighlightedPlaces(scroll, body, rest);
  return (
    <>
      <ScrolledText article={article} box={scroll}>
        <ArticleHeader article={article}>
          {title === undefined ? null : <BlockText article={article} block={title} />}
        </ArticleHeader>
        <div ref={body}>
          {rest.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of an article never change places
            <BlockText key={index} article={article} block={block} />
          ))}
        </div>
      </ScrolledText>
      <StoryWalk article={article} blocks={blocks} />
    </>
  );
}
