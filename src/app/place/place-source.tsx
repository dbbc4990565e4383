import { useCallback } from 'react';
import type { PlaceSummary } from '../../corpus/place-summary.ts';
import type { PlaceLinks, PlaceSources } from '../../corpus/sources.ts';
import type { Messages } from '../../languages/messages.ts';
import { useCorpus } from '../data/corpus-context.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import style from './place-source.module.css';

interface Elsewhere {
  readonly label: string;
  readonly href: string;
}

/** Where the position comes from and how sure it is, in words, and the same place in other gazetteers. */
export function PlaceSource({ place }: { readonly place: PlaceSummary }) {
  const { place: words } = useMessages();
  const { loadSources } = useCorpus();
  const load = useCallback(() => loadSources([place.id]), [loadSources, place.id]);
  const sources = useLoaded(load);
  return (
    <>
      <p>{wordReasoning(place, words)}</p>
      <WhenLoaded loaded={sources} lines={1}>
        {({ [place.id]: own }) => own !== undefined && <SourceOfPosition sources={own} />}
      </WhenLoaded>
    </>
  );
}

export function SourceOfPosition({ sources }: { readonly sources: PlaceSources }) {
  const { place: words } = useMessages();
  const { positionSource, note, links } = sources;
  return (
    <>
      <p className={style.source}>
        {words.source} <bdi>{positionSource}</bdi>
      </p>
      {note !== null && (
        <details>
          <summary>{words.note}</summary>
          <p className={style.source} dir="auto">
            {note}
          </p>
        </details>
      )}
      <ul className={style.elsewhere}>
        {listElsewhere(links).map(({ label, href }) => (
          <li key={label}>
            <a href={href} target="_blank" rel="noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One sentence on how far the point can be trusted. */
function wordReasoning(place: PlaceSummary, words: Messages['place']): string {
  if (place.display === 'withheld') return words.withheld;
  if (place.display === 'coarse') return words.coarse;
  if (place.point === null) return words.noPoint;
  const within = words.within(place.uncertaintyKm);
  return place.reasoned ? words.positionReasoned(within) : words.positionKnown[place.confidence](within);
}

function listElsewhere(links: PlaceLinks): Elsewhere[] {
  return [
    { label: 'GeoNames', id: links.geonames, base: 'https://www.geonames.org/' },
    { label: 'Wikidata', id: links.wikidata, base: 'https://www.wikidata.org/wiki/' },
  ].flatMap(({ label, id, base }) => (id === null ? [] : [{ label, href: base + encodeURIComponent(id) }]));
}
