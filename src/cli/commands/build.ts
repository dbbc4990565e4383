import { parseArgs } from 'node:util';
import { hasErrors } from '../../model/problem.ts';
import type { Corpus } from '../../pipeline/corpus.ts';
import { HOSTED } from '../../pipeline/files.ts';
import { buildSite } from '../../site/build-site.ts';
import { createLiveCorpus } from '../live-corpus.ts';
import { count, formatProblems } from '../report.ts';
import type { Command } from './command.ts';
import { FOLDER_OPTIONS, FOLDER_USAGE, foldersFrom } from './folder-options.ts';

export const build: Command = {
  name: 'build',
  summary: 'make the site',
  usage: `buldan build [--content DIR] [--geo DIR] [--out DIR]

Makes the whole site: a static page with its data, for any host or subfolder. After an error the folder keeps the
last good site, and the exit code is 1. Of what lies in the folder only what an earlier build wrote is replaced or
removed: buldan-site.txt names it.

${FOLDER_USAGE}
  --out DIR      where the site goes, dist where not given`,
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: { ...FOLDER_OPTIONS, out: { type: 'string', default: 'dist' } },
    });
    // A shell's own setting would put React's development build into the site.
    process.env.NODE_ENV = 'production';
    const result = await createLiveCorpus(foldersFrom(values), HOSTED).current();
    const inTheWay = await buildSite(result, values.out);
    const { corpus, site, problems } = result;
    if (problems.length > 0) console.error(formatProblems(problems));
    if (corpus !== null) console.log(`${values.out}: ${contentsOf(corpus)}`);
    if (inTheWay.length > 0) console.error(`Not ours, so they stay: ${inTheWay.join(', ')}.`);
    if (corpus !== null && site.baseUrl === null) console.log(NO_ADDRESS);
    return hasErrors(problems) ? 1 : 0;
  },
};

/** What cannot be made without absolute addresses. */
const NO_ADDRESS =
  'site.yaml gives no baseUrl: oEmbed, Open Graph data, pictures and the site map are left out.';

function contentsOf({ articles, places }: Corpus): string {
  const passages = places.reduce((sum, { head }) => sum + head.passages, 0);
  return [count(articles.length, 'article'), count(passages, 'passage'), count(places.length, 'place')].join(
    ', ',
  );
}
