import { useMessages } from '../i18n/use-messages.ts';
import { useShown } from '../state/shown.ts';
import { PlaceOption } from './place-option.tsx';
import style from './result-groups.module.css';

interface SuggestionsProps {
  /** Prefix of the options' ids. */
  readonly id: string;
  /** Number of the option that Enter chooses. */
  readonly active: number;
  close(): void;
}

const MOST = 8;

/** Before anything is asked: the places that are written about most. */
export function Suggestions({ id, active, close }: SuggestionsProps) {
  const { search: words } = useMessages();
  const { places } = useShown();
  const most = places.toSorted((one, other) => other.passages - one.passages).slice(0, MOST);
  return (
    <>
      <p className={style.title}>{words.suggestions}</p>
      <div role="listbox" id={id} aria-label={words.suggestions}>
        {most.map((place, index) => (
          <PlaceOption
            key={place.id}
            place={place}
            option={{ id, number: index, isActive: index === active, close }}
          />
        ))}
      </div>
    </>
  );
}
