import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { useArrivedSummary } from '../data/use-article-summaries.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useShown } from '../state/shown.ts';
import { useView } from '../state/view-context.ts';
import { Unseen } from '../ui/unseen.tsx';

/** Tells a screen reader what was chosen, wherever on the page it was. */
export function Announcer() {
  const { article: words, count, kinds, language, takeAlong } = useMessages();
  const corpus = useCorpus();
  const { passages } = useShown();
  const view = useView();
  const place = view.place === null ? null : corpus.place(view.place);
  const article = useArrivedSummary(view.article);
  const parts = [
    place === null
      ? null
      : [nameIn(place, language).text, kinds[place.kind], count.passages(passages.get(place.id) ?? 0)].join(
          takeAlong.separator,
        ),
    article === null ? null : words.titleOf(article),
  ];
  return <Unseen role="status">{parts.filter((part) => part !== null).join(takeAlong.separator)}</Unseen>;
}
