import { foldedWords } from '../../text/folded-words.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nearestPlaces } from '../data/nearest-places.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useShown } from '../state/shown.ts';
import style from './nothing-found.module.css';
import { PlaceOption } from './place-option.tsx';

interface NothingFoundProps {
  readonly query: string;
  readonly id: string;
  readonly active: number;
  close(): void;
}

/** Says what was tried, and offers the places whose names are most like it. */
export function NothingFound({ query, id, active, close }: NothingFoundProps) {
  const { search: words } = useMessages();
  const { manifest } = useCorpus();
  const { total } = useShown();
  const nearest = nearestPlaces(query, manifest.places);
  return (
    <>
      <p className={style.tried} role="status">
        {words.nothing(foldedWords(query).join(' '))}
        {total < manifest.articles.total && ` ${words.filtered}`}
      </p>
      {nearest.length > 0 && <p className={style.tried}>{words.nearest}</p>}
      <div role="listbox" id={id} aria-label={words.nearest}>
        {nearest.map((place, index) => (
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
