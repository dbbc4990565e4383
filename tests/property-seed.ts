import { configureGlobal } from 'fast-check';

/** Properties are tried on the same examples at every run of the gate; `SEED=random`, or a number, tries others. */
const { SEED = '20261128' } = process.env;
if (SEED !== 'random') configureGlobal({ seed: Number(SEED) });
