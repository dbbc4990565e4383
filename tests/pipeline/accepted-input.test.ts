import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import type { Input, InputFile } from '../../src/input/input-file.ts';
import { en } from '../../src/languages/problems/en.ts';
import { wordProblem } from '../../src/languages/problems/word-problem.ts';
import { hasErrors } from '../../src/model/problem.ts';
import { HOSTED } from '../../src/pipeline/files/files.ts';
import { createPipeline, type Result } from '../../src/pipeline/pipeline.ts';
import { headerFile } from '../../src/publish/header-file.ts';
import { addPolicy, fillPage } from '../../src/publish/page-head.ts';
import { pagesOfCorpus } from '../../src/publish/pages/page-source.ts';
import { pageFiles } from '../../src/publish/pages/pages.ts';
import { SPEECH } from '../../src/site/languages.ts';

const TUNISIA = 'tests/fixtures/corpora/tunisia';
/** Without the world, which would be read anew for each changed gazetteer. */
const INPUT: Input = {
  ...(await loadInput({ content: `${TUNISIA}/content`, geo: `${TUNISIA}/geo` })),
  worldPieces: null,
};
const run = (input: Input): Result => createPipeline({ layout: HOSTED, spoken: ['ar', 'en'] }).run(input);

const fileOf = (file: string, text: string): InputFile & { size: number } => {
  const bytes = new TextEncoder().encode(text);
  return { file, bytes, size: bytes.length };
};
const textOf = ({ bytes }: InputFile): string => new TextDecoder().decode(bytes);
const errorsOf = (input: Input): string[] =>
  run(input)
    .problems.filter(({ severity }) => severity === 'error')
    .map((problem) => wordProblem(problem, en).read);

/** Everything that a build makes of it besides the app itself. */
function makeSite({ files, corpus, site }: Result): void {
  for (const { content } of files ?? []) content();
  if (corpus === null) return;
  for (const { path, content } of pageFiles(pagesOfCorpus(corpus), SPEECH, () => null)) {
    expect(path).toMatch(/^[\w./:-]{1,250}$/);
    content();
  }
  headerFile(site).content();
  addPolicy(fillPage('<!doctype html><html lang="ar"><meta charset="utf-8"><title></title>', site), site);
}

const withSite = (yaml: string): Input => ({ ...INPUT, site: fileOf('site.yaml', yaml) });

describe('settings that could only fail later', () => {
  it.each([
    'languages: [constructor]',
    'languages: [ar, "__proto__"]',
    'title: {constructor: x}',
    'tiles: [{name: a, attribution: a, maxZoom: 3, url: "https://a b/{z}/{x}/{y}"}]',
    'tiles: [{name: a, attribution: a, maxZoom: 3, url: "https://a.org:99999/{z}/{x}/{y}"}]',
    'tiles: [{name: a, attribution: a, maxZoom: 3, url: "https://%zz/{z}/{x}/{y}"}]',
    'tiles: [{name: a, attribution: a, maxZoom: 3, url: "https://a.org;script-src/{z}/{x}/{y}"}]',
    'placeServers: [{name: a, attribution: a, url: "https://a.org;script-src/collections/towns/items"}]',
    'placeServers: [{name: a, attribution: a, url: "http://a.org/collections/towns/items"}]',
    'placeServers: [{name: a, attribution: a, url: "https://a.org/collections/towns/items#top"}]',
    'placeServers: [{name: a, attribution: a, url: "https://a.org/collections/towns/items?f=a b"}]',
    'tiles: [{name: a, attribution: a, maxZoom: 3, url: "https://a.org/#/{z}/{x}/{y}"}]',
    'baseUrl: "https://a.org/map?language=ar"',
    'baseUrl: "https://a.org/#map"',
    'baseUrl: "https://name:word@a.org/"',
    'baseUrl: "javascript:alert(1)"',
    'baseUrl: //a.org/',
    'title: {}',
    'title: {ar: ""}',
    'title: {ar: خريطة, en: "\u202E\u200B"}',
    'contact: "https://a.org/\u202E"',
    'embedHosts: ["https://*.x.org"]',
    'embedHosts: ["https://X.org"]',
    'embedHosts: ["https://x.org?x"]',
    'embedHosts: ["https://x.org:443"]',
    'embedHosts: ["https://بلدان.org"]',
    'embedHosts: ["https://x.org; script-src *"]',
  ])('are refused: %s', (yaml) => {
    expect(errorsOf(withSite(yaml))).not.toEqual([]);
  });

  it.each([
    'embedHosts: ["https://news.example.org", "http://localhost:8080", "https://xn--mgbkt9eckr.net"]',
    'tiles: [{name: a, attribution: a, maxZoom: 3, url: "https://tiles.example.org/{z}/{x}/{y}.png"}]',
    'placeServers: [{name: a, attribution: a, url: "https://a.org/v1/collections/towns/items"}]',
    'placeServers: [{name: a, attribution: a, url: "https://a.org/collections/towns/items?f=json&key=a%20b"}]',
    'contact: https://social.example/@user',
  ])('are told from good ones: %s', (yaml) => {
    const result = run(withSite(yaml));
    expect(hasErrors(result.problems)).toBe(false);
    makeSite(result);
  });

  it.each([
    ['HTTPS://A.ORG', 'https://a.org/'],
    [' https://a.org/maps ', 'https://a.org/maps/'],
    ['https:///a.org/maps//', 'https://a.org/maps/'],
    ['https://a.org/x/../"><script>', 'https://a.org/%22%3E%3Cscript%3E/'],
    ['https://a.org/خرائط', 'https://a.org/%D8%AE%D8%B1%D8%A7%D8%A6%D8%B7/'],
  ])('have the address %s as browsers write it', (written, read) => {
    expect(run(withSite(`baseUrl: ${JSON.stringify(written)}`)).site.baseUrl).toBe(read);
  });

  it('name a language once', () => {
    expect(run(withSite('languages: [en, ar, en]')).site.languages).toEqual(['en', 'ar']);
  });

  it('are told from a file that says nothing, in words', () => {
    expect(errorsOf(withSite('')).join()).not.toContain('no the file');
  });
});

