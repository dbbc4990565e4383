import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import { decodeManifest } from '../../src/corpus/decode.ts';
import type { ArticleChunk, InlineFile, Manifest, PassageChunk } from '../../src/corpus/manifest.ts';
import { NO_LINKS } from '../../src/corpus/sources.ts';
import { DEVELOPED, HOSTED, type Layout } from '../../src/pipeline/files/files.ts';
import { createPipeline } from '../../src/pipeline/pipeline.ts';
import { expectGolden } from '../golden.ts';
import { summariesIn } from './summaries.ts';

const CORPORA = 'tests/fixtures/corpora';

/** A file of the corpus as it will lie on the disk. */
interface WrittenFile {
  readonly path: string;
  readonly content: string;
}

async function build(name: string, layout: Layout = HOSTED): Promise<readonly WrittenFile[]> {
  const own = `${CORPORA}/${name}/geo`;
  const geo = existsSync(own) ? own : `${CORPORA}/tunisia/geo`;
  const { files, problems } = createPipeline({ layout }).run(
    await loadInput({ content: `${CORPORA}/${name}/content`, geo }),
  );
  expect(problems).toEqual([]);
  return [...(files ?? [])].map(({ path, content }) => ({ path, content: content().toString() }));
}

function manifestOf(files: readonly WrittenFile[]): Manifest {
  return decodeManifest(JSON.parse(files.find(({ path }) => path === 'manifest.json')?.content ?? 'null'));
}

/** Files by path, those inside the manifest among them. */
function allFiles(files: readonly WrittenFile[]): Record<string, InlineFile> {
  const own = files
    .filter(({ path }) => path.endsWith('.json'))
    .map(({ path, content }) => [path, JSON.parse(content)]);
  return { ...manifestOf(files).inline, ...Object.fromEntries(own) };
}

/** How sure the finder is and why is the finder's matter: its own tests hold it, and it may learn. */
const FINDERS_OWN = ['confidence', 'reasons', 'candidates'];
/** Copies of the other files. */
const COPIES = 'inline';

function readable({ content }: WrittenFile): string {
  const text = JSON.stringify(
    JSON.parse(content),
    (key, value) => ([...FINDERS_OWN, COPIES].includes(key) ? undefined : value),
    1,
  );
  return `${text.replaceAll(/\/[0-9a-f]{2}\/[0-9a-f]{12}\.json/g, '/<hash>.json')}\n`;
}

describe('the corpus of another country', () => {
  it('is what somebody has read and found right', async () => {
    const files = await build('tunisia');
    for (const file of files.filter(({ path }) => !path.startsWith('search/'))) {
      expectGolden(
        `tests/golden/tunisia/${file.path.replace(/[0-9a-f]{2}\/[0-9a-f]{12}/, 'hash')}`,
        readable(file),
      );
    }
  });

  it('comes out the same twice', async () => {
    expect(await build('tunisia')).toEqual(await build('tunisia'));
  });
});

describe('corrections', () => {
  it('overrule the finder: another place, no place, a place where it saw none', async () => {
    const files = allFiles(await build('corrections'));
    const { articles } = Object.values(files).find((file) => 'articles' in file) as ArticleChunk;
    const mentions = articles[0]?.blocks.flatMap(({ text, mentions: all }) =>
      all.map(({ start, end, place, occurrence }) => [text.slice(start, end), occurrence, place]),
    );
    expect(mentions).toEqual([
      ['الحمامات', 1, 'hammamet'],
      ['القيروان', 1, 'kairouan'],
      ['المدينة', 1, 'kairouan'],
      ['ميناء صفاقس', 1, 'sfax'],
      ['بنزرت', 1, 'bizerte'],
    ]);
  });
});

