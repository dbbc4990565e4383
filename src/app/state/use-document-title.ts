import { useEffect } from 'react';
import { inLanguage } from '../../exports/in-language.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { useArrivedSummary } from '../data/use-article-summaries.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useView } from './view-context.ts';

/** Names what is chosen in the window's title, so that tabs and history entries can be told apart. */
export function useDocumentTitle(): void {
  const corpus = useCorpus();
  const messages = useMessages();
  const view = useView();
  const place = view.place === null ? null : corpus.place(view.place);
  const article = useArrivedSummary(view.article);
  const parts = [
    place === null ? null : nameIn(place, messages.language).text,
    article === null ? null : messages.article.titleOf(article),
    inLanguage(corpus.manifest.site.title, messages.language) || messages.app.title,
  ];
  const title = parts.filter((part) => part !== null).join(' · ');
  useEffect(
    function setTitle() {
      document.title = title;
    },
    [title],
  );
}
