import type { ArticleHead } from '../../corpus/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from './article-label.module.css';
import { Unseen } from './unseen.tsx';

/** Outlet and date of an article; what is inferred from its text and not stated is shown as such. */
export function ArticleLabel({ article }: { readonly article: ArticleHead }) {
  const messages = useMessages();
  return (
    <>
      <cite>
        <Stated field="outlet" article={article}>
          {article.outlet ?? messages.article.unknownOutlet}
        </Stated>
      </cite>
      {' · '}
      <Stated field="date" article={article}>
        {messages.date(article)}
      </Stated>
    </>
  );
}

interface StatedProps {
  readonly field: string;
  readonly article: ArticleHead;
  readonly children: string;
}

function Stated({ field, article, children }: StatedProps) {
  const { article: words } = useMessages();
  if (!article.inferred.includes(field)) return <span dir="auto">{children}</span>;
  return (
    <span className={style.inferred} title={words.inferred}>
      {children}
      <Unseen> ({words.inferred})</Unseen>
    </span>
  );
}
