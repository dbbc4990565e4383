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
