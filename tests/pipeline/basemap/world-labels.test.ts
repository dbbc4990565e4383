import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'geo/world/basemap';
const labelsIn = (file: string): unknown[][] => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')).labels;
const countriesIn = (file: string) =>
  labelsIn(file).flatMap(([, , zoom, kind, , , place]) => (kind === 'country' ? [{ place, zoom }] : []));

it('the coarse world, which every site has whole, labels every country, and no finer piece labels one again', () => {
  const { code } = JSON.parse(readFileSync('geo/world/gazetteer/countries.json', 'utf8'));
  const labelled = countriesIn('coarse.json');
  expect(labelled.map(({ place }) => place).toSorted()).toEqual(
    code.map((each: string) => `iso:${each}`).toSorted(),
  );
  expect(labelled.find(({ place }) => place === 'iso:QA')?.zoom).toBe(5);
  const finer = ['medium', 'fine'].flatMap((detail) =>
    readdirSync(`${FOLDER}/${detail}`).flatMap((name) => countriesIn(`${detail}/${name}`)),
  );
  expect(finer).toEqual([]);
});
