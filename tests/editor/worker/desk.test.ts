import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLoader } from '../../../src/cli/load-input.ts';
import { loadWorld } from '../../../src/cli/load-world.ts';
import { bytesOf, textOf } from '../../../src/editor/model/files.ts';
import { createDesk } from '../../../src/editor/worker/desk.ts';
import { correct } from '../../../src/pipeline/annotation/correct-article.ts';

const projectFiles = async () => {
  const input = await createLoader({ content: 'content', geo: 'geo' })();
  const files = [...input.articles, ...input.gazetteer, ...input.background, input.site, input.names];
  return new Map(files.flatMap((file) => (file === null ? [] : [[file.file, file.bytes] as const])));
};

const readGround = (path: string) => readFile(`geo/world/basemap/${path}`, 'utf8');

const PATH = 'content/2018/2018-families-to-idlib.md';

describe('the editor’s desk', () => {
  let files: Map<string, Uint8Array>;
  const desk = createDesk({ spoken: ['ar', 'en'], readWorld: null, readGround });
  beforeAll(async () => {
    files = await projectFiles();
    desk.change(files);
  });

  it('lists the articles', () => {
    expect(desk.rows().map(({ id }) => id)).toContain('2018-families-to-idlib');
  });

  it('marks the words of the body where they stand', () => {
    const reading = desk.read(PATH, false);
    expect(reading?.marks.length).toBeGreaterThan(3);
    for (const { start, end, quote, inTitle } of reading?.marks ?? [])
      if (!inTitle) expect(reading?.body.slice(start, end)).toBe(quote);
  });

  it('marks what was corrected as such, and no longer what is no place', () => {
    const mark = desk.read(PATH, false)?.marks.find(({ place }) => place === 'idlib');
    if (mark === undefined) throw new Error('Idlib was expected.');
    const fixed = correct(textOf(files.get(PATH) ?? new Uint8Array()), { ...mark, place: 'raqqa' });
    desk.change(new Map([[PATH, bytesOf(fixed)]]));
    expect(desk.read(PATH, false)?.marks.find(({ start }) => start === mark.start)).toMatchObject({
      place: 'raqqa',
      state: 'corrected',
    });
    const denied = correct(fixed, { ...mark, place: null });
    desk.change(new Map([[PATH, bytesOf(denied)]]));
    expect(desk.read(PATH, false)?.marks.some(({ start }) => start === mark.start)).toBe(false);
    desk.change(new Map([[PATH, readFileSync(PATH)]]));
  });

  it('makes an article of what is pasted, with nothing of it but its words', async () => {
    const html =
      '<html><body><h1>معركة في الرقة</h1><script>alert(1)</script><p onclick="x()">وصلت القافلة إلى مدينة <b>الرقة</b>.<img src="https://tracker.example/x.gif"></p><p>ثم غادرت نحو دير الزور.</p></body></html>';
    const { changes } = await desk.add([{ name: 'paste.html', bytes: bytesOf(html) }]);
    const [text] = [...changes.values()].map((bytes) => textOf(bytes ?? new Uint8Array()));
    expect(text).toContain('وصلت القافلة إلى مدينة الرقة.');
    expect(text).not.toMatch(/script|alert|tracker|onclick/);
  });

  it('says of a renamed archive that it is no document', async () => {
    const { changes, findings } = await desk.add([
      { name: 'broken.docx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]) },
    ]);
    expect(changes.size).toBe(0);
    expect(findings.length).toBeGreaterThan(0);
  });

  it('finds places by the beginning of their names, however they are spelt', () => {
    expect(desk.search('الرقه', null).map(({ id }) => id)).toContain('raqqa');
    expect(desk.search('', null)).toEqual([]);
  });

  it('knows what holds a position: the smallest area of the gazetteer, else the country, else nothing', async () => {
    expect((await desk.containerAt([40.14, 35.33]))?.id).toBe('deir-ez-zor-governorate');
    expect(await desk.containerAt([-40, 40])).toBeNull();
  });

  it('draws the surroundings of a position with its places', async () => {
    const map = await desk.smallMap({ centre: [40.14, 35.33], zoom: 8 }, { width: 640, height: 320 });
    expect(map.pieces.length).toBeGreaterThan(1);
    expect(map.places.map(({ id }) => id)).toContain('deir-ez-zor');
  });

  describe('of the countries of the world', () => {
    const world = loadWorld();
    const readWorld = (name: string) => String(world?.[name as 'cities'] ?? world?.towns(name));
    const emptyDesk = () => createDesk({ spoken: ['en'], readWorld, readGround: null });
    const write = (at: ReturnType<typeof emptyDesk>, id: string, words: string) =>
      at.change(new Map([[`content/${id}.md`, bytesOf(`---\nid: ${id}\nlang: en\n---\n${words}\n`)]]));
    const found = (at: ReturnType<typeof emptyDesk>, isTyping: boolean) =>
      at.read('content/a.md', isTyping)?.marks.flatMap(({ quote, place }) => (place === null ? [] : quote));

    it('reads those that a text comes to name when there is rest, and not at every key', () => {
      const other = emptyDesk();
      write(other, 'a', 'The bus from Kilmia came late.');
      expect(found(other, true)).toEqual([]);
      write(other, 'a', 'The bus from Kilmia came late, all over Yemen.');
      expect(found(other, true)).toEqual(['Yemen']);
      expect(found(other, false)).toEqual(['Kilmia', 'Yemen']);
      expect(found(other, true)).toEqual(['Kilmia', 'Yemen']);
    });

    it('reads an article first by itself, and when there is rest by what the others are about', () => {
      const other = emptyDesk();
      write(other, 'a', 'The bus from Kilmia came late.');
      for (const id of ['b', 'c']) write(other, id, 'In Yemen the roads were closed.');
      expect(found(other, true)).toEqual([]);
      expect(found(other, false)).toEqual(['Kilmia']);
    });
  });

  it('makes the corpus for the preview', async () => {
    expect((await desk.build()).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.parse((await desk.corpusFile('manifest.json')) ?? '{}')).toHaveProperty('places');
    expect(await desk.corpusFile('nothing.json')).toBeNull();
  });
});
