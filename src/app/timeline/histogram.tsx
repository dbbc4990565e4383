import type { ArticleHead } from '../../corpus/article.ts';
import { useShown } from '../state/shown.ts';
import style from './histogram.module.css';
import { dayNumber, type TimeScale } from './scale.ts';

const BARS = 60;

interface HistogramProps {
  readonly articles: readonly ArticleHead[];
  readonly scale: TimeScale;
}

/** How many articles are from when, and how many of them the filters leave: for more than can be drawn singly. */
export function Histogram({ articles, scale }: HistogramProps) {
  const shown = useShown();
  const all = countByBar(articles, scale);
  const left = countByBar(shown.articles, scale);
  const most = Math.max(1, ...all);
  return (
    <div className={style.bars} aria-hidden="true">
      {all.map((count, bar) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its number
          key={bar}
          style={{ '--all': count / most, '--left': (left[bar] ?? 0) / most }}
        />
      ))}
    </div>
  );
}

/** An article stands in the bar of the middle of its days. */
function countByBar(articles: readonly ArticleHead[], scale: TimeScale): number[] {
  const counts = new Array<number>(BARS).fill(0);
  for (const { days } of articles) {
    if (days === null) continue;
    const middle = scale.place((dayNumber(days[0]) + dayNumber(days[1])) / 2);
    const bar = Math.min(BARS - 1, Math.floor(middle * BARS));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts;
}
