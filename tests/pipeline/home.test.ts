import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadInput } from '../../src/cli/load-input.ts';
import { loadGeography } from '../../src/cli/project-geography.ts';
import { summariesOf } from '../../src/pipeline/files/corpus.ts';
import { createPipeline } from '../../src/pipeline/pipeline.ts';
import { finderOf } from '../../src/pipeline/reading/finder.ts';
import { homeOf } from '../../src/pipeline/reading/home.ts';

const root = mkdtempSync(join(tmpdir(), 'buldan-home-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What is found in articles without any gazetteer of one's own, article by article. */
async function placesIn(texts: readonly string[]): Promise<(readonly string[])[]> {
  write(texts);
  const input = await loadInput(FOLDERS);
  const { corpus } = createPipeline().run(input);
  if (corpus === null) throw new Error('The corpus has errors.');
  return Array.from(summariesOf(corpus), ({ places }) => places);
}

const FOLDERS = { content: join(root, 'content'), geo: join(root, 'geo') };

function write(texts: readonly string[]): void {
  for (const folder of ['content', 'geo']) {
    rmSync(join(root, folder), { recursive: true, force: true });
    mkdirSync(join(root, folder));
  }
  texts.forEach((text, number) => {
    const fields = `id: a${number}\nlang: en\ntitle: null\noutlet: null\nauthor: null\ndate: null\nsource: null`;
    writeFileSync(join(root, 'content', `${number}.md`), `---\n${fields}\n---\n\n${text}\n`);
  });
}

const VILLAGES = 'Villagers in Boticas protested, and buses came from Chaves.';

it('a corpus is about the countries of a third of its articles, and of two at least', () => {
  expect(homeOf([['PT'], ['PT', 'ES'], [], ['BR'], []])).toEqual(['PT']);
  expect(homeOf([['PT']])).toEqual([]);
  expect(homeOf([['CO', 'US'], ['CO', 'US'], ['CO', 'US'], ['CO'], ['CO'], ['CO'], ['CO']])).toEqual(['CO']);
  expect(homeOf([['SY', 'IQ'], ['SY'], ['IQ'], ['SY']])).toEqual(['IQ', 'SY']);
});

it('an article of a corpus about a country need not name it', async () => {
  const about = [
    'The tram in Lisbon reopened.',
    'The mayor of Lisbon resigned, and Portugal voted.',
    VILLAGES,
  ];
  expect((await placesIn(about))[2]).toHaveLength(2);
});

it('the same article in a corpus about another country names places that nothing supports', async () => {
  const about = ['The tram in Cairo reopened.', 'The mayor of Cairo resigned, and Egypt voted.', VILLAGES];
  expect((await placesIn(about))[2]).toEqual([]);
});

it.each([
  [
    'at home',
    ['The tram in Lisbon reopened.', 'The mayor of Lisbon resigned, and Portugal voted.', VILLAGES],
  ],
  ['abroad', ['The tram in Cairo reopened.', 'The mayor of Cairo resigned, and Egypt voted.', VILLAGES]],
])('a text read by a command means what it means in the article: %s', async (_, texts) => {
  const [, , built = []] = await placesIn(texts);
  const { geography } = await loadGeography(FOLDERS);
  const finder = finderOf(geography);
  const found = finder.find(VILLAGES).flatMap(({ place }) => place ?? []);
  expect(found).toEqual(built);
  const accepted = finder.explain(VILLAGES).filter(({ decision }) => decision === 'accepted');
  expect(accepted).toHaveLength(built.length);
});

it('a corpus is about the country whose towns nearly every article names, though few say its name', async () => {
  const about = [
    'The museum in Gori opens again, and visitors come from Tbilisi.',
    'Smaller marches were held in Kutaisi and Zugdidi, and one in Tbilisi.',
    'Tea grows again around Ozurgeti. It is packed in Batumi.',
    'A flood destroyed houses near Oni and Ambrolauri.',
    'Farmers near Telavi and Kvareli said prices were lower.',
    'Workers from Akhaltsikhe came to Borjomi in spring.',
    'A deep port is planned near Poti. Ships from Batumi will use it.',
  ];
  const found = await placesIn(about);
  expect(found.filter((places) => places.length === 0)).toEqual([]);
  expect(found.slice(2, 6).map((places) => places.length)).toEqual([2, 2, 2, 2]);
  const abroad = about.slice(2).map(() => 'The council met on Monday, and nobody came.');
  expect((await placesIn([...about.slice(0, 2), 'Prices fell in Pasanauri.', ...abroad]))[2]).toEqual([]);
});
