import { useId } from 'react';
import type { ArticleHead } from '../../corpus/article.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { linkToMark } from '../model/mention-link.ts';
import { selectArticle, selectMention } from '../state/selection.ts';
import { ArticleLabel } from '../ui/article-label.tsx';
import type { Found, FoundPassage, Ranked, SearchResults } from './find-results.ts';
import { highlightWords } from './highlight.ts';
import { Marked } from './marked.tsx';
import { PlaceOption } from './place-option.tsx';
import style from './result-groups.module.css';
import optionStyle from './result-option.module.css';
import { type OptionPosition, ResultOption } from './result-option.tsx';

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
        {({ value: place, words: asked }, index) => (
          <PlaceOption key={place.id} place={place} words={asked} option={option(index)} />
        )}
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

function ArticleOption({
  found,
  option,
}: {
  readonly found: Found<ArticleHead>;
  readonly option: OptionPosition;
}) {
  const { article: words } = useMessages();
  const { value: article } = found;
  const title = words.titleOf(article);
  return (
    <ResultOption {...option} to={selectArticle(article.id)}>
      <span className={optionStyle.name} lang={article.language} dir="auto">
        <Marked text={title} spans={highlightWords(title, found.words)} />
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
  readonly option: OptionPosition;
}) {
  const { place, passage, article } = found.value;
  const [mark] = passage.marks;
  if (mark === undefined) return null;
  // Where the words of the query do not stand in it, its mentions say why it was found.
  const spans = found.words.length > 0 ? highlightWords(passage.text, found.words) : passage.marks;
  return (
    <ResultOption {...option} to={selectMention(linkToMark(passage, mark), place.id)} layer={place.layer}>
      <span className={style.passage} lang={article.language} dir="auto">
        <Marked text={passage.text} spans={spans} />
      </span>
      <small>
        <ArticleLabel article={article} />
      </small>
    </ResultOption>
  );
}
