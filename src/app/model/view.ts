import type { QuotationContext } from '../../corpus/mention-text.ts';
import type { Confidence } from '../../corpus/place-summary.ts';
import type { Kind, LayerId } from '../../model/kind.ts';

/** A mention, by words that survive an edit of the article elsewhere. */
export interface MentionLink {
  readonly article: string;
  /** The words of the mention as printed. */
  readonly quote: string;
  /** Which of the article's occurrences of these words, counted from 1; `null` where only the words around tell. */
  readonly occurrence: number | null;
  /** The words around it, of a link from outside: the article may have been edited since. */
  readonly context?: QuotationContext;
}

export interface MapPosition {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

export const PANEL_TABS = ['articles', 'places', 'in-view', 'place'] as const;

/** What the panel shows where no article is open; `place` is the page of the chosen place. */
export type PanelTab = (typeof PANEL_TABS)[number];

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What the reader wants to see of the corpus; an empty list means all. */
export interface Filters {
  readonly outlets: readonly string[];
  readonly kinds: readonly Kind[];
  readonly confidences: readonly Confidence[];
  /** First and last day, `YYYY-MM-DD`, inclusive; `null` where that end is open. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTERS: Filters = { outlets: [], kinds: [], confidences: [], from: null, to: null };

export function isUnfiltered({ outlets, kinds, confidences, from, to }: Filters): boolean {
  return outlets.length + kinds.length + confidences.length === 0 && from === null && to === null;
}

export const DRAWN_RELATION_TYPES = ['route', 'between'] as const;

/** A line of the map that sentences draw: all relations of one type that tie the same places in the same order. */
export interface RelationLink {
  readonly type: (typeof DRAWN_RELATION_TYPES)[number];
  /** Ids of two places, or of three for a route through the second. */
  readonly places: readonly string[];
}

/** Everything the reader chose; the URL is its text form. */
export interface View {
  readonly place: string | null;
  readonly article: string | null;
  /** Always a mention of `article`; `null` where the article is open at its beginning. */
  readonly mention: MentionLink | null;
  readonly layers: readonly LayerId[];
  /** Whether the map draws the relations that texts state. */
  readonly relations: boolean;
  /** The one of them that is being read, drawn in any case. */
  readonly relation: RelationLink | null;
  readonly filters: Filters;
  /** Words in the search box, as typed. */
  readonly search: string;
  readonly language: string;
  readonly theme: ThemeChoice;
  /** `null` until the reader moves the map. */
  readonly position: MapPosition | null;
  readonly tab: PanelTab;
}
