/** What stands in the way is not in a file that was read: a folder, a port. The message says what, and the way round. */
export class Obstacle extends Error {}
