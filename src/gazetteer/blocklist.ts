/** What a name that is no place belongs to. A `phrase` is a fixed expression with an ordinary word in it. */
export const BLOCKED_NAME_TYPES = [
  'organisation',
  'operation',
  'outlet',
  'person',
  'title',
  'phrase',
] as const;

type BlockedNameType = (typeof BLOCKED_NAME_TYPES)[number];

/** Names that contain or look like places and must not be plotted; `geo/names.yaml` is a list of these. */
export interface BlockedName {
  /** All spellings, as printed. */
  readonly names: readonly string[];
  readonly type: BlockedNameType;
  readonly language: string;
}
