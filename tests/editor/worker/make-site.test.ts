import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../../src/cli/load-input.ts';
import { loadWorld } from '../../../src/cli/load-world.ts';
import { createDesk, type WholeDesk } from '../../../src/editor/worker/desk.ts';
import type { SiteHost } from '../../../src/editor/worker/make-site.ts';
import { HOSTED } from '../../../src/pipeline/files/files.ts';
import { createPipeline } from '../../../src/pipeline/pipeline.ts';
import { buildSite } from '../../../src/site/build-site.ts';
import { SPOKEN_LANGUAGES } from '../../../src/site/spoken-languages.ts';
import { smallArchive } from '../../e2e/pmtiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'buldan-made-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A project in English that has no gazetteer but a ground of its own, and a site without the editor. */
const HIGHLANDS: Readonly<Record<string, string | Uint8Array>> = {
  'content/site.yaml':
    'title: {en: The highlands}\nlanguages: [en, ar]\neditor: false\nbaseUrl: https://maps.example.org/\nground: {file: streets.pmtiles, attribution: A test}\n',
  'content/streets.pmtiles': smallArchive('raster'),
  'content/2026/road.md':
    '---\nid: road\nlang: en\ntitle: The road to Taiz\noutlet: null\nauthor: null\ndate: 2026-02\nsource: null\n---\n\nThe road through Yemen runs from Sanaa to Dhamar and Ibb.\n\nA convoy left Taiz on Monday and reached Aden the next day.\n',
};

function write(root: string, files: typeof HIGHLANDS): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  mkdirSync(join(root, 'geo'), { recursive: true });
  return root;
}

function filesIn(root: string): Map<string, Uint8Array> {
  const entries = readdirSync(root, { withFileTypes: true, recursive: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(root, file), new Uint8Array(readFileSync(file))]),
  );
}

/** Its files by the paths that they have in a project. */
async function projectIn(root: string): Promise<Map<string, Uint8Array>> {
  const all = ['content', 'geo'].map((part) => [part, filesIn(join(root, part))] as const);
  return new Map(
    all.flatMap(([part, files]) => [...files].map(([path, bytes]) => [`${part}/${path}`, bytes])),
  );
}

async function buildWithNode(root: string, out: string): Promise<void> {
  const input = await loadInput({ content: join(root, 'content'), geo: join(root, 'geo') });
  const result = createPipeline({ layout: HOSTED, spoken: SPOKEN_LANGUAGES }).run(input);
  await buildSite(result, out, { geo: input, content: join(root, 'content'), cache: join(folder, 'cache') });
}

function readWorld(name: string): string {
  const world = loadWorld();
  const piece = world?.[name as 'countries'];
  return typeof piece === 'string' ? piece : (world?.towns(name) ?? '');
}

const COMPRESSED = /\.(?:br|gz)$/;
/** Pictures are painted by the machine that makes the site, the mark names the compressed copies, and the notices those of the editor. */
const OWN = /^(?:picture\/.*\.png|buldan-site\.txt|licences\.html)$/;

describe('a site that is made in a browser', () => {
  const around = join(folder, 'around');
  const host: Omit<SiteHost, 'beside'> = {
    fetchFile: async (path) => new Uint8Array(readFileSync(join(around, path))),
    paint: async (svg) => new TextEncoder().encode(svg),
    say: () => undefined,
  };
  beforeAll(() => buildWithNode('.', around));

  async function makeWithDesk(root: string): Promise<Record<string, Uint8Array>> {
    const desk: WholeDesk = createDesk({ spoken: SPOKEN_LANGUAGES, readWorld, readGround: null });
    desk.change(await projectIn(root));
    const grounds = [...filesIn(join(root, 'content'))].filter(([path]) => path.endsWith('.pmtiles'));
    const { zip, problems } = await desk.makeSite({ ...host, beside: new Map(grounds) });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    return unzipSync(zip ?? new Uint8Array());
  }

  it.each([
    ['the built-in corpus', () => '.'],
    ['a corpus with a gazetteer of its own', () => 'tests/fixtures/corpora/tunisia'],
    ['a corpus in English that only the world knows', () => write(join(folder, 'highlands'), HIGHLANDS)],
  ])('is file by file what a build makes: %s', async (name, rootOf) => {
    const root = rootOf();
    const built = root === '.' ? around : join(folder, name);
    if (root !== '.') await buildWithNode(root, built);
    const made = await makeWithDesk(root);
    const expected = filesIn(built);
    const paths = [...expected.keys()].filter((path) => !COMPRESSED.test(path)).sort();
    expect(Object.keys(made).sort()).toEqual(paths);
    const differ = paths.filter(
      (path) => !Buffer.from(expected.get(path) ?? []).equals(made[path] ?? Buffer.of()),
    );
    expect(differ.filter((path) => !OWN.test(path))).toEqual([]);
    expect(differ.filter((path) => path.startsWith('data/'))).toEqual([]);
  });
});
