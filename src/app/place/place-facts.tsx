import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { Messages } from '../../languages/messages.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectPlace } from '../state/selection.ts';
import style from '../ui/card.module.css';
import { Link } from '../ui/link.tsx';
import { Separated } from '../ui/separated.tsx';

/** One line: its kind, what contains it, and how sure its position is, in words. */
export function PlaceFacts({ place }: { readonly place: PlaceSummary }) {
  const messages = useMessages();
  const corpus = useCorpus();
  const container = place.container === null ? null : corpus.place(place.container);
  return (
    <p className={style.facts} data-facts="">
      <Separated>
        {messages.kinds[place.kind]}
        {container !== null && (
          <Link to={selectPlace(container.id)} dir="auto">
            {nameIn(container, messages.language).text}
          </Link>
        )}
        {wordPosition(place, messages)}
      </Separated>
    </p>
  );
}

/** For example "likely, ±2 km"; of a line or an area that is drawn, the point of its label measures nothing. */
function wordPosition(place: PlaceSummary, { place: words }: Messages): string {
  if (place.display === 'withheld') return words.withheld;
  if (place.display === 'coarse') return words.coarse;
  if (place.point === null) return words.noPoint;
  const certainty = place.reasoned ? words.sure.reasoned : words.sure[place.confidence];
  return place.shape === 'none' && place.uncertaintyKm > 0
    ? words.certainWithin(certainty, words.uncertainty(place.uncertaintyKm))
    : certainty;
}
