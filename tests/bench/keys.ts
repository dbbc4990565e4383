/** What each key of some queries costs a reader of a corpus: `npx tsx tests/bench/keys.ts DATA_FOLDER`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { loadCorpus } from '../../src/app/data/load-corpus.ts';
import { NO_FILTERS } from '../../src/app/model/view.ts';
import { findResults } from '../../src/app/search/find-results.ts';
import { openSearch } from '../../src/app/search/open-search.ts';
import { showFiltered } from '../../src/app/state/shown.ts';

const QUERIES = ['البوكمال', 'دير الزور', 'قوات النظام', 'الرقة التنظيم', 'باغوز', 'raqqa'];

/** A reader with an empty browser for each query, letter by letter: processor time of the second time a key is asked. */
export async function measureKeys(data: string): Promise<void> {
  for (const query of QUERIES) {
    const fetched = { files: 0, bytes: 0 };
    const corpus = await loadCorpus(async (file) => {
      const content = readFileSync(join(data, file));
      const isPacked = file.endsWith('.gz');
      fetched.files += 1;
      fetched.bytes += isPacked ? content.length : gzipSync(content).length;
      return JSON.parse((isPacked ? gunzipSync(content) : content).toString());
    });
    const shown = showFiltered(corpus.manifest, NO_FILTERS, null);
    const search = await openSearch(corpus);
    console.log(`${query}: first view and directory ${(fetched.bytes / 1000).toFixed(0)} kB`);
    for (let length = 1; length <= query.length; length++) {
      const typed = query.slice(0, length);
      const before = { ...fetched };
      await findResults(search, corpus, shown, typed);
      const start = performance.now();
      const { places, articles, passages } = await findResults(search, corpus, shown, typed);
      const time = (performance.now() - start).toFixed(1).padStart(6);
      const bytes = ((fetched.bytes - before.bytes) / 1000).toFixed(1).padStart(6);
      const files = String(fetched.files - before.files).padStart(3);
      const counts = [places, articles, passages].map(({ total, isAll }) => `${total}${isAll ? '' : '+'}`);
      console.log(`${time} ms ${bytes} kB in ${files} files  ${typed}  ${counts.join(' ')}`);
    }
  }
}

const [folder] = process.argv.slice(2);
if (folder !== undefined && process.argv[1]?.endsWith('keys.ts')) await measureKeys(folder);
