import { useContext } from 'react';
import type { Messages } from '../../languages/messages.ts';
import { dateOf } from '../../model/day.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { type Filters, NO_FILTERS } from '../model/view.ts';
import { FilterArrivalContext, UNKNOWN_OUTLET, useShown } from '../state/shown.ts';
import { useView, useViewStore } from '../state/view-context.ts';
import { Icon } from '../ui/icon.tsx';
import { Separated } from '../ui/separated.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import style from './active-filters.module.css';

interface ActiveFilter {
  readonly label: string;
  /** What the filters are without this one. */
  readonly without: Filters;
}

/** The filters in force, each to be removed alone, and what they leave. */
export function ActiveFilters() {
  const messages = useMessages();
  const { filters } = useView();
  const store = useViewStore();
  const { total, places } = useShown();
  const arrival = useContext(FilterArrivalContext);
  const active = listActive(filters, messages);
  if (active.length === 0) return null;
  const apply = (next: Filters) => store.change({ filters: next }, 'replace');
  return (
    <section className={style.filters} aria-label={messages.filters.active}>
      <WhenLoaded loaded={arrival} lines={1}>
        {() => (
          <p role="status">
            <Separated>
              {messages.count.articles(total)}
              {messages.count.places(places.length)}
            </Separated>
          </p>
        )}
      </WhenLoaded>
      <ul>
        {active.map(({ label, without }) => (
          <li key={label}>
            <button type="button" onClick={() => apply(without)} aria-label={messages.filters.remove(label)}>
              <bdi>{label}</bdi>
              <Icon name="close" />
            </button>
          </li>
        ))}
        {active.length > 1 && (
          <li>
            <button type="button" onClick={() => apply(NO_FILTERS)}>
              {messages.filters.removeAll}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function listActive(
  filters: Filters,
  { filters: words, dates, kinds, place, article }: Messages,
): ActiveFilter[] {
  const without = <T,>(list: readonly T[], one: T) => list.filter((each) => each !== one);
  const day = (value: string) => dates.day(dateOf(value));
  return [
    ...filters.outlets.map((outlet) => ({
      label: outlet === UNKNOWN_OUTLET ? article.unknownOutlet : outlet,
      without: { ...filters, outlets: without(filters.outlets, outlet) },
    })),
    ...filters.kinds.map((kind) => ({
      label: kinds[kind],
      without: { ...filters, kinds: without(filters.kinds, kind) },
    })),
    ...filters.confidences.map((confidence) => ({
      label: place.confidence[confidence],
      without: { ...filters, confidences: without(filters.confidences, confidence) },
    })),
    ...(filters.from === null
      ? []
      : [{ label: words.since(day(filters.from)), without: { ...filters, from: null } }]),
    ...(filters.to === null
      ? []
      : [{ label: words.until(day(filters.to)), without: { ...filters, to: null } }]),
  ];
}
