import { describe, expect, it } from 'vitest';
import { loadGeo } from '../../src/cli/load-input.ts';
import { decodeManifest } from '../../src/corpus/decode.ts';
import { decodeRelations } from '../../src/corpus/decode-later.ts';
import { tiedPlaces } from '../../src/model/relation.ts';
import { createPipeline } from '../../src/pipeline/pipeline.ts';

/** Of its places صفاقس and سوسة are exact, القيروان is coarse and تطاوين withheld. */
const GEO = 'tests/fixtures/corpora/display/geo';

const FRONT = `---
id: roads
lang: ar
title: null
outlet: null
author: null
date: null
source: null
---
`;

async function build(text: string) {
  const bytes = new TextEncoder().encode(`${FRONT}\n${text}\n`);
  const input = {
    ...(await loadGeo(GEO)),
    site: null,
    articles: [{ file: 'roads.md', bytes }],
    problems: [],
  };
  const files = [...(createPipeline().run(input).files ?? [])];
  const read = (path: string) => JSON.parse(String(files.find((file) => file.path === path)?.content()));
  const manifest = decodeManifest(read('manifest.json'));
  return {
    manifest,
    relations: manifest.relations.files.paths.flatMap((file) => decodeRelations(read(file))),
  };
}

describe('the relations of a corpus', () => {
  it('carry the sentence that states them, with the places marked', async () => {
    const { relations } = await build('جملة أولى. سارت القافلة من صفاقس إلى سوسة ليلاً. جملة أخيرة.');
    const [route] = relations;
    expect(route).toMatchObject({ type: 'route', from: 'sfax', to: 'sousse', through: null });
    expect(route?.evidence).toMatchObject({ article: 'roads', block: 0, start: 11 });
    expect(route?.evidence.text).toBe('سارت القافلة من صفاقس إلى سوسة ليلاً.');
    const marked = route?.evidence.marks.map(({ start, end }) => route.evidence.text.slice(start, end));
    expect(marked).toEqual(['صفاقس', 'سوسة']);
  });

  it('quote of a long sentence what stands around the places', async () => {
    const filler = 'وقال شهود إن السماء كانت صافية والريح خفيفة في ذلك اليوم، '.repeat(8);
    const { relations } = await build(`${filler}ثم سارت القافلة من صفاقس إلى سوسة ليلاً، ${filler}انتهى.`);
    const { evidence } = relations[0] ?? {};
    expect(evidence).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(evidence?.text).toContain('سارت القافلة من صفاقس إلى سوسة ليلاً');
    expect(evidence?.text.length).toBeLessThanOrEqual(320);
    const marked = evidence?.marks.map(({ start, end }) => evidence.text.slice(start, end));
    expect(marked).toEqual(['صفاقس', 'سوسة']);
  });

  it('measure what a text says of a distance', async () => {
    const { relations, manifest } = await build('وصلوا إلى صفاقس (130 كم جنوب سوسة) صباحاً.');
    expect(relations).toMatchObject([
      { type: 'distance', subject: 'sfax', relatum: 'sousse', kilometres: 130, measuredKilometres: 121.1 },
    ]);
    expect(manifest.relations).toMatchObject({ all: 1, drawn: 0 });
  });

  it('are counted as drawn where the map can show them', async () => {
    const { manifest } = await build('الطريق بين صفاقس وسوسة. ثم سارت القافلة من سوسة إلى صفاقس.');
    expect(manifest.relations).toMatchObject({ all: 2, drawn: 2 });
  });

  it.each([
    ['a coarse place', 'سارت القافلة من صفاقس إلى القيروان.'],
    ['a withheld place', 'سارت القافلة من تطاوين إلى سوسة.'],
    ['a withheld place on the way', 'سارت القافلة من صفاقس إلى سوسة عبر تطاوين.'],
    ['a stretch to a coarse place', 'الطريق بين صفاقس والقيروان.'],
    ['the distance of a coarse place', 'وصلوا إلى القيروان (57 كم غرب سوسة).'],
    ['a distance from a withheld place', 'وصلوا إلى صفاقس (200 كم شمال تطاوين).'],
  ])('never lead to a place whose position is not told: %s', async (_, text) => {
    const { relations, manifest } = await build(text);
    expect(relations.map(tiedPlaces)).toEqual([]);
    expect(manifest.relations).toMatchObject({ all: 0, drawn: 0 });
  });
});
