/**
 * `npm run attack`: what hostile hands and accidents do, with figures. Everything is drawn from `SEED`, so that a finding
 * comes again; `TIMES` says how often each is tried, `MINUTES` how long each may take at most. Needs a built site.
 */
import { createRandom } from '../bench/random.ts';
import { spoilBrowsers } from './barred-browsers.ts';
import { breakData } from './faulty-data.ts';
import { breakInput } from './faulty-input.ts';
import { askHostileServers, breakForeignFiles } from './foreign-files.ts';
import { floodFrames } from './hostile-frames.ts';
import { layHostileGrounds } from './hostile-grounds.ts';
import { killPublications } from './killed-publications.ts';
import { stayLong } from './long-sessions.ts';
import { disturbNeighbours } from './neighbouring-sites.ts';
import { openAcceptedInput } from './opened-input.ts';
import { runWords } from './run-words.ts';

const ATTACKS = {
  kills: killPublications,
  data: breakData,
  input: breakInput,
  opened: openAcceptedInput,
  files: breakForeignFiles,
  servers: askHostileServers,
  words: runWords,
  grounds: layHostileGrounds,
  frames: floodFrames,
  browsers: spoilBrowsers,
  neighbours: disturbNeighbours,
  sessions: stayLong,
};
const MOST_FAILURES_TOLD = 20;

const seed = Number(process.env.SEED ?? 1);
const times = Number(process.env.TIMES ?? 100);
const minutes = Number(process.env.MINUTES ?? 5);
const chosen = process.argv.slice(2);

for (const [name, attack] of Object.entries(ATTACKS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const begin = performance.now();
  const finding = await attack({ random: createRandom(seed), times, end: begin + minutes * 60_000 });
  const seconds = Math.round((performance.now() - begin) / 1000);
  console.log(
    `${finding.attack}: ${finding.tried} tried, ${finding.failures.length} failed (seed ${seed}, ${seconds} s)`,
  );
  for (const failure of finding.failures.slice(0, MOST_FAILURES_TOLD)) console.log(`  ${failure}`);
  if (finding.failures.length > 0) process.exitCode = 1;
}
