import type { PlaceSummary } from '../../corpus/place-summary.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectPlace } from '../state/selection.ts';
import { Separated } from '../ui/separated.tsx';
import { highlightWords, type Sought } from './highlight.ts';
import { Marked } from './marked.tsx';
import style from './result-option.module.css';
import { type OptionPosition, ResultOption } from './result-option.tsx';

interface PlaceOptionProps {
  readonly place: PlaceSummary;
  /** What was searched for, to be marked in its name. */
  readonly words?: readonly Sought[];
  readonly option: OptionPosition;
}

/** A place by its name, with what it is and how many passages mention it. */
export function PlaceOption({ place, words = [], option }: PlaceOptionProps) {
  const { language, kinds, count } = useMessages();
  const name = nameIn(place, language);
  return (
    <ResultOption {...option} to={selectPlace(place.id)} layer={place.layer}>
      <span className={style.name} lang={name.language} dir="auto">
        <Marked text={name.text} spans={highlightWords(name.text, words)} />
      </span>
      <small>
        <Separated>
          {kinds[place.kind]}
          {count.passages(place.passages)}
        </Separated>
      </small>
    </ResultOption>
  );
}

export interface PlaceOptionsProps {
  readonly label: string;
  readonly places: readonly PlaceSummary[];
  /** Prefix of the options' ids. */
  readonly id: string;
  /** Number of the option that Enter chooses. */
  readonly active: number;
  close(): void;
}

/** Places to choose from where nothing else is offered. */
export function PlaceOptions({ label, places, id, active, close }: PlaceOptionsProps) {
  return (
    <div role="listbox" id={id} aria-label={label}>
      {places.map((place, index) => (
        <PlaceOption
          key={place.id}
          place={place}
          option={{ id, number: index, isActive: index === active, close }}
        />
      ))}
    </div>
  );
}
