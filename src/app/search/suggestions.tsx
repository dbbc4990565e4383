import { useMessages } from '../i18n/use-messages.ts';
import { useShown } from '../state/shown.ts';
import { PlaceOptions, type PlaceOptionsProps } from './place-option.tsx';
import style from './result-groups.module.css';

type SuggestionsProps = Pick<PlaceOptionsProps, 'id' | 'active' | 'close'>;

const MOST = 8;

/** Before anything is asked: the places that are written about most. */
export function Suggestions(options: SuggestionsProps) {
  const { search: words } = useMessages();
  const { places } = useShown();
  const most = places.toSorted((one, other) => other.passages - one.passages).slice(0, MOST);
  return (
    <>
      <p className={style.title}>{words.suggestions}</p>
      <PlaceOptions {...options} label={words.suggestions} places={most} />
    </>
  );
}
