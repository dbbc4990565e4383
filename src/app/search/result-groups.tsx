import { useId } from 'react';
import type { ArticleHead } from '../../corpus/article.ts';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { QuotedPassage } from '../../corpus/search.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { linkToMark } from '../model/mention-link.ts';
import { selectArticle, selectMention, selectPlace } from '../state/selection.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import { Separated } from '../ui/separated.tsx';
import type { Found, FoundPassage, Ranked, SearchResults } from './find-results.ts';
import { Highlighted } from './highlighted.tsx';
import style from './result-groups.module.css';
import { ResultOption } from './result-option.tsx';
import { cutSnippet } from './snippet.ts';

interface ResultGroupsProps {
  readonly results: SearchResults;
  readonly id: string;
  readonly active: number;
  close(): void;
}

/** Places, articles and passages under a heading each, numbered through for the arrow keys. */
export function ResultGroups({ results, id, active, close }: ResultGroupsProps) {
  const { search: words } = useMessages();
  const { places, articles, passages } = results;
  const option = (number: number) => ({ id, number, isActive: number === active, close });
  const firstArticle = places.best.length;
  const firstPassage = firstArticle + articles.best.length;
  return (
    <div role="listbox" id={id} aria-label={words.results}>
      <Group title={words.places} found={places}>
        {(found, index) => <PlaceOption key={found.value.id} found={found} option={option(index)} />}
      </Group>
      <Group title={words.articles} found={articles}>
        {(found, index) => (
          <ArticleOption key={found.value.id} found={found} option={option(firstArticle + index)} />
        )}
      </Group>
      <Group title={words.passages} found={passages}>
        {(found, index) => (
          <PassageOption
            key={`${found.value.place.id} ${index}`}
            found={found}
            option={option(firstPassage + index)}
          />
        )}
      </Group>
    </div>
  );
}

interface GroupProps<T> {
  readonly title: string;
  readonly found: Ranked<T>;
  children(found: Found<T>, index: number): React.ReactNode;
}

function Group<T>({ title, found, children }: GroupProps<T>) {
  const { number } = useMessages();
  const titleId = useId();
  if (found.best.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
    <div role="group" aria-labelledby={titleId}>
      <div id={titleId} className={style.title}>
        {title}{' '}
        <span>
          {number(found.total)}
          {!found.isAll && '+'}
        </span>
      </div>
      {found.best.map(children)}
    </div>
  );
}

interface OptionPlace {
  readonly id: string;
  readonly number: number;
  readonly isActive: boolean;
  close(): void;
}

function PlaceOption({
  found,
  option,
}: {
  readonly found: Found<PlaceSummary>;
  readonly option: OptionPlace;
}) {
  const { language, kinds, count } = useMessages();
  const { value: place, words } = found;
  const name = nameIn(place, language);
  return (
    <ResultOption {...option} to={selectPlace(place.id)} layer={place.layer}>
      <span className={style.name} lang={name.language}>
        <Highlighted text={name.text} words={words} />
      </span>
      <small>
        <Separated>
          {kinds[place.kind]}
          {count.passages(place.passages)}
        </Separated>
      </small>
    </ResultOption>
  );
}

/** Where the words of the query do not stand in it, its mentions say why it was found. */
function Marked({ passage: { text, marks } }: { readonly passage: QuotedPassage }) {
  const { cutBefore, segments } = cutSnippet(text, marks);
  return (
    <bdi>
      {cutBefore && '…'}
      {segments.map(({ start, text: words, span }) =>
        span === null ? words : <mark key={start}>{words}</mark>,
      )}
    </bdi>
  );
}

function ArticleOption({
  found,
  option,
}: {
  readonly found: Found<ArticleHead>;
  readonly option: OptionPlace;
}) {
  const { article: words } = useMessages();
  const { value: article } = found;
  return (
    <ResultOption {...option} to={selectArticle(article.id)}>
      <span className={style.name} lang={article.language}>
        <Highlighted text={article.title ?? words.untitled(article.opening)} words={found.words} />
      </span>
      <small>
        <ArticleLabel article={article} />
      </small>
    </ResultOption>
  );
}

function PassageOption({
  found,
  option,
}: {
  readonly found: Found<FoundPassage>;
  readonly option: OptionPlace;
}) {
  const { place, passage, article } = found.value;
  const [mark] = passage.marks;
  if (mark === undefined) return null;
  return (
    <ResultOption {...option} to={selectMention(linkToMark(passage, mark), place.id)} layer={place.layer}>
      <span className={style.passage} lang={article.language}>
        {found.words.length > 0 ? (
          <Highlighted text={passage.text} words={found.words} />
        ) : (
          <Marked passage={passage} />
        )}
      </span>
      <small>
        <ArticleLabel article={article} />
      </small>
    </ResultOption>
  );
}
