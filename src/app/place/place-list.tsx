import { use, useState } from 'react';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { nameIn, otherNames } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { FurtherContext } from '../state/further.ts';
import { usePointing } from '../state/pointing.ts';
import { selectPlace } from '../state/selection.ts';
import { useView } from '../state/view-context.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Separated } from '../ui/separated.tsx';
import style from './place-list.module.css';

interface PlaceListProps {
  readonly places: readonly PlaceSummary[];
  /** How many there are beside them that have not come. */
  readonly more: number;
  /** What to say where there are none. */
  readonly empty: string;
}

/** As many are drawn at a time: a list of 100,000 would stand still. */
const PAGE = 100;

/** Places, those with most passages first. */
export function PlaceList({ places, more, empty }: PlaceListProps) {
  const { list, number } = useMessages();
  const { NotListed } = use(FurtherContext);
  const [shown, setShown] = useState(PAGE);
  if (places.length + more === 0) return <p className={style.empty}>{empty}</p>;
  const sorted = places.toSorted((one, other) => other.passages - one.passages);
  const left = sorted.length - shown;
  return (
    <>
      <ul>
        {sorted.slice(0, shown).map((place) => (
          <PlaceItem key={place.id} place={place} />
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setShown(shown + PAGE)}>{list.more(number(left))}</Button>}
      {NotListed !== null && <NotListed places={more} list="all" />}
    </>
  );
}

function PlaceItem({ place }: { readonly place: PlaceSummary }) {
  const messages = useMessages();
  const view = useView();
  const { point } = usePointing();
  const name = nameIn(place, messages.language);
  return (
    <li data-layer={place.layer}>
      <Link
        to={selectPlace(place.id)}
        className={style.place}
        data-place={place.id}
        aria-current={view.place === place.id}
        onMouseOver={() => point(place.id)}
        onMouseOut={() => point(null)}
        onFocus={() => point(place.id)}
        onBlur={() => point(null)}
      >
        <span className={style.dot} />
        <span className={style.name} lang={name.language} dir="auto">
          {name.text}
        </span>
        {otherNames(place, messages.language).map((other) => (
          <span key={other.language} className={style.other} lang={other.language} dir="auto">
            {other.text}
          </span>
        ))}
        <span className={style.kind}>
          <Separated>
            {messages.kinds[place.kind]}
            {!view.layers.includes(place.layer) && messages.list.hiddenLayer}
          </Separated>
        </span>
        <span className={style.count}>{messages.count.passages(place.passages)}</span>
      </Link>
    </li>
  );
}