describe('an article of which only excerpts may be published', () => {
  it('gives its passages and nothing else', async () => {
    const files = await build('excerpts-only');
    const summary = summariesIn(manifestOf(files)).find(({ id }) => id === 'excerpts');
    expect(summary).toMatchObject({ chunk: null, excerptsOnly: true, places: ['kairouan', 'sousse'] });
    const everything = files.map(({ content }) => content).join('');
    expect(everything).toContain('تقع القيروان');
    expect(everything).not.toContain('لا يجوز نشرها');
    expect(everything).toContain('ويجوز نشرها');
  });
});

describe('a place whose position is not to be shown', () => {
  const POSITIONS = { kairouan: /10\.09633|35\.6781/, tataouine: /10\.45177|32\.92967/ };

  it.each(Object.entries(POSITIONS))('leaves no trace of it in any file: %s', async (id, position) => {
    const files = await build('display');
    for (const { path, content } of files) {
      expect(`${path}: ${content}`).not.toMatch(position);
      expect(`${path}: ${content}`).not.toContain('would lead to the place');
    }
    const summary = manifestOf(files).places.find((place) => place.id === id);
    expect(summary).toMatchObject({ point: null, shape: 'none', passages: 1 });
    const sources = JSON.parse(files.find(({ path }) => path.startsWith('sources/'))?.content ?? '{}');
    expect(sources[id]).toMatchObject({
      positionSource: '',
      geometrySource: '',
      note: null,
      links: NO_LINKS,
    });
  });
});

describe('a place that is withheld', () => {
  it('is in no layer, and a coarse one is there without a position', async () => {
    const files = await build('display');
    const layer = files.find(({ path }) => path === 'layers/settlements.geojson');
    const features = JSON.parse(layer?.content ?? '').features.map(
      (feature: { properties: { id: string }; geometry: unknown }) => [
        feature.properties.id,
        feature.geometry !== null,
      ],
    );
    expect(Object.fromEntries(features)).toEqual({ kairouan: false, sousse: true, sfax: true });
  });
});

describe('a corpus that is not small', () => {
  const TINY_SIZES = { chunkSize: 600, summariesAFile: 2, inlineLimit: 0 };
  let hosted: readonly WrittenFile[] = [];
  beforeAll(async () => {
    hosted = await build('tunisia', { ...HOSTED, ...TINY_SIZES });
  });

  it('lies in chunks that together hold what the small one holds', async () => {
    const small = await build('tunisia');
    expect(passagesByPlace(hosted)).toEqual(passagesByPlace(small));
    expect(textsOf(hosted)).toEqual(textsOf(small));
    expect(manifestOf(hosted).inline).toEqual({});
    const { summaries, ...summary } = manifestOf(hosted).articles;
    expect(summaries.paths.length).toBeGreaterThan(1);
    expect(summary).toMatchObject({
      total: 3,
      summariesAFile: 2,
      outlets: manifestOf(small).articles.outlets,
    });
  });

  it('can be numbered instead of named after its contents, for a server that keeps nothing', async () => {
    const developed = await build('tunisia', { ...DEVELOPED, ...TINY_SIZES });
    expect(passagesByPlace(developed)).toEqual(passagesByPlace(hosted));
    expect(developed.map(({ path }) => path)).toContain('passages/0.json');
  });

  it('spreads a place over several chunks, in reading order', () => {
    const sousse = manifestOf(hosted).places.find(({ id }) => id === 'sousse');
    expect(sousse?.chunks.count).toBeGreaterThan(1);
  });
});

function passagesByPlace(files: readonly WrittenFile[]) {
  const known = allFiles(files);
  const { places, passages } = manifestOf(files);
  return places.map(({ id, chunks: { first, count } }) => [
    id,
    passages.paths
      .slice(first, first + count)
      .flatMap((chunk) => (known[chunk] as PassageChunk).passages[id] ?? []),
  ]);
}

function textsOf(files: readonly WrittenFile[]) {
  const known = allFiles(files);
  return summariesIn(manifestOf(files), known).map(({ id, chunk }) =>
    (known[chunk ?? ''] as ArticleChunk).articles.find((article) => article.id === id),
  );
}
