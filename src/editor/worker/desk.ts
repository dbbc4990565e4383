import { codeOf, countryId } from '../../gazetteer/world/world-place.ts';
import type { Article, ArticleReading } from '../../input/article.ts';
import type { EditedSettings } from '../../input/edit/edit-site.ts';
import type { Input, InputFile } from '../../input/input-file.ts';
import type { Layout } from '../../pipeline/files/files.ts';
import type { OutputFile } from '../../pipeline/files/output-file.ts';
import type { Pipeline, Result } from '../../pipeline/pipeline.ts';
import { finderOf } from '../../pipeline/reading/finder.ts';
import { sampleOf } from '../../pipeline/reading/home.ts';
import { createInputReader, type InputReader } from '../../pipeline/reading/input-reader.ts';
import type { Geography } from '../../pipeline/reading/read.ts';
import { readSettings } from '../../pipeline/reading/read-settings.ts';
import { rememberEach } from '../../pipeline/remember.ts';
import { bodyOf } from '../model/article-edits.ts';
import { applyChanges, bytesOf, type Changes, type Files, isArticle, textOf } from '../model/files.ts';
import type { PlaceRow } from '../model/place-row.ts';
import { divisionAround, withCountry } from './country.ts';
import { inputFile, inputOf } from './input.ts';
import type { SiteHost } from './make-site.ts';
import { marksOf } from './marks.ts';
import { createPlaceIndex } from './places.ts';
import type { ArticleRow, Desk, MadeSite, MarkedArticle, SmallMap } from './replies.ts';
import type { ReadGround, WorldGround } from './small-map.ts';
import { openWorld, type ReadPiece, type World } from './world.ts';

/** Also what the page does not ask for by name. */
export interface WholeDesk extends Desk {
  makeSite(host: SiteHost): Promise<MadeSite>;
}

interface Options {
  /** Languages of the interface. */
  readonly spoken: readonly string[];
  /** `null` where there is no world to read of. */
  readonly readWorld: ReadPiece | null;
  /** `null` where there is no ground to draw. */
  readonly readGround: ReadGround | null;
}

/** The editor's work without a page: it keeps a project's files and answers what is in them. What has not changed is not read again. */
export function createDesk({ spoken, readWorld, readGround }: Options): WholeDesk {
  let files: Files = new Map();
  let world: World | null = null;
  /** What the last reading knew; `null` where more than the words of articles has changed. */
  let lastKnown: Geography | null = null;
  const placesOf = rememberEach(({ places }: Geography) => createPlaceIndex(places));
  const rowOf = rememberEach(articleRow);
  const reader = createInputReader(spoken);
  const openedWorld = (): World => {
    world ??= readWorld === null ? NO_WORLD : openWorld(readWorld);
    return world;
  };
  const input = (): Input => ({ ...inputOf(files), worldPieces: openedWorld().pieces });
  const geography = (whole = input()): Geography => {
    lastKnown = reader.geography(whole);
    return lastKnown;
  };
  /** As good as the last one while somebody types or has just come: of a large project the countries of all articles take their time. */
  const geographyNow = (article: InputFile): Geography =>
    lastKnown ?? geography({ ...input(), articles: [article] });
  const inCountry = (code: string | null): Geography => {
    const { pieces } = openedWorld();
    return code === null || pieces === null ? geography() : withCountry(geography())(pieces)(code);
  };
  const articleAt = (path: string): Article | null => {
    const bytes = files.get(path);
    return bytes === undefined ? null : reader.article(inputFile(path, bytes)).article;
  };
  const { run, build, corpusFile } = createMaker(reader, input);
  return {
    change(changes) {
      files = applyChanges(files, changes);
      if (files.size === 0 || ![...changes.keys()].every(isArticle)) lastKnown = null;
      // What did not arrive is asked for again.
      if (world !== null && world.missing.length > 0) [world, lastKnown] = [null, null];
    },
    readCountries: () => readCountriesOf(input(), reader),
    unzip,
    rows: () => inputOf(files).articles.map((file) => rowOf(reader.article(file))),
    read(path, isTyping) {
      const article = articleAt(path);
      const bytes = files.get(path);
      if (article === null || bytes === undefined) return null;
      const file = textOf(bytes);
      const known = isTyping ? geographyNow(inputFile(path, bytes)) : geography();
      const found = marksOf(article, file, finderOf(known));
      return { path, body: bodyOf(file), ...found, places: placesIn(found.marks, placesOf(known).row) };
    },
    async add(given) {
      const { articlesRead } = await import('./add-articles.ts');
      return articlesRead(given, files);
    },
    search: (words, country) => placesOf(inCountry(country)).search(words),
    countries: () => countriesIn(geography()),
    missingWorld: () => openedWorld().missing,
    place: (id) => placesOf(geography()).row(id),
    ...smallMaps({ read: readGround, inCountry, rowsOf: (known) => placesOf(known).row }),
    placeIds: () => placesOf(geography()).ids,
    settings() {
      const { site } = inputOf(files);
      return { ...readSettings(site, spoken).site, isNew: site === null };
    },
    setSettings: (settings) => settingsWritten(files, settings),
    async origins() {
      const { originsOf } = await import('./origins.ts');
      return originsOf(await run(input()), inputOf(files).articles.map(reader.article));
    },
    build,
    corpusFile,
    async makeSite(host) {
      const [{ makeSite }, { zipFiles }] = await Promise.all([
        import('./make-site.ts'),
        import('../store/project-zip.ts'),
      ]);
      const whole = input();
      const made = await run(whole);
      const site = await makeSite(made, whole, host);
      return {
        zip: site === null ? null : await zipFiles(site),
        isComplete: openedWorld().missing.length === 0,
        problems: made.problems,
      };
    },
  };
}

