import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'geo/world/basemap';
const labelsIn = (file: string): unknown[][] => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')).labels;
const countriesIn = (file: string) =>
  labelsIn(file).flatMap(([, , zoom, kind, , , place]) => (kind === 'country' ? [{ place, zoom }] : []));

it('the coarse world, which every site has whole, labels every country', () => {
  const { code } = JSON.parse(readFileSync('geo/world/gazetteer/countries.json', 'utf8'));
  const labelled = countriesIn('coarse.json');
  expect(labelled.map(({ place }) => place).toSorted()).toEqual(
    code.map((each: string) => `iso:${each}`).toSorted(),
  );
  expect(labelled.find(({ place }) => place === 'iso:QA')?.zoom).toBe(5);
});

it.each(['medium', 'fine'])(
  '%s pieces have the labels of the coarser ones, which a view that they cover does not ask for',
  (name) => {
    const { details } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'));
    const { size, folder, pieces } = details.find((each: { name: string }) => each.name === name);
    const cellOf = ([longitude, latitude]: readonly number[]) =>
      [longitude, latitude].map((degrees = 0) => Math.floor(degrees / size) * size).join('_');
    const coarser = labelsIn('coarse.json') as unknown as number[][];
    const missing = Object.keys(pieces).flatMap((cell) => {
      const there = new Set(labelsIn(`${folder}/${cell}.json`).map(String));
      return coarser.filter((label) => cellOf(label) === cell && !there.has(String(label)));
    });
    expect(missing).toEqual([]);
    expect(coarser.filter((label) => cellOf(label) in pieces).length).toBeGreaterThan(300);
  },
);
