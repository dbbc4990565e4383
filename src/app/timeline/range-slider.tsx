import type { TimeScale } from '../../corpus/time-scale.ts';
import { dateOf, dayNumber, dayOf } from '../../model/day.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useView, useViewStore } from '../state/view-context.ts';
import style from './range-slider.module.css';

/**
 * The chosen stretch of time: two sliders of the browser on one track, so that keyboard, touch, screen readers and
 * the direction of writing are served. An end that is pushed against the edge is open.
 */
export function RangeSlider({ scale }: { readonly scale: TimeScale }) {
  const { timeline, dates } = useMessages();
  const { filters } = useView();
  const store = useViewStore();
  const from = clamp(filters.from === null ? scale.first : dayNumber(filters.from), scale);
  const to = clamp(filters.to === null ? scale.last : dayNumber(filters.to), scale);
  // A key moves it by a day, on a long scale by a thousandth: nobody presses a key a hundred thousand times.
  const step = Math.max(1, Math.round((scale.last - scale.first) / 1000));
  const choose = (first: number, last: number) => {
    const range = {
      from: first <= scale.first ? null : dayOf(first),
      to: last > scale.last - step ? null : dayOf(last),
    };
    store.change({ filters: { ...filters, ...range } }, 'replace');
  };
  const word = (day: number) => dates.day(dateOf(dayOf(day)));
  return (
    <div className={style.range} style={{ '--from': scale.place(from), '--to': scale.place(to) }}>
      <input
        type="range"
        min={scale.first}
        max={scale.last}
        step={step}
        value={from}
        aria-label={timeline.from}
        aria-valuetext={word(from)}
        onChange={(event) => choose(Math.min(event.target.valueAsNumber, to), to)}
      />
      <input
        type="range"
        min={scale.first}
        max={scale.last}
        step={step}
        value={to}
        aria-label={timeline.to}
        aria-valuetext={word(to)}
        onChange={(event) => choose(from, Math.max(event.target.valueAsNumber, from))}
      />
    </div>
  );
}

const clamp = (day: number, { first, last }: TimeScale): number => Math.min(Math.max(day, first), last);
