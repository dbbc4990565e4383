import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { Button } from '../../app/ui/button.tsx';
import { useWords } from '../i18n/words.ts';
import type { Chosen } from '../model/chosen.ts';
import { nearestOf } from '../model/landmarks.ts';
import type { PlaceRow } from '../model/place-row.ts';
import type { ArticleMark } from '../worker/replies.ts';
import style from './fix-card.module.css';
import { PlaceChoice } from './place-choice.tsx';
import { PlaceSearch, useFound } from './place-search.tsx';
import { useWordsInSight } from './use-words-in-sight.ts';

export type FixScope = 'here' | 'everywhere';

interface Search {
  readonly words: string;
  readonly country: string | null;
}

interface FixCardProps {
  readonly chosen: Chosen & Partial<Pick<ArticleMark, 'state' | 'reasons'>>;
  readonly candidates: readonly PlaceRow[];
  /** Places of the article that are certain. */
  readonly certain: readonly PlaceRow[];
  /** What scrolls with the text. */
  readonly text: RefObject<HTMLElement | null>;
  /** Whether who came here goes on in it. */
  readonly takesFocus: boolean;
  /** `null`: it is no place. */
  choose(place: PlaceRow | null, scope: FixScope): void;
  leave: (() => void) | null;
  addPlace(scope: FixScope): void;
  close(): void;
}

/** What the chosen words are, and what else they could be. */
export default function FixCard({
  chosen,
  candidates,
  certain,
  text,
  takesFocus,
  choose,
  leave,
  addPlace,
  close,
}: FixCardProps) {
  const { fix, marks } = useWords();
  const [scope, setScope] = useState<FixScope>('here');
  const found = useFound(chosen.quote, null);
  const [{ words, country }, setSearch] = useState<Search>({ words: '', country: null });
  const isSearched = words !== '' || country !== null;
  const searched = useFound(words === '' ? chosen.quote : words, country);
  const name = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(
    function takeFocus() {
      if (takesFocus) card.current?.focus({ preventScroll: true });
    },
    [takesFocus],
  );
  useWordsInSight(card, text);
  const known = new Set(candidates.map(({ id }) => id));
  const offered = isSearched ? searched : [...candidates, ...found.filter(({ id }) => !known.has(id))];
  return (
    <section
      ref={card}
      tabIndex={-1}
      className={style.card}
      aria-label={fix.label(chosen.quote)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <header className={style.header}>
        <h2 className={style.quote} dir="auto">
          {chosen.quote}
        </h2>
        {chosen.state !== undefined && (
          <span className={style.state} data-state={chosen.state}>
            {marks.states[chosen.state]}
          </span>
        )}
        <CloseButton close={close} />
      </header>
      <Reasons reasons={chosen.reasons ?? []} />
      <PlaceSearch
        words={words}
        country={country}
        search={(wanted, within) => setSearch({ words: wanted, country: within })}
      />
      <ul className={style.candidates} aria-label={fix.which}>
        {offered.map((place) => (
          <li key={place.id}>
            <PlaceChoice
              place={place}
              nearest={nearestOf(place, certain)}
              isChosen={place.id === chosen.place}
              mapped
              choose={() => choose(place, scope)}
            />
          </li>
        ))}
      </ul>
      {offered.length === 0 && <p className={style.none}>{fix.none}</p>}
      <fieldset className={style.scope}>
        <legend>{fix.scope}</legend>
        {(['here', 'everywhere'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={scope === each} onChange={() => setScope(each)} />{' '}
            {fix[each]}
          </label>
        ))}
      </fieldset>
      <div className={style.actions}>
        <Button onClick={() => choose(null, scope)}>{fix.notPlace}</Button>
        <Button onClick={() => addPlace(scope)}>{fix.newPlace}</Button>
        {leave !== null && <Button onClick={leave}>{fix.leave}</Button>}
      </div>
    </section>
  );
}

function CloseButton({ close }: { readonly close: () => void }) {
  const { app } = useMessages();
  return (
    <Button compact icon="close" onClick={close}>
      {app.close}
    </Button>
  );
}

function Reasons({ reasons }: Pick<ArticleMark, 'reasons'>) {
  const { reasons: words } = useMessages();
  if (reasons.length === 0) return null;
  return (
    <p className={style.reasons}>
      {reasons.map((reason) => (
        <span key={reason.rule}>
          {words[reason.rule]} {reason.words !== null && <bdi>{reason.words}</bdi>}
        </span>
      ))}
    </p>
  );
}
