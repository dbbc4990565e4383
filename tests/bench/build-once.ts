/** Makes the corpus files of so many articles and says what that cost: `tsx tests/bench/build-once.ts FOLDER COUNT WORKERS`. */
import { join } from 'node:path';
import { loadInput } from '../../src/cli/load-input.ts';
import { withCorpus } from '../../src/cli/stream/make-corpus.ts';
import { writeArticles } from './articles.ts';

const [folder = '', count = '0', workers = '1'] = process.argv.slice(2);
const content = join(folder, count);
writeArticles(content, Number(count));
const before = process.cpuUsage();
const start = performance.now();
const input = await loadInput({ content, geo: 'geo' });
const options = { workers: Number(workers), cache: null, many: 1 };
const written = await withCorpus(input, options, async ({ files }) => {
  let [number, bytes] = [0, 0];
  for (const file of files ?? []) {
    number += 1;
    bytes += Buffer.byteLength(file.content());
  }
  return { files: number, bytes };
});
const { user, system } = process.cpuUsage(before);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  JSON.stringify({
    ...written,
    processor: (user + system) / 1e6,
    wall: (performance.now() - start) / 1000,
    megabytes,
  }),
);
