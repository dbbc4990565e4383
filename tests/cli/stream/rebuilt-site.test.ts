import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadInput } from '../../../src/cli/load-input.ts';
import { withCorpus } from '../../../src/cli/stream/make-corpus.ts';
import type { Corpus } from '../../../src/pipeline/files/corpus.ts';
import type { Shard } from '../../../src/pipeline/shards/shard.ts';
import { buildSite } from '../../../src/site/build-site.ts';
import type { Renderer } from '../../../src/site/painter.ts';
import type { BundlePrograms } from '../../../src/site/programs/programs.ts';

const made = { pictures: 0, pages: 0 };

/** How a picture is painted is no matter of what is made again. */
const renderer: Renderer = {
  name: 'nothing',
  createPainter: async () => (svg) => {
    made.pictures += 1;
    return new TextEncoder().encode(svg);
  },
};

/** The text of an article is read when its page is written, and at no other time. */
function countPages(corpus: Corpus): Corpus {
  const counted = (shard: Shard): Shard => ({
    ...shard,
    text(number) {
      made.pages += 1;
      return shard.text(number);
    },
  });
  return { ...corpus, shards: corpus.shards.map(counted) };
}

/** Nor is what is bundled. */
const bundle: BundlePrograms = async (folder) => {
  const page = '<html><head></head></html>';
  writeFileSync(join(folder, 'index.html'), page);
  const bundled = { page, editorPage: '', offlineWorker: '', licences: [], embedScript: '' };
  return { bundled, packages: new Set() };
};

const root = mkdtempSync(join(tmpdir(), 'buldan-'));
const folders = { content: join(root, 'content'), geo: join(root, 'geo') };
const cache = join(root, 'cache');
const [out, clean] = [join(root, 'site'), join(root, 'clean')];
const settings = join(folders.content, 'site.yaml');
const complaints: string[] = [];

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/corpora/tunisia', root, { recursive: true });
  setting('baseUrl', 'https://example.org/');
  setting('pictures', '4');
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((words: string) => void complaints.push(words));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(root, { recursive: true }));

function setting(key: string, value: string): void {
  const others = readFileSync(settings, 'utf8').replace(new RegExp(`^${key}:.*\n`, 'm'), '');
  writeFileSync(settings, `${others}${key}: ${value}\n`);
}

/** Makes the site again with what is kept, and says how much of it was made for that. */
async function rebuild() {
  Object.assign(made, { pictures: 0, pages: 0 });
  await build(out, cache);
  return { ...made };
}

async function build(folder: string, kept: string | null): Promise<void> {
  const options = { workers: 1, cache: kept, many: 1 };
  const { content } = folders;
  await withCorpus(await loadInput(folders), options, (result) => {
    const corpus = result.corpus === null ? null : countPages(result.corpus);
    return buildSite({ ...result, corpus }, folder, { content, cache: kept, bundle, renderer });
  });
}

function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** What a build makes that nothing is kept for. */
async function cleanBuild(): Promise<Map<string, string>> {
  rmSync(clean, { recursive: true, force: true });
  await build(clean, null);
  return filesIn(clean);
}

