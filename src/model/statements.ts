/**
 * What a feature of the Linked Places Format says of a place beyond what Buldan makes use of: it is kept and passed on
 * as it stands, in the members that the format has for it. Ids of related places are ours.
 */
export interface Statements {
  readonly types?: readonly object[];
  readonly links?: readonly { readonly identifier: string }[];
  /** Without the container. */
  readonly relations?: readonly { readonly relationType: string; readonly relationTo: string }[];
  readonly when?: unknown;
  readonly descriptions?: unknown;
  readonly depictions?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export const NO_STATEMENTS: Statements = {};
