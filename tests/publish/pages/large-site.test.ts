import { dirname, posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../../src/cli/load-input.ts';
import type { InputFile } from '../../../src/input/input-file.ts';
import { countArticles } from '../../../src/pipeline/files/corpus.ts';
import { isPacked, type OutputFile } from '../../../src/pipeline/files/output-file.ts';
import { createPipeline, type Result } from '../../../src/pipeline/pipeline.ts';
import { pagesOfCorpus } from '../../../src/publish/pages/page-source.ts';
import { pageFiles } from '../../../src/publish/pages/pages.ts';
import { SPEECH } from '../../../src/site/languages.ts';

const FOLDER = 'tests/fixtures/corpora/tunisia';
const ARTICLES = 1100;
const LETTERS_OF_A_FILE = 2_000_000;

function articleOf(number: number): InputFile {
  const id = `made-${number}`;
  const fields = `id: ${id}\nlang: ar\ntitle: null\noutlet: null\nauthor: null\ndate: 2026-03-01\nsource: null`;
  const text = `---\n${fields}\n---\n\nوصلت القافلة رقم ${number} إلى مدينة صفاقس أمس.\n`;
  return { file: `${id}.md`, bytes: new TextEncoder().encode(text) };
}

async function make(settings = ''): Promise<Result> {
  const input = await loadInput({ content: `${FOLDER}/content`, geo: `${FOLDER}/geo` });
  const articles = Array.from({ length: ARTICLES }, (_, number) => articleOf(number));
  const site = { file: 'site.yaml', bytes: new TextEncoder().encode(`languages: [ar]\n${settings}`) };
  return createPipeline().run({ ...input, articles, site });
}

function pagesOf({ corpus }: Result): OutputFile[] {
  return corpus === null ? [] : [...pageFiles(pagesOfCorpus(corpus), SPEECH, () => null)];
}

/** Where the links of a page lead, relative to the site; none that leave it. */
function linksOf({ path, content }: OutputFile): string[] {
  return Array.from(String(content()).matchAll(/ href="([^"]*)"/g), ([, href = '']) => href)
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => posix.join(dirname(path), decodeURI(href.replace(/\?.*/, ''))));
}

const WITHOUT_PAGE = new Set(['.', './', 'pages.css', 'icon.svg', 'licences.html']);

describe('the site of very many articles', () => {
  let result: Result;
  beforeAll(async () => {
    result = await make();
  });

  it('has all of them', () => {
    expect(result.corpus && countArticles(result.corpus)).toBe(ARTICLES);
  });

  it('fills no folder, and no file grows with it', () => {
    const all = [...pagesOf(result), ...(result.files ?? [])];
    const counts = new Map<string, number>();
    for (const { path, content } of all) {
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
      expect(content().length, path).toBeLessThan(LETTERS_OF_A_FILE);
    }
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(1000);
  });

  it('packs every file that the manifest leads to', () => {
    const named = Array.from(result.files ?? []).filter(({ path }) => !/^(manifest|layers\/)/.test(path));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !isPacked(file))).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const pages = pagesOf(result);
    const paths = new Set([...pages.map(({ path }) => path), ...WITHOUT_PAGE]);
    const lost = pages.flatMap((page) => linksOf(page).filter((link) => !paths.has(link.replace(/^$/, '.'))));
    expect(lost).toEqual([]);
  });

  it('has pages of places that a phone loads at once, which say how much more there is', () => {
    const [place] = pagesOf(result).filter(({ path }) => path.startsWith('place/'));
    const html = String(place?.content());
    expect(html.split('<blockquote').length - 1).toBe(100);
    expect(Buffer.byteLength(html)).toBeLessThan(80_000);
    expect(html.includes('(١٬٠٠٠)')).toBe(true);
  });

  it('has pages of places alone where the settings say so', async () => {
    const pages = pagesOf(await make('articlePages: false\n'));
    expect(pages.filter(({ path }) => path.startsWith('article/'))).toEqual([]);
    const [place] = pages.filter(({ path }) => path.startsWith('place/'));
    expect(String(place?.content())).toContain('href="../?article=made-');
  });
});
