import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { GeoInput } from '../../input/input-file.ts';
import type { Site } from '../../model/site.ts';
import { type Corpus, countArticles } from '../../pipeline/corpus.ts';
import type { Result } from '../../pipeline/pipeline.ts';
import { buildSite } from '../../site/build-site.ts';
import { loadInput } from '../load-input.ts';
import { formatProblems, sayLeftOut } from '../report.ts';
import { withCorpus } from '../stream/make-corpus.ts';
import { type UserMessages, wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';
import {
  EXIT_CODES,
  FOLDER_OPTIONS,
  FOLDER_USAGE,
  foldersFrom,
  STRICT_OPTION,
  STRICT_USAGE,
} from './folder-options.ts';

export const build: Command = {
  name: 'build',
  summary: 'make the site',
  usage: `buldan build [--content DIR] [--geo DIR] [--out DIR] [--workers N] [--no-cache]
             [--annotated DIR] [--strict]

Makes the whole site: a static page with its data, for any host or subfolder. Where it cannot, the folder keeps the
last good site. Of what lies in the folder only what an earlier build wrote is replaced or removed: buldan-site.txt names it.

${EXIT_CODES}

${FOLDER_USAGE}
${STRICT_USAGE}
  --out DIR      where the site goes, dist where not given
  --workers N    how many annotate a large corpus at the same time; as many as there are processors where not given
  --no-cache     keep nothing in .cache/buldan of what was made of many articles, and use nothing that is there
  --annotated DIR  take what "annotate --ndjson --complete" found on other machines, in shards of any number and order,
                 a record a line or Parquet (src/pipeline/README.md)`,
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        ...FOLDER_OPTIONS,
        ...STRICT_OPTION,
        out: { type: 'string', default: 'dist' },
        workers: { type: 'string' },
        'no-cache': { type: 'boolean', default: false },
        annotated: { type: 'string' },
      },
    });
    // A shell's own setting would put React's development build into the site.
    process.env.NODE_ENV = 'production';
    const annotated = values.annotated ?? null;
    const cache = values['no-cache'] || annotated !== null ? null : CACHE;
    const options = { workers: workersFrom(values.workers), cache, annotated, strict: values.strict };
    const folders = foldersFrom(values);
    const input = await loadInput(folders);
    return withCorpus(input, options, (result) => make(result, values.out, input, folders.content));
  },
};

/** Where what was made of many articles is kept, in the folder that the command is run in. */
const CACHE = join('.cache', 'buldan');

function workersFrom(number: string | undefined): number {
  if (number === undefined) return availableParallelism();
  if (/^[1-9]\d?$/.test(number)) return Number(number);
  throw new Misuse(`--workers has to be a number from 1 to 99, not "${number}".`);
}

async function make(result: Result, out: string, geo: GeoInput, content: string): Promise<number> {
  const inTheWay = await buildSite(result, out, geo, content);
  const { corpus, site, problems, leftOut } = result;
  const messages = wordsForUser();
  if (problems.length > 0) console.error(formatProblems(problems, messages));
  for (const sentence of sayLeftOut(corpus === null ? [] : leftOut, messages)) console.error(sentence);
  if (corpus !== null) console.log(`${out}: ${contentsOf(corpus, messages)}`);
  if (inTheWay.length > 0) console.error(messages.build.foreign(inTheWay));
  if (corpus !== null) for (const sentence of leftOutBy(site, messages)) console.log(sentence);
  return corpus === null ? 1 : 0;
}

/** What the settings leave out, and what is lost by it. */
function leftOutBy({ baseUrl, articlePages, pictures }: Site, { build: words }: UserMessages): string[] {
  return [
    ...(baseUrl === null ? [words.noBaseUrl] : []),
    ...(articlePages ? [] : [words.noArticlePages]),
    ...(baseUrl !== null && pictures === 0 ? [words.noPictures] : []),
  ];
}

function contentsOf(corpus: Corpus, { count, share }: UserMessages): string {
  const passages = corpus.places.reduce((sum, { summary }) => sum + summary.passages, 0);
  return [
    count.articles(countArticles(corpus)),
    count.passages(passages),
    count.places(corpus.places.length),
  ].join(share.separator);
}
