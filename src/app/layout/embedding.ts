import { createContext, useContext } from 'react';
import { useSmall } from './media.ts';

/** Parts of the interface that a host page may switch on and off. */
const EMBED_CONTROLS = ['panel', 'timeline', 'layers', 'zoom', 'fullscreen'] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

/** How the page stands in another page's frame. */
export interface Embedding {
  readonly controls: ReadonlySet<EmbedControl>;
  /** Whether the host named them itself. */
  readonly areAsked: boolean;
}

/** A frame has little room: panel and timeline have to be asked for. */
const USUAL_CONTROLS: readonly EmbedControl[] = ['layers', 'zoom', 'fullscreen'];
const NONE = 'none';

/** Reads `embed=1` and `controls=…` from the text after `?`; `null` where the page is not embedded. */
export function readEmbedding(search: string): Embedding | null {
  const parameters = new URLSearchParams(search);
  if (parameters.get('embed') !== '1') return null;
  const asked = parameters.get('controls');
  if (asked === null) return { controls: new Set(USUAL_CONTROLS), areAsked: false };
  const words = asked === NONE ? [] : asked.split(',');
  return { controls: new Set(EMBED_CONTROLS.filter((control) => words.includes(control))), areAsked: true };
}

export const EmbeddingContext = createContext<Embedding | null>(null);

/** `null` where the page stands by itself. */
export function useEmbedding(): Embedding | null {
  return useContext(EmbeddingContext);
}

/**
 * Whether a control is to be shown: all are where the page stands by itself. In a small frame two fingers zoom; the
 * strip of map has no room for buttons that the host did not ask for.
 */
export function useHasControl(control: EmbedControl): boolean {
  const embedding = useEmbedding();
  const isSmall = useSmall();
  if (embedding === null) return true;
  if (control === 'zoom' && isSmall && !embedding.areAsked) return false;
  return embedding.controls.has(control);
}
