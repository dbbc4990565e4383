import type { PlaceHead } from '../../corpus/place-head.ts';
import type { Messages } from '../../languages/messages.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { isOutside } from '../data/covered.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectPlace } from '../state/selection.ts';
import style from '../ui/facts.module.css';
import { Link } from '../ui/link.tsx';

/** Its kind, what contains it, and how sure its position is, in words. */
export function PlaceFacts({ place }: { readonly place: PlaceHead }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const container = place.container === null ? null : corpus.place(place.container);
  return (
    <ul className={style.facts}>
      <li>{messages.kinds[place.kind]}</li>
      {container !== null && (
        <li>
          <Link to={selectPlace(container.id)} dir="auto">
            {nameIn(container, messages.language).text}
          </Link>
        </li>
      )}
      <li>{wordPosition(place, messages)}</li>
      {isOutside(place, corpus.manifest) && <li>{messages.place.outside}</li>}
    </ul>
  );
}

/** For example "position confirmed · ±2 km". */
function wordPosition(place: PlaceHead, { place: words }: Messages): string {
  if (place.display === 'withheld') return words.withheld;
  if (place.display === 'coarse') return words.coarse;
  if (place.point === null) return words.noPoint;
  const certainty = place.reasoned ? words.reasoned : words.confidence[place.confidence];
  return place.uncertaintyKm > 0 ? `${certainty} · ${words.uncertainty(place.uncertaintyKm)}` : certainty;
}
