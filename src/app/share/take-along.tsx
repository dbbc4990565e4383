import { useState } from 'react';
import { contextOf } from '../../corpus/anchor.ts';
import type { Passage } from '../../corpus/passage.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useArrivedSummary } from '../data/use-article-summaries.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { isSameMention, linkToMark } from '../model/mention-link.ts';
import type { MentionLink } from '../model/view.ts';
import { encodeView } from '../model/write-url.ts';
import type { ViewChange } from '../state/selection.ts';
import { useDefaultView } from '../state/use-default-view.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from './copy-text.ts';
import { shareLink } from './share-link.ts';
import style from './take-along.module.css';
import { wordQuotation } from './word-quotation.ts';

export interface TakeAlongProps {
  /** What the link opens. */
  readonly to: ViewChange;
  /** What it is called in a mail or in the system's share sheet. */
  readonly title: string;
  /** To be copied with its citation; `null` where a whole place or article is meant. */
  readonly passage: Passage | null;
}

/** Ways to take along, or to correct, what is being read. */
export function TakeAlong({ to, title, passage }: TakeAlongProps) {
  const messages = useMessages();
  const { takeAlong: words } = messages;
  const corpus = useCorpus();
  const defaults = useDefaultView();
  const [done, setDone] = useState('');
  const { mention } = to;
  const lasting =
    passage === null || mention == null ? to : { ...to, mention: lastingLink(passage, mention) };
  const query = encodeView({ ...defaults, language: messages.language, ...lasting }, defaults);
  const link = new URL(`?${query}`, document.baseURI).href;
  const { contact } = corpus.manifest.site;
  const article = useArrivedSummary(passage?.article ?? null);
  const copy = (text: string) =>
    copyText(text).then(
      () => setDone(words.copied),
      () => setDone(text),
    );
  return (
    <div className={style.ways}>
      <Button onClick={() => void copy(link)}>{words.link}</Button>
      {passage !== null && article !== null && (
        <Button onClick={() => void copy(wordQuotation(passage, article, link, messages))}>
          {words.quotation}
        </Button>
      )}
      {'share' in navigator && <Button onClick={() => void shareLink(title, link)}>{words.share}</Button>}
      {contact !== null && (
        <a href={reportAddress(contact, words.reportSubject(title), link)} rel="noreferrer">
          {words.report}
        </a>
      )}
      <p className={style.done} role="status" dir="auto">
        {done}
      </p>
    </div>
  );
}

/** A mail that says what it is about; a contact that is a page gets the link alone. */
function reportAddress(contact: string, subject: string, link: string): string {
  if (/^https?:/i.test(contact)) return contact;
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${link}\n\n`)}`;
}

/** The link to a marked mention with the words around it, so that it finds its way after the article was edited. */
function lastingLink(passage: Passage, link: MentionLink): MentionLink {
  const mark = passage.marks.find((each) => isSameMention(linkToMark(passage, each), link));
  return mark === undefined ? link : { ...link, context: contextOf(passage.text, mark.start, mark.end) };
}
