import type { ArticleSummary, Block, BlockMention } from '../../corpus/article.ts';
import { cutSegments } from '../ui/segments.ts';
import style from './block-text.module.css';
import { isOpen, OpenMention } from './open-mention.tsx';
import { isPlotted, PlottedMentionLink } from './plotted-mention.tsx';

interface BlockTextProps {
  readonly article: ArticleSummary;
  readonly block: Block;
}

const ELEMENT = { title: 'h2', heading: 'h3', caption: 'p', paragraph: 'p' } as const;

/** A block of the text, to the letter, with its mentions marked. */
export function BlockText({ article, block }: BlockTextProps) {
  const Element = ELEMENT[block.kind];
  return (
    <Element className={style[block.kind]} lang={article.language} dir="auto">
      {cutSegments(block.text, block.mentions.filter(isMarked)).map(({ start, text, span }) =>
        span === null ? (
          text
        ) : isPlotted(span) ? (
          <PlottedMentionLink key={start} article={article.id} block={block} mention={span}>
            {text}
          </PlottedMentionLink>
        ) : (
          <OpenMention key={start} mention={span} language={article.language}>
            {text}
          </OpenMention>
        ),
      )}
    </Element>
  );
}

const isMarked = (mention: BlockMention): boolean => isPlotted(mention) || isOpen(mention);
