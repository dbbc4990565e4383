/**
 * What a mention does in its sentence: `literal` names a place where something is or happens, `relatum` is one that a
 * direction or distance is measured from, `metonym` a capital or country that speaks or decides, `embedded` stands inside
 * the name of something else, `demonym` is an adjective of origin.
 */
export type Role = 'literal' | 'relatum' | 'metonym' | 'embedded' | 'demonym';

/** A role as files and standard output have it: until the first release `relatum` keeps its old name there, `anchor`. */
export type PublishedRole = Exclude<Role, 'relatum'> | 'anchor';

/** The role under the name that it has in files. */
export function publishedRole(role: Role): PublishedRole {
  return role === 'relatum' ? 'anchor' : role;
}

/** The role of a published name, old or new; `null` where there is none of that name. */
export function parseRole(name: string): Role | null {
  if (name === 'anchor') return 'relatum';
  return ROLES.has(name) ? (name as Role) : null;
}

const ROLES: ReadonlySet<string> = new Set<Role>(['literal', 'relatum', 'metonym', 'embedded', 'demonym']);

/** Mentions of these roles, whichever name they have, are drawn on the map and counted. */
export const PLOTTED_ROLES: ReadonlySet<Role | PublishedRole> = new Set<Role | PublishedRole>([
  'literal',
  'relatum',
  'anchor',
]);
