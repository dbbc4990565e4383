import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Site } from '../../model/site.ts';
import type { Result } from '../../pipeline/pipeline.ts';
import { buildSite } from '../../site/build-site.ts';
import { requireSiteFolder } from '../../site/folder/site-folder.ts';
import { CACHE_FOLDER } from '../cache-folder.ts';
import { loadInput } from '../load-input.ts';
import { printContents } from '../print/print-contents.ts';
import { formatProblems, sayLeftOut } from '../print/report.ts';
import { withCorpus } from '../stream/make-corpus.ts';
import { type UserMessages, wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';
import { FOLDER_OPTIONS, foldersFrom, STRICT_OPTION } from './folder-options.ts';

export const build: Command = {
  name: 'build',
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
    const cache = values['no-cache'] || annotated !== null ? null : CACHE_FOLDER;
    const options = { workers: workersFrom(values.workers), cache, annotated, strict: values.strict };
    // What stands in the way of the site is said before its articles are read.
    requireSiteFolder(values.out);
    const folders = foldersFrom(values);
    const input = await loadInput(folders);
    return withCorpus(input, options, (result) =>
      make(result, values.out, { geo: input, content: folders.content, cache }),
    );
  },
};

function workersFrom(number: string | undefined): number {
  if (number === undefined) return availableParallelism();
  if (/^[1-9]\d?$/.test(number)) return Number(number);
  throw new Misuse(wordsForUser().misuse.noWorkers(number));
}

async function make(result: Result, out: string, options: Parameters<typeof buildSite>[2]): Promise<number> {
  const inTheWay = await buildSite(result, out, options);
  const { corpus, site, problems, leftOut } = result;
  const messages = wordsForUser();
  if (problems.length > 0) console.error(formatProblems(problems, messages));
  for (const sentence of sayLeftOut(corpus === null ? [] : leftOut, messages)) console.error(sentence);
  if (corpus !== null) console.log(`${out}: ${printContents(corpus, messages)}`);
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
