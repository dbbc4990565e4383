/** The types of `<buldan-map>`, published as `buldan-map.d.ts` beside the script. */

/** What is chosen on the map: ids, and a mention as `words.occurrence`; `null` where nothing is. */
export interface BuldanSelection {
  readonly place: string | null;
  readonly article: string | null;
  readonly mention: string | null;
}

/** Degrees in WGS 84, and the zoom of the map. */
export interface BuldanPosition {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

/** Ids of layers, and first and last day as `YYYY-MM-DD`; `null` for what the site shows first. */
export interface BuldanFilter {
  readonly layers: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** `no-src`, `no-answer` and `other-version` come from the element, all others from the map. */
export interface BuldanError {
  readonly code: string;
  readonly words: string;
}

export interface BuldanMapEvents {
  ready: CustomEvent<null>;
  select: CustomEvent<BuldanSelection>;
  view: CustomEvent<BuldanPosition & BuldanFilter>;
  error: CustomEvent<BuldanError>;
}

/** Attributes of the element, each reflected as a property of the same name. */
export interface BuldanMapAttributes {
  /** Address of a Buldan site. */
  src: string | null;
  place: string | null;
  article: string | null;
  /** A mention in `article`, as `words.occurrence`. */
  mention: string | null;
  /** `light`, `dark` or `system`. */
  theme: string | null;
  /** Ids of layers with commas between them, or `none`. */
  layers: string | null;
  /** First and last day to show, `YYYY-MM-DD`. */
  from: string | null;
  to: string | null;
  /** A height in CSS pixels; without it the map chooses one for its width. */
  height: string | null;
}

export interface BuldanMapElement extends HTMLElement, BuldanMapAttributes {
  /** Chooses a place, an article, or a mention in it; what is left out is deselected. */
  select(selection: Partial<BuldanSelection>): void;
  setView(position: BuldanPosition): void;
  /** What is left out goes back to what the site shows first. */
  setFilter(filter: Partial<BuldanFilter>): void;
  addEventListener<Type extends keyof BuldanMapEvents>(
    type: Type,
    listener: (event: BuldanMapEvents[Type]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'buldan-map': BuldanMapElement;
  }
}
