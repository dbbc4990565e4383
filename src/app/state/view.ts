import type { LayerId } from '../../corpus/place-head.ts';

/** A mention, by words that survive an edit of the article elsewhere. */
export interface MentionLink {
  readonly article: string;
  /** The words of the mention as printed. */
  readonly quote: string;
  /** Which of the article's occurrences of these words, counted from 1. */
  readonly occurrence: number;
}

export interface MapPosition {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

export type PanelTab = 'articles' | 'places' | 'in-view';

/** Everything the reader chose; the URL is its text form. */
export interface View {
  readonly place: string | null;
  readonly article: string | null;
  /** Always a mention of `article`; `null` where the article is open at its beginning. */
  readonly mention: MentionLink | null;
  readonly layers: readonly LayerId[];
  readonly language: string;
  /** `null` until the reader moves the map. */
  readonly position: MapPosition | null;
  readonly tab: PanelTab;
}
