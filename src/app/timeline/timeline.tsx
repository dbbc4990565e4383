import { type ComponentProps, useMemo, useRef } from 'react';
import type { ArticleSummary } from '../../corpus/article.ts';
import { createTimeScale, type TimeScale } from '../../corpus/time-scale.ts';
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
import { assignLanes } from './lanes.ts';
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
  const scale = useMemo(() => time && createTimeScale(time.first, time.last), [time]);
  if (time === null || scale === null) return null;
  return (
    <section className={style.timeline} aria-label={messages.timeline.title}>
      {total > MOST_MARKS ? (
        <Histogram bars={time.bars} scale={scale} />
      ) : (
        <AllArticles bars={time.bars} scale={scale} />
      )}
      <Axis scale={scale} />
      <RangeSlider scale={scale} />
    </section>
  );
}

function AllArticles({ bars, scale }: ComponentProps<typeof Histogram>) {
  return (
    <WhenLoaded loaded={useAllSummaries(true)} lines={1}>
      {(articles) => <Articles articles={articles ?? []} bars={bars} scale={scale} />}
    </WhenLoaded>
  );
}

interface ArticlesProps extends ComponentProps<typeof Histogram> {
  readonly articles: readonly ArticleSummary[];
}

/** Share of the width that a mark takes at least. */
const LEAST = 0.04;

function Articles({ articles, bars, scale }: ArticlesProps) {
  const dated = articles.filter((article) => article.days !== null);
  const stretches = dated.map(({ days }) => ({
    start: scale.place(dayNumber(days?.[0] ?? '')),
    end: scale.place(dayNumber(days?.[1] ?? '') + 1),
  }));
  const taken = stretches.map(({ start, end }) => ({ start, end: Math.max(end, start + LEAST) }));
  const lanes = assignLanes(taken, 0);
  if (Math.max(...lanes) >= MOST_LANES) return <Histogram bars={bars} scale={scale} />;
  return (
    <ol className={style.articles} style={{ '--lanes': Math.max(...lanes) + 1 }}>
      {dated.map((article, index) => (
        <ArticleMark key={article.id} article={article} lane={lanes[index] ?? 0} {...stretches[index]} />
      ))}
    </ol>
  );
}

interface ArticleMarkProps {
  readonly article: ArticleSummary;
  readonly lane: number;
  readonly start?: number;
  readonly end?: number;
}

function ArticleMark({ article, lane, start = 0, end = 0 }: ArticleMarkProps) {
  const messages = useMessages();
  const view = useView();
  const shown = useShown();
  const title = article.title ?? messages.article.untitled(article.opening);
  const outlet = article.outlet ?? messages.article.unknownOutlet;
  const label = [outlet, messages.date(article), title].join(messages.takeAlong.separator);
  const isDay = article.days !== null && article.days[0] === article.days[1];
  return (
    <li
      className={style.article}
      data-exact={isDay}
      style={{ '--start': start, '--length': isDay ? 0 : end - start, '--lane': lane }}
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

function Axis({ scale }: { readonly scale: TimeScale }) {
  const { dates } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} className={style.axis} aria-hidden="true">
      {width > 0 &&
        ticksOf(scale, width).map(({ day, unit, isNamed }) => (
          <span key={day} data-named={isNamed} style={{ '--start': scale.place(day) }}>
            {isNamed && dates[unit](dateOf(dayOf(day)))}
          </span>
        ))}
    </div>
  );
}
