import { join } from 'node:path';

/** Where runs keep what the next ones need not work out again, in the folder that a command is run in. */
export const CACHE_FOLDER = join('.cache', 'buldan');
