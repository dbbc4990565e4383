/**
 * What a large corpus costs: `npx tsx tests/bench/large-corpus.ts [FOLDER]`. Writes 10,000 articles (30 MB) made from a
 * seed into FOLDER (a temporary one where none is named) and makes their site with the built-in gazetteer; then changes
 * one article and makes the corpus again, as the development server does; then types queries letter by letter.
 * Budgets: 30 s and 1.5 GB; 0.5 s; 50 ms and 30 kB a key.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { articleFile, writeArticles } from './articles.ts';
import { measureKeys } from './keys.ts';
import { machine } from './timing.ts';

const ARTICLES = 10_000;
const CHANGES = 5;

const [named] = process.argv.slice(2);
const folder = named ?? mkdtempSync(join(tmpdir(), 'buldan-bench-'));
const folders = { content: join(folder, 'content'), geo: 'geo' };
const site = join(folder, 'site');

async function time<Value>(step: () => Promise<Value>): Promise<{ value: Value; seconds: number }> {
  const start = performance.now();
  const value = await step();
  return { value, seconds: (performance.now() - start) / 1000 };
}

const gigabytes = (): string => `${(process.resourceUsage().maxRSS / 1024 ** 2).toFixed(2)} GB at most`;

async function measureBuild(): Promise<void> {
  const { seconds } = await time(() =>
    createLiveCorpus(folders, HOSTED)
      .current()
      .then((result) => buildSite(result, site)),
  );
  console.log(`the whole site       ${seconds.toFixed(1)} s, ${gigabytes()}`);
}

async function measureChanges(): Promise<void> {
  const corpus = createLiveCorpus(folders);
  await corpus.current();
  const file = articleFile(folders.content, 0);
  const text = readFileSync(file, 'utf8');
  for (let change = 1; change <= CHANGES; change++) {
    writeFileSync(file, `${text}\n${'وصلت القافلة إلى الرقة.\n'.repeat(change)}`);
    const { seconds } = await time(async () => {
      const files = [...((await corpus.refresh([resolve(file)])).files ?? [])];
      return files.at(-1)?.content();
    });
    console.log(`one article changed  ${seconds.toFixed(2)} s until the manifest is there`);
  }
  writeFileSync(file, text);
}

console.log(machine());
writeArticles(folders.content, ARTICLES);
mkdirSync(site, { recursive: true });
await measureBuild();
await measureKeys(join(site, 'data'));
await measureChanges();
if (named === undefined) rmSync(folder, { recursive: true });
