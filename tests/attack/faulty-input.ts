import { loadInput } from '../../src/cli/load-input.ts';
import type { Input, InputFile } from '../../src/input/input-file.ts';
import { hasErrors } from '../../src/model/problem.ts';
import { HOSTED } from '../../src/pipeline/files.ts';
import { createPipeline } from '../../src/pipeline/pipeline.ts';
import { pagesOfCorpus } from '../../src/publish/pages/page-source.ts';
import { pageFiles } from '../../src/publish/pages/pages.ts';
import { SPEECH } from '../../src/site/languages.ts';
import { mutateOneField } from './mutate.ts';
import { type Attempt, type Finding, repeat } from './report.ts';

const CORPUS = 'tests/fixtures/corpora/tunisia';

/** One field of a gazetteer, or one letter of an article, is wrong: it is told in words, or makes a site. */
export async function breakInput(attempt: Attempt): Promise<Finding> {
  const loaded = await loadInput({ content: `${CORPUS}/content`, geo: `${CORPUS}/geo` });
  // Without the world, which would be read anew for each changed gazetteer.
  const input: Input = { ...loaded, worldPieces: null };
  return repeat('faults in input', attempt, async (index) => {
    const { changed, what } =
      index % 2 === 0 ? wrongPlace(input, attempt.random) : wrongText(input, attempt.random);
    try {
      makeSite(changed);
      return null;
    } catch (error) {
      return `${what}: ${String(error)}`;
    }
  });
}

function makeSite(input: Input): void {
  const { files, corpus, problems } = createPipeline({ layout: HOSTED, spoken: ['ar', 'en'] }).run(input);
  if (hasErrors(problems.filter(({ file }) => file.startsWith('geo')))) return;
  for (const { content } of files ?? []) content();
  if (corpus === null) return;
  for (const { content } of pageFiles(pagesOfCorpus(corpus), SPEECH, () => null)) content();
}

const textOf = ({ bytes }: InputFile): string => new TextDecoder().decode(bytes);

function withText<File extends InputFile>(file: File, text: string): File & { size: number } {
  const bytes = new TextEncoder().encode(text);
  return { ...file, bytes, size: bytes.length };
}

function wrongPlace(input: Input, random: () => number): { changed: Input; what: string } {
  const index = Math.floor(random() * input.gazetteer.length);
  let what = 'nothing';
  const gazetteer = input.gazetteer.map((file, each) => {
    if (each !== index) return file;
    const mutated = mutateOneField(JSON.parse(textOf(file)), random);
    what = `${file.file}, ${mutated.what}`;
    return withText(file, JSON.stringify(mutated.json));
  });
  return { changed: { ...input, gazetteer }, what };
}

const LETTERS = [
  ':',
  '-',
  '"',
  '\n',
  '\t',
  '{',
  '[',
  '\u202E',
  '\u0000',
  '\uD800',
  '٣',
  '---\n',
  '&a',
  '*a',
  '!!js',
];

function wrongText(input: Input, random: () => number): { changed: Input; what: string } {
  const index = Math.floor(random() * input.articles.length);
  let what = 'nothing';
  const articles = input.articles.map((file, each) => {
    if (each !== index) return file;
    const text = textOf(file);
    const at = Math.floor(random() * Math.min(text.length, 400));
    const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? '';
    what = `${file.file}, ${JSON.stringify(letter)} at ${at}`;
    return withText(file, text.slice(0, at) + letter + text.slice(at));
  });
  return { changed: { ...input, articles }, what };
}
