import { type ComponentProps, useRef } from 'react';
import type { ArticleSummary } from '../../corpus/article.ts';
import { createTimeScale } from '../../corpus/time-scale.ts';
import { isApproximate } from '../../languages/dates.ts';
import { dateOf, dayNumber, dayOf } from '../../model/day.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useAllSummaries } from '../data/use-article-summaries.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectArticle } from '../state/selection.ts';
import { useShown } from '../state/shown.ts';
import { useView } from '../state/view-context.ts';
import { Link } from '../ui/link.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import { Histogram } from './histogram.tsx';
import { assignLanes, overlap, type TimeStretch, widen } from './lanes.ts';
import { RangeSlider } from './range-slider.tsx';
import { ticksOf } from './ticks.ts';
import style from './timeline.module.css';
import { useWidth } from './use-width.ts';

/** Beyond this the articles are counted, not drawn one by one; nor where more than these lie upon each other. */
const MOST_MARKS = 60;
const MOST_LANES = 6;

/** The articles in time, on one strip in the direction of writing: exact dates as points, approximate ones dashed. */
export function Timeline() {
  const messages = useMessages();
  const corpus = useCorpus();
  const { time, total } = corpus.manifest.articles;
  const axis = useRef<HTMLDivElement>(null);
  const width = useWidth(axis);
  if (time === null) return null;
  const scale = createTimeScale(time.first, time.last);
  return (
    <section className={style.timeline} aria-label={messages.timeline.title}>
      {total > MOST_MARKS ? (
        <Histogram bars={time.bars} scale={scale} />
      ) : (
        <AllArticles bars={time.bars} scale={scale} width={width} />
      )}
      <div ref={axis} className={style.axis} aria-hidden="true">
        {width > 0 &&
          ticksOf(scale, width).map(({ day, unit, isNamed }) => (
            <span key={day} data-named={isNamed} style={{ '--start': scale.place(day) }}>
              {isNamed && messages.dates[unit](dateOf(dayOf(day)))}
            </span>
          ))}
      </div>
      <RangeSlider scale={scale} />
    </section>
  );
}

interface AllArticlesProps extends ComponentProps<typeof Histogram> {
  /** Of the strip, in CSS pixels; 0 until it has been measured. */
  readonly width: number;
}

function AllArticles(props: AllArticlesProps) {
  return (
    <WhenLoaded loaded={useAllSummaries(true)} lines={1}>
      {(articles) => props.width > 0 && <Articles articles={articles ?? []} {...props} />}
    </WhenLoaded>
  );
}

interface ArticlesProps extends AllArticlesProps {
  readonly articles: readonly ArticleSummary[];
}

/** How wide the target of a mark is at least, in CSS pixels. */
const LEAST_TARGET = 24;

function Articles({ articles, bars, scale, width }: ArticlesProps) {
  const marks = articles.flatMap((article) => {
    if (article.days === null) return [];
    const [first, last] = article.days;
    const days = { start: scale.place(dayNumber(first)), end: scale.place(dayNumber(last) + 1) };
    return { article, days, isDay: first === last, target: widen(days, LEAST_TARGET / width) };
  });
  const lanes = assignLanes(marks.map(({ target }) => target));
  if (Math.max(...lanes) >= MOST_LANES) return <Histogram bars={bars} scale={scale} />;
  return (
    <ol className={style.articles} style={{ '--lanes': Math.max(...lanes) + 1 }}>
      {marks.map((mark, index) => (
        <ArticleMark
          key={mark.article.id}
          {...mark}
          lane={lanes[index] ?? 0}
          isCrowded={marks.some((other) => other !== mark && overlap(other.target, mark.target))}
        />
      ))}
    </ol>
  );
}

interface ArticleMarkProps {
  readonly article: ArticleSummary;
  readonly days: TimeStretch;
  readonly isDay: boolean;
  /** What can be clicked: its days, and more around them where they are too short. */
  readonly target: TimeStretch;
  readonly lane: number;
  /** Whether another target lies over or under it. */
  readonly isCrowded: boolean;
}

function ArticleMark({ article, days, isDay, target, lane, isCrowded }: ArticleMarkProps) {
  const messages = useMessages();
  const view = useView();
  const shown = useShown();
  const title = messages.article.titleOf(article);
  const outlet = article.outlet ?? messages.article.unknownOutlet;
  const label = [outlet, messages.date(article), title].join(messages.takeAlong.separator);
  const length = target.end - target.start;
  const drawn = isDay ? 0 : (days.end - days.start) / length;
  return (
    <li
      className={style.article}
      data-exact={isDay}
      data-crowded={isCrowded}
      style={{ '--start': target.start, '--length': length, '--drawn': drawn, '--lane': lane }}
    >
      <Link
        to={selectArticle(article.id)}
        className={style.mark}
        aria-label={label}
        title={label}
        aria-current={view.article === article.id ? 'page' : undefined}
        data-approximate={isApproximate(article)}
        data-shown={shown.hasArticle(article.id)}
      />
    </li>
  );
}