/** Makes corpora of what a desk has; the code for that is loaded when one is first made. */
function createMaker(reader: InputReader, input: () => Input) {
  let corpus: ReadonlyMap<string, OutputFile> | null = null;
  let loading: Promise<Pipeline> | null = null;
  const run = async (whole: Input, layout?: Layout): Promise<Result> => {
    loading ??= import('../../pipeline/pipeline.ts').then(({ createPipeline }) => createPipeline({ reader }));
    return (await loading).run(whole, layout);
  };
  const build = async () => {
    const { DEVELOPED } = await import('../../pipeline/files/files.ts');
    const { files, problems } = await run(input(), DEVELOPED);
    if (files !== null) corpus = new Map([...files].map((file) => [file.path, file]));
    return problems;
  };
  return {
    run,
    build,
    async corpusFile(path: string): Promise<string | null> {
      // A preview that opens before anything was built is to show this project and no other.
      if (corpus === null) await build();
      const content = corpus?.get(path)?.content();
      return content === undefined ? null : typeof content === 'string' ? content : textOf(content);
    },
  };
}

/** Of so many articles the countries are read before what was asked meanwhile is answered. */
const AT_ONCE = 4;

async function readCountriesOf(input: Input, reader: Pick<InputReader, 'countries'>): Promise<void> {
  for (const [at, article] of sampleOf(input.articles).entries()) {
    reader.countries(input, article);
    if (at % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

interface SmallMapOptions {
  readonly read: ReadGround | null;
  /** The geography, with the towns and divisions of a country. */
  inCountry(code: string | null): Geography;
  rowsOf(known: Geography): (id: string) => PlaceRow | null;
}

/** What is drawn of the world, and asked of it by position; loaded when it is first needed. */
function smallMaps({ read, inCountry, rowsOf }: SmallMapOptions): Pick<Desk, 'smallMap' | 'containerAt'> {
  let ground: WorldGround | null = null;
  const open = async () => {
    const { openGround } = await import('./small-map.ts');
    if (read !== null) ground ??= openGround(read);
  };
  return {
    async smallMap(view, size) {
      await open();
      return (await ground?.draw(view, size, inCountry(null).places).catch(() => null)) ?? NO_MAP;
    },
    async containerAt(position) {
      await open();
      const { smallestAround } = await import('./small-map.ts');
      const own = smallestAround(inCountry(null).places, position);
      const isSmall = own !== null && own.kind !== 'country';
      const country = isSmall ? null : ((await ground?.countryAt(position).catch(() => null)) ?? null);
      const known = inCountry(country && codeOf(country));
      const division = country && divisionAround(known.places, position);
      const id = division ?? own?.id ?? country;
      return id === null ? null : rowsOf(known)(id);
    },
  };
}

async function unzip(bytes: Uint8Array): Promise<Files | 'broken' | null> {
  const { unzipProject } = await import('../store/project-zip.ts');
  return unzipProject(bytes).catch(() => 'broken' as const);
}

async function settingsWritten(files: Files, settings: EditedSettings): Promise<Changes> {
  const { withSettings } = await import('../../input/edit/edit-site.ts');
  const before = files.get(SETTINGS);
  const text = withSettings(before === undefined ? '' : textOf(before), settings);
  return new Map([[SETTINGS, bytesOf(text)]]);
}

const SETTINGS = 'content/site.yaml';
const NO_MAP: SmallMap = { pieces: [], places: [] };
const NO_WORLD: World = { pieces: null, missing: [] };

const COUNTRY = countryId('');

function countriesIn({ places }: Geography) {
  return places
    .filter(({ id, kind, world }) => world && kind === 'country' && id.startsWith(COUNTRY))
    .map(({ id, names }) => ({
      code: id.slice(COUNTRY.length),
      names: Object.fromEntries(names.toReversed().map(({ language, toponym }) => [language, toponym])),
    }));
}

function placesIn(
  marks: MarkedArticle['marks'],
  rowOf: (id: string) => MarkedArticle['places'][string] | null,
): MarkedArticle['places'] {
  const ids = new Set(
    marks.flatMap(({ place, candidates }) => [...(place === null ? [] : [place]), ...candidates]),
  );
  return Object.fromEntries([...ids].flatMap((id) => [[id, rowOf(id)] as const]).filter(isKnown));
}

function isKnown<Value>(entry: readonly [string, Value | null]): entry is readonly [string, Value] {
  return entry[1] !== null;
}

const LONGEST_OPENING = 80;

function articleRow({ file, article, problems }: ArticleReading): ArticleRow {
  const opening =
    article?.blocks.find(({ kind }) => kind === 'paragraph')?.text.slice(0, LONGEST_OPENING) ?? '';
  return {
    path: file,
    id: article?.id ?? null,
    title: article?.title ?? null,
    opening: opening.trim(),
    outlet: article?.outlet ?? null,
    author: article?.author ?? null,
    date: article?.date ?? null,
    source: article?.source ?? null,
    language: article?.language ?? 'ar',
    inferred: article?.inferred ?? [],
    problems,
  };
}