const article = (id: string, rest = ''): InputFile & { size: number } =>
  fileOf(`${id.slice(0, 20)}.md`, `---\nid: ${id}\nlang: en\n${rest}---\n\nA text about Tunis.\n`);

describe('ids that could be no files', () => {
  it.each(['con', 'nul', 'com1', 'a'.repeat(251)])('are refused: %s', (id) => {
    expect(errorsOf({ ...INPUT, articles: [article(id)] })).not.toEqual([]);
  });

  it('are those of two places whose pages would have one name', () => {
    const [file] = INPUT.gazetteer;
    const text = file === undefined ? '' : textOf(file);
    const ids = [...text.matchAll(/"@id": "([^"]+)"/g)].map(([, id = '']) => id);
    const twice = text.replaceAll(ids[0] ?? '', 'gn:123').replaceAll(ids[1] ?? '', 'urn:buldan:place:gn-123');
    const gazetteer = [fileOf(file?.file ?? '', twice), ...INPUT.gazetteer.slice(1)];
    expect(errorsOf({ ...INPUT, gazetteer }).join()).toContain('gn-123');
  });
});

describe('files beyond all measure', () => {
  it('are told, and exhaust nothing: JSON nested 100,000 deep', () => {
    const deep = fileOf('geo/gazetteer/sites.geojson', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(errorsOf({ ...INPUT, gazetteer: [...INPUT.gazetteer, deep] }).join()).toContain('brackets');
  });

  it('are told, and exhaust nothing: a name of ten thousand words', () => {
    const [file] = INPUT.gazetteer;
    const text = file === undefined ? '' : textOf(file);
    const [, name = ''] = /"toponym": "([^"]+)"/.exec(text) ?? [];
    const long = fileOf(file?.file ?? '', text.replaceAll(`"${name}"`, `"${'سوق '.repeat(10_000)}"`));
    expect(errorsOf({ ...INPUT, gazetteer: [long, ...INPUT.gazetteer.slice(1)] })).not.toEqual([]);
  });

  it('have their problems told at once: parsed again for each, thousands would take half an hour', () => {
    const corrections = '  - {quot: Tunis, occurrence: 1, place: null}\n'.repeat(4000);
    const problems = errorsOf({ ...INPUT, articles: [article('a', `mentions:\n${corrections}`)] });
    expect(problems.length).toBeGreaterThanOrEqual(4000);
  });
});

/** What has made trouble somewhere once. */
const PIECES = fc.constantFrom(
  'x',
  '1',
  '0.5',
  '2019',
  'ar',
  'en-GB',
  'certain',
  'withheld',
  'Tunis',
  'تونس',
  'true',
  'a b',
  'null',
  '""',
  '[]',
  '{}',
  '-1',
  '1e999',
  'constructor',
  '__proto__',
  '\u202E',
  '\u001B[2J',
  '\uD800',
  '../x',
  'con',
  'a:b',
  '%zz',
  'https://a b/',
  "';--",
  '<script>',
  '2019-13-45',
  '0000',
  'gn:1',
  '٢٠١٩',
  '\u0000',
  '- ',
  '  ',
  '---',
  '{',
  ']',
  '"',
  ',',
  '#',
);

interface Change {
  readonly file: number;
  readonly at: number;
  readonly isKept: boolean;
  readonly piece: string;
}

const CHANGE: fc.Arbitrary<Change> = fc.record({
  file: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  isKept: fc.integer({ min: 0, max: 4 }).map((number) => number > 0),
  piece: PIECES,
});

/** A quoted text, a number or a word. */
const TOKEN = /"[^"\n]*"|[\p{L}\p{M}\d_.-]+/gu;

function mutate(input: Input, changes: readonly Change[]): Input {
  const { articles, gazetteer, names, site } = input;
  const files = [...articles, ...gazetteer, ...(names ? [names] : []), ...(site ? [site] : [])];
  const changed = new Map<InputFile, InputFile>();
  for (const { file, at, isKept, piece } of changes) {
    const original = files[file % files.length];
    if (original === undefined) continue;
    const text = textOf(changed.get(original) ?? original);
    const tokens = [...text.matchAll(TOKEN)];
    const token = tokens[Math.floor(at * tokens.length)];
    if (token === undefined) continue;
    const [word] = token;
    // What stood in quotes mostly stays there: else nearly all would be no JSON.
    const other = word.startsWith('"') && isKept ? JSON.stringify(piece) : piece;
    const rest = text.slice(token.index + word.length);
    changed.set(original, fileOf(original.file, text.slice(0, token.index) + other + rest));
  }
  const now = <File extends InputFile>(file: File): File => (changed.get(file) as File | undefined) ?? file;
  return {
    ...input,
    articles: articles.map(now),
    gazetteer: gazetteer.map(now),
    names: names && now(names),
    site: site && now(site),
  };
}

describe('what passes the check', () => {
  it('builds, whatever was changed in articles, gazetteer, names and settings', () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.array(CHANGE, { minLength: 1, maxLength: 2 }), (changes) => {
        const result = run(mutate(INPUT, changes));
        if (hasErrors(result.problems)) return;
        passed += 1;
        makeSite(result);
      }),
      { numRuns: Number(process.env.RUNS ?? 200), interruptAfterTimeLimit: 40_000 },
    );
    expect(passed).toBeGreaterThan(3);
  });
});
