import type { Passage } from '../../corpus/passage.ts';
import { useArrivedHead } from '../data/use-article-heads.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import { cutSegments } from '../ui/segments.ts';
import style from './passage-quote.module.css';

const ELLIPSIS = '…';

/** A passage, quoted to the letter, with its mentions marked and its source. What was cut shows outside the quotation. */
export function PassageQuote({ passage }: { readonly passage: Passage }) {
  const messages = useMessages();
  const article = useArrivedHead(passage.article);
  const origin = {
    title: messages.place.fromTitle,
    heading: messages.place.fromHeading,
    caption: messages.place.fromCaption,
    paragraph: null,
  }[passage.blockKind];
  return (
    <figure>
      <div className={style.quote} lang={article?.language} dir="auto">
        {passage.cutBefore && <span className={style.cut}>{ELLIPSIS}</span>}
        <blockquote>
          {cutSegments(passage.text, passage.marks).map(({ start, text, span }) =>
            span === null ? text : <mark key={start}>{text}</mark>,
          )}
        </blockquote>
        {passage.cutAfter && <span className={style.cut}>{ELLIPSIS}</span>}
      </div>
      <figcaption className={style.source}>
        {article !== null && <ArticleLabel article={article} />}
        {origin !== null && <span> · {origin}</span>}
      </figcaption>
    </figure>
  );
}
