import type { WorldIndex, WorldPiece } from '../../corpus/world-basemap.ts';
import type { Input } from '../../input/input-file.ts';
import { ar } from '../../languages/ar.ts';
import { createSpeech } from '../../languages/choose.ts';
import type { Messages } from '../../languages/messages.ts';
import type { OutputFile } from '../../pipeline/files/output-file.ts';
import type { Result } from '../../pipeline/pipeline.ts';
import { editorFiles, editorPage } from '../../publish/editor-files.ts';
import { offlineWorkerFile } from '../../publish/offline-build.ts';
import type { Picture } from '../../publish/pages/pictures.ts';
import { explorerPage, type Made, ownFiles } from '../../publish/site-files.ts';
import { EDITOR_GROUND, SITE_KIT, type SiteKit } from '../../publish/site-kit.ts';
import { buildName, MARK, markText } from '../../publish/site-mark.ts';
import { GROUND_FOLDER, groundFor, piecesOf, type WholeGround } from '../../publish/world-ground.ts';
import { bytesOf, type Files, textOf } from '../model/files.ts';
import type { SiteStep } from './replies.ts';

/** What making a site needs of the page around the worker. */
export interface SiteHost {
  /** Files that go into the site as they are. */
  readonly beside: Files;
  /** A file of the site that the editor lies in, or of a folder with the same. */
  fetchFile(path: string): Promise<Uint8Array>;
  /** A picture as PNG. */
  paint(svg: string): Promise<Uint8Array>;
  say(step: SiteStep): void;
}

/** Every language of the interface, loaded with this module only. */
const LANGUAGES = import.meta.glob<Record<string, Messages>>('../../languages/??.ts', { eager: true });
const MESSAGES = Object.values(LANGUAGES).flatMap((file) => Object.values(file));
const SPEECH = createSpeech(new Map(MESSAGES.map((messages) => [messages.language, messages])), ar);

/** All files of the site of a project, as a build in Node makes them, but for compressed copies; `null` where an error stops it. */
export async function makeSite(
  { corpus, basemap, files, site }: Result,
  input: Input,
  host: SiteHost,
): Promise<Files | null> {
  if (corpus === null || files === null) return null;
  const made: Made = { corpus, basemap, site };
  const all = new Map<string, Uint8Array>();
  const put = ({ path, content }: OutputFile) => all.set(path, asBytes(content()));
  host.say({ step: 'data' });
  for (const { path, content } of files) all.set(`data/${path}`, asBytes(content()));
  host.say({ step: 'parts' });
  const kit = JSON.parse(textOf(await host.fetchFile(SITE_KIT))) as SiteKit;
  const world = await addGround(made, host, all);
  const own = ownFiles(made, world, kit, SPEECH);
  for (const file of own.files) put(file);
  put(explorerPage(kit.page, site));
  if (site.editor) for (const file of [editorPage(kit.editorPage, site), ...editorFiles(input)]) put(file);
  const copied = [...kit.copies, ...(site.editor ? kit.editorCopies : [])];
  await copyAll(new Map(copied.map((path) => [path, path])), host, all);
  await addPictures(own.pictures, host, all);
  host.say({ step: 'packing' });
  put(offlineWorkerFile(kit.offlineWorker, contentsOf(all)));
  for (const [path, bytes] of host.beside) all.set(path, bytes);
  const paths = [...all.keys()].sort();
  const mark = markText(kit.version, buildName(paths, contentsOf(all).bytesOf), paths);
  all.set(MARK, bytesOf(mark));
  return all;
}

const asBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? bytesOf(content) : content;

function contentsOf(all: ReadonlyMap<string, Uint8Array>) {
  const fileAt = (path: string): Uint8Array => all.get(path) ?? new Uint8Array();
  return { paths: [...all.keys()], sizeOf: (path: string) => fileAt(path).length, bytesOf: fileAt };
}

/** More requests at once only wait for each other. */
const AT_ONCE = 24;

/** Copies files of the site around into the new one, from one path to another. */
async function copyAll(
  paths: ReadonlyMap<string, string>,
  { fetchFile }: SiteHost,
  all: Map<string, Uint8Array>,
): Promise<void> {
  const waiting = [...paths];
  const copySome = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      all.set(next[1], await fetchFile(next[0]));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, copySome));
}

/** Adds the ground of the world around the places, and gives it to whoever draws. */
async function addGround(
  { corpus }: Made,
  host: SiteHost,
  all: Map<string, Uint8Array>,
): Promise<WholeGround> {
  const whole = JSON.parse(textOf(await host.fetchFile(`${EDITOR_GROUND}/index.json`))) as WorldIndex;
  const points = corpus.places.flatMap(({ summary }) => (summary.point === null ? [] : [summary.point]));
  const index = groundFor(whole, points);
  const pieces = piecesOf(index).map(
    (path) => [`${EDITOR_GROUND}/${path}`, `${GROUND_FOLDER}/${path}`] as const,
  );
  all.set(`${GROUND_FOLDER}/index.json`, bytesOf(JSON.stringify(index)));
  await copyAll(new Map(pieces), host, all);
  const textAt = (path: string) => textOf(all.get(`${GROUND_FOLDER}/${path}`) ?? new Uint8Array());
  return { index, read: (path) => JSON.parse(textAt(path)) as WorldPiece };
}

async function addPictures(
  pictures: readonly Picture[],
  host: SiteHost,
  all: Map<string, Uint8Array>,
): Promise<void> {
  for (const [at, { path, draw }] of pictures.entries()) {
    host.say({ step: 'pictures', done: at, of: pictures.length });
    all.set(path, await host.paint(draw()));
  }
}
