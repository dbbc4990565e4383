import { check } from '@placemarkio/check-geojson';
import { kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { FeatureCollection } from 'geojson';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLiveCorpus } from '../../src/cli/develop/live-corpus.ts';
import { csv, restore } from '../../src/exports/csv.ts';
import { geojson } from '../../src/exports/geojson.ts';
import { kml } from '../../src/exports/kml.ts';
import { linkedPlaces } from '../../src/exports/linked-places.ts';
import type { Selection } from '../../src/exports/selection.ts';
import { webAnnotation } from '../../src/exports/web-annotation.ts';
import { wholeSelection } from '../../src/pipeline/files/whole-selection.ts';

interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

let selection: Selection;
let misspelt: readonly string[];
let marks: { place: string; quote: string; passage: string }[];

beforeAll(async () => {
  const { corpus } = await createLiveCorpus({ content: 'content', geo: 'geo' }).current();
  if (corpus === null) throw new Error('The built-in corpus has errors.');
  selection = wholeSelection(corpus);
  misspelt = corpus.places.flatMap(({ place }) => place.matching.misspelt);
  marks = Object.entries(selection.passages).flatMap(([place, passages]) =>
    passages.flatMap(({ text, marks }) =>
      marks.map(({ start, end }) => ({ place, quote: text.slice(start, end), passage: text })),
    ),
  );
});

describe('the built-in corpus, read back by others', () => {
  it('is valid GeoJSON with every passage to the letter', () => {
    const { features } = check(geojson.write(selection)) as FeatureCollection;
    const quotes = features.flatMap(({ properties }) =>
      properties?.passages.map(
        ({ quote }: { quote: string }) => `${properties.id ?? 'a relation:'} ${quote}`,
      ),
    );
    const passages = Object.entries(selection.passages).flatMap(([id, all]) =>
      all.map(({ text }) => `${id} ${text}`),
    );
    const stated = selection.relations.map(({ evidence }) => `a relation: ${evidence.text}`);
    expect(stated.length).toBeGreaterThan(0);
    expect(quotes).toEqual([...passages, ...stated]);
  });

  it('is a table of all its mentions', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(csv.write(selection), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const read = data.map(({ place = '', quote = '', passage = '' }) => ({
      place: restore(place),
      quote: restore(quote),
      passage: restore(passage),
    }));
    expect(read).toEqual(marks);
  });

  it('is KML with a placemark a place and a relation', () => {
    const document = new DOMParser().parseFromString(kml.write(selection), 'text/xml');
    expect(readKml(document as unknown as Document).features).toHaveLength(
      selection.places.length + selection.relations.length,
    );
  });

  it('expands as Linked Places without losing a term, each name with a citation', async () => {
    const collection = JSON.parse(linkedPlaces.write(selection));
    const strictly = { safe: true, documentLoader: (url: string) => Promise.reject(new Error(url)) };
    await expect(jsonld.expand(collection, strictly)).resolves.toHaveLength(1);
    for (const { names } of collection.features) {
      for (const name of names) expect(name.citations[0]).toMatchObject({ year: expect.any(Number) });
    }
  });

  it('shows no name that is only a typing error', () => {
    const { features } = JSON.parse(linkedPlaces.write(selection));
    const names = new Set(
      features.flatMap((feature: { names: { toponym: string }[] }) =>
        feature.names.map(({ toponym }) => toponym),
      ),
    );
    expect(misspelt.length).toBeGreaterThan(0);
    expect(misspelt.filter((name) => names.has(name))).toEqual([]);
  });

  it('is annotations whose quotation and position name the same words of the article', () => {
    const texts = new Map(
      selection.texts.map(({ id, blocks }) => [id, blocks.map(({ text }) => text).join('\n')]),
    );
    const { items } = JSON.parse(webAnnotation.write(selection)).first;
    expect(items).toHaveLength(marks.length);
    for (const { target } of items) {
      const text = texts.get(target.source.replace('urn:buldan:article:', '')) ?? '';
      const [quote, position]: Selector[] = target.selector;
      const words = `${quote?.prefix}${quote?.exact}${quote?.suffix}`;
      expect([...text].slice(position?.start, position?.end).join('')).toBe(quote?.exact);
      expect(text.indexOf(words)).toBeGreaterThanOrEqual(0);
      expect(text.indexOf(words)).toBe(text.lastIndexOf(words));
    }
  });
});
