/** Coarser, and the corpus is a dot; finer, and the basemap has nothing more to show. */
export const FIRST_ZOOM = 5;
export const LAST_ZOOM = 12;

/** From this zoom on the basemap's lines are straighter than the land's. */
export const SCHEMATIC_ZOOM = 11;
