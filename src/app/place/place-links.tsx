import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { usePointing } from '../state/pointing.ts';
import { selectPlacePage } from '../state/selection.ts';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';
import style from './place-links.module.css';

interface PlaceLinksProps {
  readonly title: string;
  readonly places: readonly PlaceSummary[];
  /** What to say after a name, for example how often it is named. */
  note?(place: PlaceSummary): string;
}

/** Related places, each a way to its page; nothing where there are none. */
export function PlaceLinks({ title, places, note }: PlaceLinksProps) {
  const { language } = useMessages();
  const { point } = usePointing();
  if (places.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={style.places}>
        {places.map((place) => {
          const name = nameIn(place, language);
          return (
            <li key={place.id} data-layer={place.layer}>
              <Link
                to={selectPlacePage(place.id)}
                onMouseOver={() => point(place.id)}
                onMouseOut={() => point(null)}
              >
                <span lang={name.language} dir="auto">
                  {name.text}
                </span>
                {note !== undefined && <small>{note(place)}</small>}
              </Link>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
