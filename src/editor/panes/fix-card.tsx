import { useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { Button } from '../../app/ui/button.tsx';
import { useWords } from '../i18n/words.ts';
import type { Chosen } from '../model/chosen.ts';
import { useSession } from '../state/use-session.ts';
import type { Mark, PlaceRow } from '../worker/replies.ts';
import style from './fix-card.module.css';
import { PlaceChoice } from './place-choice.tsx';

export type Scope = 'here' | 'everywhere';

interface FixCardProps {
  readonly chosen: Chosen & Partial<Pick<Mark, 'state' | 'reasons'>>;
  readonly candidates: readonly PlaceRow[];
  /** `null`: it is no place. */
  choose(place: PlaceRow | null, scope: Scope): void;
  leave: (() => void) | null;
  addPlace(scope: Scope): void;
  close(): void;
}

/** What the chosen words are, and what else they could be. */
export function FixCard({ chosen, candidates, choose, leave, addPlace, close }: FixCardProps) {
  const { fix, marks } = useWords();
  const [scope, setScope] = useState<Scope>('here');
  const found = useFound(chosen.quote);
  const [words, setWords] = useState('');
  const searched = useFound(words);
  const card = useRef<HTMLElement>(null);
  const name = useId();
  const known = new Set(candidates.map(({ id }) => id));
  const offered = words === '' ? [...candidates, ...found.filter(({ id }) => !known.has(id))] : searched;
  return (
    <section
      ref={card}
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
      <input
        type="search"
        className={style.search}
        aria-label={fix.isPlace}
        placeholder={fix.placeholder}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ul className={style.candidates} aria-label={fix.which}>
        {offered.map((place) => (
          <li key={place.id}>
            <PlaceChoice
              place={place}
              isChosen={place.id === chosen.place}
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

function Reasons({ reasons }: Pick<Mark, 'reasons'>) {
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

/** Places of the gazetteer by name. */
function useFound(words: string): readonly PlaceRow[] {
  const { desk } = useSession();
  const [found, setFound] = useState<readonly PlaceRow[]>([]);
  useEffect(
    function search() {
      let isWanted = true;
      desk.search(words, null).then(
        (places) => isWanted && setFound(places),
        (error: unknown) => console.error(error),
      );
      return function forget() {
        isWanted = false;
      };
    },
    [desk, words],
  );
  return found;
}
