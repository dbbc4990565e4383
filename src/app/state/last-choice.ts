import { createContext, useContext, useEffect, useRef } from 'react';
import type { View } from '../model/view.ts';
import { useView } from './view-context.ts';

type Choice = Pick<View, 'place' | 'article'>;

const NOTHING: Choice = { place: null, article: null };

/** What was read last: closed, the focus goes back to where it is listed, or to the card that led into it. */
export const LastChoiceContext = createContext<Choice>(NOTHING);

export const useLastChoice = (): Choice => useContext(LastChoiceContext);

/** Remembers the choice before this one. */
export function useRememberedChoice(): Choice {
  const { place, article } = useView();
  const last = useRef(NOTHING);
  const before = last.current;
  useEffect(
    function remember() {
      if (place !== null || article !== null) last.current = { place, article };
    },
    [place, article],
  );
  return before;
}
