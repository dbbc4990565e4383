import { foldedWords } from '../../text/folded-words.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nearestPlaces } from '../data/nearest-places.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useShown } from '../state/shown.ts';
import style from './nothing-found.module.css';
import { PlaceOptions, type PlaceOptionsProps } from './place-option.tsx';

interface NothingFoundProps extends Pick<PlaceOptionsProps, 'id' | 'active' | 'close'> {
  readonly query: string;
}

/** Says what was tried, and offers the places whose names are most like it. */
export function NothingFound({ query, ...options }: NothingFoundProps) {
  const { search: words } = useMessages();
  const { manifest, pieces } = useCorpus();
  const { total } = useShown();
  const nearest = nearestPlaces(query, pieces?.places() ?? manifest.places);
  return (
    <>
      <p className={style.tried} role="status">
        {words.nothing(foldedWords(query).join(' '))}
        {total < manifest.articles.total && ` ${words.filtered}`}
      </p>
      {nearest.length > 0 && <p className={style.tried}>{words.nearest}</p>}
      <PlaceOptions {...options} label={words.nearest} places={nearest} />
    </>
  );
}
