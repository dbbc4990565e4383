import { type RefObject, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { correct, correctEverywhere, uncorrect } from '../../pipeline/annotation/correct-article.ts';
import { useWords } from '../i18n/words.ts';
import type { Chosen } from '../model/chosen.ts';
import { bytesOf, type Changes } from '../model/files.ts';
import type { PlaceRow } from '../model/place-row.ts';
import type { Session } from '../state/session.ts';
import { useSession } from '../state/use-session.ts';
import type { ArticleMark } from '../worker/replies.ts';
import type { FixScope } from './fix-card.tsx';
import { nameOf } from './place-choice.tsx';

interface Options {
  readonly path: string;
  readonly file: string;
  /** What the text stands in. */
  readonly pane: RefObject<HTMLElement | null>;
  announce(sentence: string): void;
}

type Pointed = Chosen & Partial<ArticleMark>;

/** The words that are looked at, and what becomes of them; who works by keyboard is led to the card and back into the text. */
export function useFixing({ path, file, pane, announce }: Options) {
  const { fix } = useWords();
  const { language } = useMessages();
  const session = useSession();
  const [chosen, setChosen] = useState<Pointed | null>(null);
  const [isStepped, setIsStepped] = useState(false);
  const [adding, setAdding] = useState<FixScope | null>(null);
  const caret = useFocusInText(pane, chosen);
  const choose = (pointed: Pointed | null) => {
    setIsStepped(false);
    setChosen(pointed);
  };
  const close = () => {
    if (document.activeElement?.matches(':focus-visible')) caret.current = chosen;
    setChosen(null);
    setAdding(null);
  };
  const settle = (
    place: { readonly id: string; readonly name: string } | null,
    scope: FixScope,
    changes: Changes = NOTHING,
  ) => {
    if (chosen === null) return;
    const correction = { quote: chosen.quote, occurrence: chosen.occurrence, place: place?.id ?? null };
    const fixed = scope === 'here' ? correct(file, correction) : correctEverywhere(file, correction);
    session.apply(new Map([...changes, [path, bytesOf(fixed)]]));
    announce(fix.done(chosen.quote, place?.name ?? null));
    close();
  };
  return {
    chosen,
    /** Whether it was come to by a step, and not by pointing at it. */
    isStepped,
    adding,
    choose,
    close,
    settle,
    addPlace: setAdding,
    stepTo(mark: ArticleMark) {
      setIsStepped(true);
      setChosen(mark);
    },
    async take(place: PlaceRow | null, scope: FixScope) {
      const adopted = place && (await adopt(session, place));
      settle(
        place && { id: adopted?.id ?? place.id, name: nameOf(place, language) },
        scope,
        adopted?.changes,
      );
    },
    leave() {
      if (chosen === null) return;
      session.edit(path, (text) => uncorrect(text, chosen));
      announce(fix.left(chosen.quote));
      close();
    },
  };
}

const NOTHING: Changes = new Map();

/** A place of the world that is chosen becomes one of the project's own; `null` where it is known without that. */
async function adopt({ files, desk }: Session, place: PlaceRow) {
  if (place.ofWorld === null) return null;
  const { adoptPlace } = await import('../model/new-place.ts');
  return adoptPlace(files, place, new Set(await desk.placeIds()), new Date().getFullYear());
}

/** Where the caret is to stand in the text when the card is gone; an article that opens has the focus that nothing else has. */
function useFocusInText(pane: RefObject<HTMLElement | null>, chosen: Chosen | null) {
  const caret = useRef<Chosen | null>(null);
  useEffect(
    function takeLostFocus() {
      if (document.activeElement === document.body) pane.current?.focus({ preventScroll: true });
    },
    [pane],
  );
  useEffect(
    function returnToText() {
      const at = caret.current;
      if (chosen !== null || at === null) return;
      caret.current = null;
      const part = at.inTitle ? 'title' : 'body';
      const field = pane.current?.querySelector<HTMLTextAreaElement>(`[data-part="${part}"] textarea`);
      field?.focus({ preventScroll: true });
      field?.setSelectionRange(at.start, at.start);
    },
    [pane, chosen],
  );
  return caret;
}
