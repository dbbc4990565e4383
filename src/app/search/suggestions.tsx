import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectPlace } from '../state/selection.ts';
import { useShown } from '../state/shown.ts';
import { Separated } from '../ui/separated.tsx';
import style from './result-groups.module.css';
import { ResultOption } from './result-option.tsx';

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
  const { search: words, language, kinds, count } = useMessages();
  const { places } = useShown();
  const most = places.toSorted((one, other) => other.passages - one.passages).slice(0, MOST);
  return (
    <>
      <p className={style.title}>{words.suggestions}</p>
      <div role="listbox" id={id} aria-label={words.suggestions}>
        {most.map((place, index) => {
          const name = nameIn(place, language);
          return (
            <ResultOption
              key={place.id}
              id={id}
              number={index}
              isActive={index === active}
              to={selectPlace(place.id)}
              layer={place.layer}
              close={close}
            >
              <span className={style.name} lang={name.language}>
                {name.text}
              </span>
              <small>
                <Separated>
                  {kinds[place.kind]}
                  {count.passages(place.passages)}
                </Separated>
              </small>
            </ResultOption>
          );
        })}
      </div>
    </>
  );
}
