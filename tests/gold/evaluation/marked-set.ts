import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadGeo } from '../../../src/cli/load-input.ts';
import type { BlockedName } from '../../../src/gazetteer/blocklist.ts';
import type { Place } from '../../../src/gazetteer/place.ts';
import { readGazetteer } from '../../../src/gazetteer/read-gazetteer.ts';
import type { WorldNames } from '../../../src/gazetteer/world/known-names.ts';
import { countriesNamedIn, withCountries } from '../../../src/pipeline/reading/finder.ts';
import { type Geography, readGeography } from '../../../src/pipeline/reading/read.ts';
import { holdsArticles, readArticles } from './marked-articles.ts';
import { identify, readSentences } from './marked-sentences.ts';
import { markTagged } from './marked-tags.ts';
import type { MarkedText } from './marked-text.ts';
import { PlaceReferences } from './place-reference.ts';
import { isNested, readTagged, splitTagged, type TaggedSentence } from './tagged-text.ts';
import { trainGazetteer } from './trained-gazetteer.ts';
import { looksLikeTweets, readTweets } from './tweets.ts';

/** Texts to measure on, with the gazetteer they are to be read with. */
export interface MarkedSet {
  readonly name: string;
  readonly unit: 'articles' | 'sentences' | 'tweets';
  /** Whether the marks say which place is meant. */
  readonly identified: boolean;
  readonly texts: readonly MarkedText[];
  /** How many texts in a row are read as one article. */
  readonly together: number;
  readonly places: readonly Place[];
  readonly blocklist: readonly BlockedName[];
  /** Names that the world knows, to be suggested where the gazetteer lacks them. */
  readonly world: readonly WorldNames[];
}

export interface SetOptions {
  readonly geo: string;
  /** Where the texts of marked articles lie; found beside the marks where not given. */
  readonly texts: string | undefined;
  /** A tagged file to make the gazetteer from. */
  readonly train: string | undefined;
  /** Splits a tagged file into a part to train on and a part to measure on. */
  readonly split: number | undefined;
}

/** Reads a folder of marked articles, a folder of marked sentences, or a file: tagged words or tweets, told by its content. */
export async function loadMarkedSet(path: string, options: SetOptions): Promise<MarkedSet> {
  if (statSync(path).isFile()) return loadFile(path, options);
  const geography = readGeography(await loadGeo(options.geo));
  const { blocklist, world } = geography;
  if (holdsArticles(path)) {
    const texts = readArticles(path, options.texts ?? textFolder(path));
    return {
      name: path,
      unit: 'articles',
      identified: true,
      texts,
      together: 1,
      places: placesOfWorld(geography, geography.places, texts),
      blocklist,
      world,
    };
  }
  const sentences = readSentences(path);
  const places = placesOfWorld(geography, await withOwnGazetteer(path, geography.places), sentences);
  return {
    name: path,
    unit: 'sentences',
    identified: true,
    texts: identify(sentences, new PlaceReferences(places)),
    together: 1,
    places,
    blocklist,
    world,
  };
}

/** The places with those of the world that texts are about, as the pipeline adds them. */
function placesOfWorld(
  geography: Geography,
  places: readonly Place[],
  texts: readonly { readonly text: string }[],
): readonly Place[] {
  const { worldPieces } = geography;
  if (worldPieces === null) return places;
  const own = { ...geography, places };
  const countries = countriesNamedIn(
    texts.map(({ text }) => text),
    own,
    worldPieces,
  );
  return withCountries(own, worldPieces, countries).places;
}

function textFolder(path: string): string {
  const folders = [join(path, '../fixtures/seeds'), join(path, '../seeds')];
  const folder = folders.find(existsSync);
  if (folder === undefined) throw new Error(`Neither ${folders.join(' nor ')} is there: say --texts DIR.`);
  return folder;
}

/** The places of a folder `gazetteer` beside the sentences, as curated ones, and all others. */
async function withOwnGazetteer(path: string, places: readonly Place[]): Promise<readonly Place[]> {
  if (!existsSync(join(path, 'gazetteer'))) return places;
  const { gazetteer } = await loadGeo(path);
  const own = readGazetteer(
    gazetteer.map(({ file, bytes }) => ({ file, text: new TextDecoder().decode(bytes), background: true })),
  );
  const curated = own.places.map((place) => ({ ...place, background: false }));
  const ids = new Set(curated.map(({ id }) => id));
  return [...curated, ...places.filter(({ id }) => !ids.has(id))];
}

/** Tagged corpora do not say where an article ends: so many sentences in a row are read as one. Nested ones are shuffled. */
const ARTICLE = 20;

async function loadFile(path: string, options: SetOptions): Promise<MarkedSet> {
  const content = readFileSync(path, 'utf8');
  return looksLikeTweets(content) ? loadTweets(path, content, options) : loadTagged(path, content, options);
}

async function loadTweets(
  path: string,
  content: string,
  { geo, train, split }: SetOptions,
): Promise<MarkedSet> {
  if (split !== undefined) throw new Error('Tweets cannot be split: leave --split out.');
  const learned = train === undefined ? null : readTagged(readFileSync(train, 'utf8'));
  const gazetteer = await gazetteerOf(geo, learned);
  return {
    ...gazetteer,
    name: path,
    unit: 'tweets',
    identified: false,
    texts: readTweets(content),
    together: 1,
  };
}

async function loadTagged(
  path: string,
  content: string,
  { geo, train, split }: SetOptions,
): Promise<MarkedSet> {
  const sentences = readTagged(content);
  const [training, measured] = split === undefined ? [null, sentences] : splitTagged(sentences, split);
  const learned = train === undefined ? training : readTagged(readFileSync(train, 'utf8'));
  const gazetteer = await gazetteerOf(geo, learned);
  return {
    ...gazetteer,
    name: path,
    unit: 'sentences',
    identified: false,
    texts: markTagged(measured),
    together: isNested(sentences) ? 1 : ARTICLE,
  };
}

type Gazetteer = Pick<MarkedSet, 'places' | 'blocklist' | 'world'>;

/** The gazetteer of a folder, or the one that tagged sentences teach. */
async function gazetteerOf(geo: string, learned: readonly TaggedSentence[] | null): Promise<Gazetteer> {
  const geography = readGeography(await loadGeo(geo));
  const { places, blocklist } = learned === null ? geography : trainGazetteer(learned);
  return { places, blocklist, world: geography.world };
}
