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
  const dayIn = (day: string | null, open: number) =>
    day === null ? open : Math.min(Math.max(dayNumber(day), scale.first), scale.last);
  const [from, to] = [dayIn(filters.from, scale.first), dayIn(filters.to, scale.last)];
  // A key moves it by a day, on a long scale by a thousandth: nobody presses a key a hundred thousand times.
  // Not rounded: the browser puts a handle on a step only, and the last step has to be the end.
  const step = Math.max(1, (scale.last - scale.first) / 1000);
  const choose = (first: number, last: number) => {
    const range = {
      from: first <= scale.first ? null : dayOf(Math.round(first)),
      to: last > scale.last - step ? null : dayOf(Math.round(last)),
    };
    store.change({ filters: { ...filters, ...range } }, 'replace');
  };
  const handle = (day: number, label: string, move: (day: number) => void) => (
    <input
      type="range"
      min={scale.first}
      max={scale.last}
      step={step}
      value={day}
      aria-label={label}
      aria-valuetext={dates.day(dateOf(dayOf(day)))}
      onChange={(event) => move(event.target.valueAsNumber)}
    />
  );
  return (
    <div className={style.range} style={{ '--from': scale.place(from), '--to': scale.place(to) }}>
      {handle(from, timeline.from, (day) => choose(Math.min(day, to), to))}
      {handle(to, timeline.to, (day) => choose(from, Math.max(day, from)))}
    </div>
  );
}
