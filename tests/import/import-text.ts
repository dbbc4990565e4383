import { expect } from 'vitest';
import { printNotes } from '../../src/cli/print/print-notes.ts';
import { readGazetteer } from '../../src/gazetteer/read-gazetteer.ts';
import { type Gathering, importPlaces, readForeign } from '../../src/import/import-places.ts';
import { Notes } from '../../src/import/notes.ts';
import { WorldContainers } from '../../src/import/world-containers.ts';
import { printCollection } from '../../src/import/write-features.ts';
import { en } from '../../src/languages/imports/en.ts';
import type { ImportMessages } from '../../src/languages/imports/messages.ts';

const OPTIONS: Gathering = {
  dataSet: { source: 'Test set', licence: 'CC0', year: 2024 },
  kind: null,
  countries: null,
  language: null,
  containers: new Map(),
  corrections: new Map(),
  known: [],
  world: new WorldContainers([]),
  taken: new Set(),
};

/** How often something happened is another test's matter. */
const WORDS: ImportMessages = {
  ...en,
  note: (change, _, reason, names) => `${change}: ${reason}: ${names}`,
};

/** What becomes of a text in any format, and what is told of it, a line a kind of change. */
export function importText(text: string, options: Partial<Gathering> = {}, guessed?: string) {
  const notes = new Notes();
  const all = { ...OPTIONS, ...options };
  const { places, format, dataSet } = readForeign(
    { file: 'places', text, ...(guessed !== undefined && { guessed }) },
    notes,
    all,
  );
  const imported = importPlaces(places, all, notes);
  const told = imported.notes.map((note) => printNotes([note], true, WORDS));
  return { ...imported, format, dataSet, told };
}

/** The places as our own gazetteer reads them back, without a problem. */
export function placesOf({ features }: Pick<ReturnType<typeof importText>, 'features'>) {
  const { places, problems } = readGazetteer([
    { file: 'geo/background/x.geojson', text: printCollection(features), background: true },
  ]);
  expect(problems).toEqual([]);
  return places;
}
