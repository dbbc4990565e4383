import { useCorpus } from '../../data/corpus-context.ts';
import { Deferred } from '../../ui/deferred.tsx';

const loadChoice = () => import('./server-choice.tsx').then((module) => module.ServerChoice);

/** Lets the reader ask for other places, where the site's owner names servers of them. Nothing is asked for before. */
export function PlaceServers() {
  const { placeServers = [] } = useCorpus().manifest.site;
  return placeServers.length > 0 && <Deferred load={loadChoice} props={{ servers: placeServers }} />;
}
