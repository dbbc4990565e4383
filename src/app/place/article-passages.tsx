import type { Passage } from '../../corpus/passage.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { useArrivedSummary } from '../data/use-article-summaries.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { linkToMark } from '../model/mention-link.ts';
import { PassageQuote } from '../passage/passage-quote.tsx';
import { selectArticle, selectMention } from '../state/selection.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import style from './all-passages.module.css';
import { Reasons } from './reasons.tsx';

/** Passages of one article. */
type OfArticle = readonly [Passage, ...Passage[]];

/** In the order in which each article comes first. */
export function groupByArticle(passages: readonly Passage[]): readonly OfArticle[] {
  const groups = new Map<string, OfArticle>();
  for (const passage of passages) {
    const group = groups.get(passage.article);
    groups.set(passage.article, group === undefined ? [passage] : [...group, passage]);
  }
  return [...groups.values()];
}

/** How a place's passages and the map's popup answer each other. */
export interface Quoting {
  readonly place: PlaceSummary;
  /** The passage that the popup quotes now: here it is only pointed at. */
  readonly quoted: Passage | null;
  /** Brings another one into the popup; `null` where there is none. */
  readonly quote: ((passage: Passage) => void) | null;
}

interface ArticlePassagesProps extends Quoting {
  readonly passages: OfArticle;
}

/** What an article says of the place, below the article's name and source, which its passages then need not repeat. */
export function ArticlePassages({ place, passages, quoted, quote }: ArticlePassagesProps) {
  const { article: words } = useMessages();
  const article = useArrivedSummary(passages[0].article);
  return (
    <li>
      {article !== null && (
        <header className={style.article}>
          <h3 lang={article.language} dir="auto">
            <Link to={selectArticle(article.id)}>{words.titleOf(article)}</Link>
          </h3>
          <p>
            <ArticleLabel article={article} />
          </p>
        </header>
      )}
      <ol className={style.passages}>
        {passages.map((passage) => (
          <li
            key={`${passage.block} ${passage.start}`}
            className={style.passage}
            aria-current={passage === quoted ? 'true' : undefined}
          >
            {passage === quoted && <p className={style.quoted}>{words.quotedOnMap}</p>}
            <PassageItem place={place} passage={passage} language={article?.language} quote={quote} />
          </li>
        ))}
      </ol>
    </li>
  );
}

interface PassageItemProps {
  readonly place: PlaceSummary;
  readonly passage: Passage;
  /** Of its article, once that is known. */
  readonly language: string | undefined;
  readonly quote: Quoting['quote'];
}

function PassageItem({ place, passage, language, quote }: PassageItemProps) {
  const { place: words } = useMessages();
  const [mark] = passage.marks;
  return (
    <div className={style.text}>
      <PassageQuote passage={passage} isBelowArticle />
      <div className={style.more}>
        {mark !== undefined && (
          <Link to={selectMention(linkToMark(passage, mark), place.id)}>{words.read}</Link>
        )}
        {quote !== null && (
          <Button className={style.quote ?? ''} onClick={() => quote(passage)}>
            {words.quoteOnMap}
          </Button>
        )}
        <Reasons marks={passage.marks} language={language} />
      </div>
    </div>
  );
}
