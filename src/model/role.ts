/**
 * What a mention does in its sentence: `literal` names a place where something is or happens, `anchor` is one that a
 * direction or distance is measured from, `metonym` a capital or country that speaks or decides, `embedded` stands inside
 * the name of something else, `demonym` is an adjective of origin.
 */
export type Role = 'literal' | 'anchor' | 'metonym' | 'embedded' | 'demonym';

/** Mentions of these roles are drawn on the map and counted. */
export const PLOTTED_ROLES: ReadonlySet<Role> = new Set<Role>(['literal', 'anchor']);
