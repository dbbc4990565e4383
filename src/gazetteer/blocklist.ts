/** What a name that is no place belongs to. A `phrase` is a fixed expression with an ordinary word in it. */
export const NOT_PLACE_SORTS = ['organisation', 'operation', 'outlet', 'person', 'title', 'phrase'] as const;

type NotPlaceSort = (typeof NOT_PLACE_SORTS)[number];

/** Names that contain or look like places and must not be plotted; `geo/names.yaml` is a list of these. */
export interface NotPlace {
  /** All spellings, as printed. */
  readonly names: readonly string[];
  readonly sort: NotPlaceSort;
  readonly language: string;
}
