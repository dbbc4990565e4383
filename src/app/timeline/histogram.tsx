import { countByBar, type TimeScale } from '../../corpus/time-scale.ts';
import { useShown } from '../state/shown.ts';
import style from './histogram.module.css';

interface HistogramProps {
  /** How many articles there are in each part of the scale. */
  readonly bars: readonly number[];
  readonly scale: TimeScale;
}

/** How many articles are from when, and how many of them the filters leave: for more than can be drawn singly. */
export function Histogram({ bars, scale }: HistogramProps) {
  const { articles } = useShown();
  const left = articles === null ? bars : countByBar(articles, scale);
  const most = Math.max(1, ...bars);
  return (
    <div className={style.bars} aria-hidden="true">
      {bars.map((count, bar) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its number
          key={bar}
          style={{ '--all': count / most, '--left': (left[bar] ?? 0) / most }}
        />
      ))}
    </div>
  );
}
