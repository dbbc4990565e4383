import { useCorpus } from '../data/corpus-context.ts';
import { nameIn } from '../data/names.ts';
import { nearestPlaces } from '../data/nearest-places.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectPlace } from '../state/selection.ts';
import { Link } from '../ui/link.tsx';

/** What a reader may have meant whose link names a place that does not exist. */
export function NearestPlaces({ asked }: { readonly asked: string }) {
  const { app, language } = useMessages();
  const { manifest, pieces } = useCorpus();
  const nearest = nearestPlaces(asked, pieces?.places() ?? manifest.places);
  if (nearest.length === 0) return null;
  return (
    <p>
      {app.nearest}{' '}
      {nearest.map((place, index) => (
        <span key={place.id}>
          {index > 0 && ' · '}
          <Link to={selectPlace(place.id)}>{nameIn(place, language).text}</Link>
        </span>
      ))}
    </p>
  );
}
