/**
 * Browser tests that the gate does not run yet, each with its reason. They are owed: `OWED=1 npm run test:e2e` runs them too,
 * and whoever fixes one takes its line away.
 */

/** Tests that fail, each for what the app does not do yet. */
export const OWED_TESTS: readonly string[] = [];
