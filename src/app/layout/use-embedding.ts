import { createContext, useContext } from 'react';
import type { EmbedControl, Embedding } from './embedding.ts';
import { useSmall } from './use-media.ts';

export const EmbeddingContext = createContext<Embedding | null>(null);

/** `null` where the page stands by itself. */
export function useEmbedding(): Embedding | null {
  return useContext(EmbeddingContext);
}

/** Whether a control is to be shown: all are where the page stands by itself. */
export function useHasControl(control: EmbedControl): boolean {
  const embedding = useEmbedding();
  return embedding === null || embedding.controls.has(control);
}

/** In a small frame two fingers zoom: the strip of map has no room for buttons that the host did not ask for. */
export function useHasZoomButtons(): boolean {
  const embedding = useEmbedding();
  const isSmall = useSmall();
  return useHasControl('zoom') && !(isSmall && embedding?.areAsked === false);
}
