import { stringify } from 'yaml';
import { loadInput } from '../../src/cli/load-input.ts';
import { decodeManifest } from '../../src/corpus/decode.ts';
import type { Input, InputFile } from '../../src/input/input-file.ts';
import { ARCHIVE_HEADER } from '../../src/input/tile-archive.ts';
import { hasErrors } from '../../src/model/problem.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { createPipeline, type Result } from '../../src/pipeline/pipeline.ts';
import { headerFile } from '../../src/publish/header-file.ts';
import { addPolicy, fillPage } from '../../src/publish/page-head.ts';
import { pagesOfCorpus } from '../../src/publish/pages/page-source.ts';
import { pageFiles } from '../../src/publish/pages/pages.ts';
import { SPEECH } from '../../src/site/languages.ts';
import { smallArchive } from '../e2e/pmtiles.ts';
import { mutateOneField } from './mutate.ts';
import { type Attempt, type Finding, repeat } from './report.ts';

const archive = smallArchive('raster');
/** Beside the settings, which name it. */
const STREETS = { name: 'streets.pmtiles', size: archive.length, header: archive.slice(0, ARCHIVE_HEADER) };

const CORPUS = 'tests/fixtures/corpora/tunisia';

/** One field of a gazetteer, the settings, the lists of names or an article's head, or one letter of an article, is wrong: it is told in words, or makes a site that opens. */
export async function breakInput(attempt: Attempt): Promise<Finding> {
  const spoil = await createSpoiler(attempt.random);
  return repeat('faults in input', attempt, async (index) => {
    const { changed, what } = spoil(index);
    try {
      makeSite(changed);
      return null;
    } catch (error) {
      return `${what}: ${String(error)}`;
    }
  });
}

/** A small project, wrong in one thing, of another sort each time. */
export async function createSpoiler(random: () => number): Promise<(index: number) => Spoilt> {
  const loaded = await loadInput({ content: `${CORPUS}/content`, geo: `${CORPUS}/geo` });
  // Without the world, which would be read anew for each changed gazetteer.
  const input: Input = { ...loaded, worldPieces: null, archives: [STREETS] };
  return (index) => WRONGS[index % WRONGS.length]?.(input, random) ?? { changed: input, what: 'nothing' };
}

/** What a build makes of a project; `null` where what is wrong keeps the site from being made. */
export function runAccepted(input: Input): Result | null {
  const result = createPipeline({ layout: HOSTED, spoken: ['ar', 'en'] }).run(input);
  return hasErrors(result.problems.filter(({ file }) => file.startsWith('geo'))) ? null : result;
}

function makeSite(input: Input): void {
  const result = runAccepted(input);
  if (result === null) return;
  const { files, corpus, site } = result;
  for (const { path, content } of files ?? []) {
    const made = content();
    // The explorer opens it by the very checks that a page makes.
    if (path === 'manifest.json') decodeManifest(JSON.parse(String(made)));
  }
  if (corpus === null) return;
  headerFile(site).content();
  addPolicy(fillPage('<html lang="ar"><head><title></title></head></html>', site), site);
  for (const { path, content } of pageFiles(pagesOfCorpus(corpus), SPEECH, () => null)) {
    const odd = ODD.exec(String(content()))?.[0];
    if (odd !== undefined) throw new Error(`${path} says “${odd}”`);
  }
}

/** What no reader should meet: a value that is none, and a link that runs. */
export const ODD = /undefined|NaN|Infinity|\[object|Invalid Date|href="?\s*javascript:/i;

interface Spoilt {
  readonly changed: Input;
  readonly what: string;
}

type Wrong = (input: Input, random: () => number) => Spoilt;

const textOf = ({ bytes }: InputFile): string => new TextDecoder().decode(bytes);

function withText<File extends InputFile>(file: File, text: string): File & { size: number } {
  const bytes = new TextEncoder().encode(text);
  return { ...file, bytes, size: bytes.length };
}

function wrongPlace(input: Input, random: () => number): Spoilt {
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

/** All that the settings may say, so that each of it is made something else. */
const SETTINGS = {
  title: { ar: 'خريطة', en: 'A map' },
  description: { ar: 'نصوص', en: 'Texts' },
  languages: ['ar', 'en'],
  baseUrl: 'https://maps.example.org/tunisia',
  layers: { countries: 'shown' },
  tiles: [
    { name: 'Streets', url: 'https://t.example.org/{z}/{x}/{y}.png', attribution: 'Somebody', maxZoom: 18 },
  ],
  embedHosts: ['https://news.example.org'],
  ground: { file: 'streets.pmtiles', attribution: 'Somebody' },
  articlePages: true,
  pageFolders: null,
  pictures: 3,
  contact: 'maps@example.org',
  rights: { ar: 'لأصحابها', en: 'Their owners' },
};

function wrongSettings(input: Input, random: () => number): Spoilt {
  const { json, what } = mutateOneField(SETTINGS, random);
  const site = withText({ file: 'content/site.yaml', bytes: new Uint8Array() }, stringify(json));
  return { changed: { ...input, site }, what: `site.yaml, ${what}` };
}

/** What is said of names that are none, and of names that the world knows. */
const NAMES = [
  { names: ['جامعة سوسة', 'قناة تونس'], type: 'organisation', language: 'ar' },
  { names: ['Bizerte Post'], type: 'outlet', language: 'en' },
];
const WORLD = [
  {
    kind: 'city',
    language: 'ar',
    source: 'Somebody',
    licence: 'CC0',
    names: ['صفاقس', 'قابس'],
    ordinary: ['قابس'],
  },
];

function wrongLists(input: Input, random: () => number): Spoilt {
  const [key, lists] = random() < 0.5 ? (['names', NAMES] as const) : (['world', WORLD] as const);
  const { json, what } = mutateOneField(lists, random);
  const file = withText({ file: `geo/${key}.yaml`, bytes: new Uint8Array() }, stringify(json));
  return { changed: { ...input, [key]: file }, what: `${key}.yaml, ${what}` };
}

/** All that an article may say of itself, and what a person has corrected in it. */
const FRONT_MATTER = {
  id: 'corrected',
  lang: 'ar',
  title: 'صفاقس وسوسة',
  outlet: 'جريدة',
  author: 'كاتب',
  date: '2025-11-20~',
  source: 'https://example.org/a',
  rights: 'لأصحابها',
  inferred: ['date'],
  excerptsOnly: false,
  mentions: [
    { quote: 'صفاقس', occurrence: 2, place: 'sfax' },
    { quote: 'سوسة', occurrence: null, prefix: 'صفاقس إلى ', suffix: '، ثم', place: null },
    { quote: 'المدينة', place: 'kairouan' },
  ],
};
const BODY = 'سافر من صفاقس إلى سوسة، ثم عاد إلى المدينة.';

function wrongFrontMatter(input: Input, random: () => number): Spoilt {
  const { json, what } = mutateOneField(FRONT_MATTER, random);
  const text = `---\n${stringify(json)}---\n\n${BODY}\n`;
  const article = withText({ file: 'content/corrected.md', bytes: new Uint8Array() }, text);
  return {
    changed: { ...input, articles: [...input.articles, article] },
    what: `corrected.md, ${what}`,
  };
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

function wrongText(input: Input, random: () => number): Spoilt {
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

const WRONGS: readonly Wrong[] = [wrongPlace, wrongText, wrongSettings, wrongLists, wrongFrontMatter];
