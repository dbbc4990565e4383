import type { ReactNode } from 'react';
import type { ArticleHead } from '../../corpus/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import style from './article-label.module.css';
import { Separated } from './separated.tsx';
import { Unseen } from './unseen.tsx';

interface ArticleLabelProps {
  readonly article: ArticleHead;
  /** What else is said of it in the same line. */
  readonly children?: ReactNode;
}

/** Outlet and date of an article; what is inferred from its text and not stated is shown as such. */
export function ArticleLabel({ article, children }: ArticleLabelProps) {
  const messages = useMessages();
  return (
    <Separated>
      <cite>
        <Stated field="outlet" article={article}>
          {article.outlet ?? messages.article.unknownOutlet}
        </Stated>
      </cite>
      <Stated field="date" article={article}>
        {messages.date(article)}
      </Stated>
      {children}
    </Separated>
  );
}

interface StatedProps {
  readonly field: string;
  readonly article: ArticleHead;
  readonly children: string;
}

function Stated({ field, article, children }: StatedProps) {
  const { article: words } = useMessages();
  if (!article.inferred.includes(field)) return <bdi>{children}</bdi>;
  return (
    <span className={style.inferred} title={words.inferred}>
      <bdi>{children}</bdi>
      <Unseen> ({words.inferred})</Unseen>
    </span>
  );
}
