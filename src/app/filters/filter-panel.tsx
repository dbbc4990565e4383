import { use } from 'react';
import { CONFIDENCES, type Confidence } from '../../corpus/place-summary.ts';
import { KINDS } from '../../model/kind.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { Filters } from '../model/view.ts';
import { FurtherContext } from '../state/further.ts';
import { outletOf, UNKNOWN_OUTLET, useShown } from '../state/shown.ts';
import { useView, useViewStore } from '../state/view-context.ts';
import { Button } from '../ui/button.tsx';
import { Deferred } from '../ui/deferred.tsx';
import { Separated } from '../ui/separated.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { Choices } from './choices.tsx';
import { DayField } from './day-field.tsx';
import style from './filter-panel.module.css';

const loadTimeline = () => import('../timeline/timeline.tsx').then((module) => module.Timeline);

interface FilterPanelProps {
  /** On a phone the timeline has no place of its own. */
  readonly withTimeline: boolean;
  close(): void;
}

/** Everything the corpus can be narrowed by, on one sheet over the panel; what is left is counted at its foot. */
export function FilterPanel({ withTimeline, close }: FilterPanelProps) {
  const { filters: words, place, kinds, article, count } = useMessages();
  const { manifest, pieces } = useCorpus();
  const { filters } = useView();
  const { total, places } = useShown();
  const { count: countFurther } = use(FurtherContext);
  const store = useViewStore();
  const change = (some: Partial<Filters>) => store.change({ filters: { ...filters, ...some } }, 'replace');
  const isAncient = manifest.articles.time?.first.startsWith('-') === true;
  const named = manifest.places.filter((each) => each.passages > 0);
  // What of the places has come does not say which there are.
  const isSeen = (confidence: Confidence) =>
    pieces !== null || named.some((each) => each.confidence === confidence);
  return (
    <section className={style.panel} aria-label={words.title}>
      <ActiveFilters />
      <div className={style.choices}>
        {withTimeline && <Deferred load={loadTimeline} props={{}} lines={1} />}
        <fieldset className={style.days}>
          <legend>{words.time}</legend>
          <DayField
            label={words.from}
            value={filters.from}
            isAncient={isAncient}
            choose={(from) => change({ from })}
          />
          <DayField
            label={words.to}
            value={filters.to}
            isAncient={isAncient}
            choose={(to) => change({ to })}
          />
        </fieldset>
        <Choices
          title={words.outlet}
          options={manifest.articles.outlets.map((outlet) => outletOf({ outlet }))}
          word={(outlet) => (outlet === UNKNOWN_OUTLET ? article.unknownOutlet : outlet)}
          chosen={filters.outlets}
          choose={(outlets) => change({ outlets })}
        />
        <Choices
          title={words.kind}
          options={KINDS.filter((kind) => manifest.layers.some(({ kinds: own }) => own.includes(kind)))}
          word={(kind) => kinds[kind]}
          chosen={filters.kinds}
          choose={(chosen) => change({ kinds: chosen })}
        />
        <Choices
          title={words.certainty}
          options={CONFIDENCES.filter(isSeen)}
          word={(confidence) => place.confidence[confidence]}
          chosen={filters.confidences}
          choose={(confidences) => change({ confidences })}
        />
      </div>
      <footer className={style.foot}>
        <p>
          <Separated>
            {count.articles(total)}
            {count.places(places.length + countFurther(null))}
          </Separated>
        </p>
        <Button onClick={close}>{words.show}</Button>
      </footer>
    </section>
  );
}