const articles = (): string[] =>
  readdirSync(folders.content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

function write(name: string, city: string): void {
  const id = name.replace(/^.*\/|\.md$/g, '');
  const fields = `id: ${id}\nlang: ar\ntitle: null\noutlet: null\nauthor: null\ndate: 2026-03-01\nsource: null`;
  writeFileSync(join(folders.content, name), `---\n${fields}\n---\n\nوصلت القافلة إلى مدينة ${city} أمس.\n`);
}

const gazetteer = (): string =>
  join(folders.geo, 'gazetteer', String(readdirSync(join(folders.geo, 'gazetteer')).sort()[0]));

function editGazetteer(from: RegExp, to: string): void {
  writeFileSync(gazetteer(), readFileSync(gazetteer(), 'utf8').replace(from, to));
}

describe('a site that is made again', () => {
  it('makes nothing of what would be the same', async () => {
    const first = await rebuild();
    expect(first.pages).toBe(articles().length);
    expect(first.pictures).toBe(5);
    expect(await rebuild()).toEqual({ pictures: 0, pages: 0 });
    expect(filesIn(out)).toEqual(await cleanBuild());
    write('new.md', 'صفاقس');
    const { pages } = await rebuild();
    // Its own, and those whose drawings show how much is written of its place.
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThan(articles().length);
    expect(filesIn(out)).toEqual(await cleanBuild());
    expect(complaints).toEqual([]);
  });

  it('is what a clean build makes after any edits, of articles, gazetteer and settings', async () => {
    const names = [...articles(), 'new.md'];
    const edits: Record<string, (name: string, path: string) => void> = {
      write: (name) => write(name, 'صفاقس'),
      append: (_, path) => appendFileSync(path, '\nثم عادت القافلة من صفاقس إلى القيروان.\n'),
      delete: (_, path) => rmSync(path),
      rename: (name, path) => renameSync(path, join(folders.content, `renamed-${name.replaceAll('/', '-')}`)),
      excerpts: (_, path) =>
        writeFileSync(path, readFileSync(path, 'utf8').replace('\nlang:', '\nexcerptsOnly: true\nlang:')),
      'move a place': (name) =>
        editGazetteer(/("coordinates": ?\[\s*)([\d.]+)/, `$1${10 + name.length / 50}`),
      'withhold a place': () => editGazetteer(/("properties": ?\{)(?!"display")/, '$1"display": "withheld",'),
      title: (name) => setting('title', `{ar: ${name}}`),
      'other languages': () => setting('languages', '[en, ar]'),
      'another address': (name) => setting('baseUrl', `https://example.org/${name.length}/`),
      'no address': () => setting('baseUrl', 'null'),
      'fewer pictures': (name) => setting('pictures', String(name.length % 4)),
      'no pages': () => setting('articlePages', 'false'),
      folders: () => setting('pageFolders', 'true'),
    };
    const edit = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.constantFrom(...names));
    const change = ([what, name]: readonly [string, string]): void => {
      const path = join(folders.content, name);
      edits[existsSync(path) || !/write|append|delete|rename|excerpts/.test(what) ? what : 'write']?.(
        name,
        path,
      );
    };
    await rebuild();
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (some) => {
        for (const each of some) change(each);
        await rebuild();
        expect(filesIn(out)).toEqual(await cleanBuild());
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});

describe('what is noted of the files of a site', () => {
  const notes = () => join(cache, 'outputs', String(readdirSync(join(cache, 'outputs'))[0]));
  const PAGE = 'article/inland.html';

  it.each([
    ['wrote over a page', () => writeFileSync(join(out, PAGE), 'another')],
    [
      'put one of the same size there',
      () => writeFileSync(join(out, PAGE), 'x'.repeat(statSync(join(out, PAGE)).size)),
    ],
    ['removed a page', () => rmSync(join(out, PAGE))],
    ['removed the site', () => rmSync(out, { recursive: true })],
  ])('holds nothing that somebody has changed: %s', async (_, spoil) => {
    await rebuild();
    expect(existsSync(join(out, PAGE))).toBe(true);
    spoil();
    await rebuild();
    expect(filesIn(out)).toEqual(await cleanBuild());
  });

  it.each([
    ['cut off', () => truncateSync(notes(), 20), 1],
    ['foreign', () => writeFileSync(notes(), '{"code": "another", "files": {}}'), 0],
    ['gone', () => rmSync(notes()), 0],
  ])('is made anew where it is %s', async (_, spoil, sentences) => {
    await rebuild();
    spoil();
    expect((await rebuild()).pages).toBe(articles().length);
    expect(filesIn(out)).toEqual(await cleanBuild());
    expect(complaints).toHaveLength(sentences);
  });

  it('says nothing of a file that somebody stands in the way of', async () => {
    await rebuild();
    rmSync(join(out, 'article'), { recursive: true });
    writeFileSync(join(out, 'article'), 'mine');
    await rebuild();
    expect(filesIn(out).get('article')).toBe('mine');
    expect(filesIn(out).get('index.html')).toBe((await cleanBuild()).get('index.html'));
  });

  it('is told to be missing where it cannot be kept, and the site is there', async () => {
    mkdirSync(cache);
    writeFileSync(join(cache, 'outputs'), 'in the way');
    await rebuild();
    expect(filesIn(out)).toEqual(await cleanBuild());
    expect(complaints).toEqual([expect.stringContaining('could not be noted')]);
  });

  it('is of one folder', async () => {
    await rebuild();
    const other = join(root, 'other');
    await build(other, cache);
    expect(filesIn(other)).toEqual(await cleanBuild());
    expect(await rebuild()).toEqual({ pictures: 0, pages: 0 });
  });
});
