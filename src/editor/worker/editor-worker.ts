import { EDITOR_GROUND } from '../../publish/site-kit.ts';
import { type Files, textOf } from '../model/files.ts';
import { createDesk, type WholeDesk } from './desk.ts';
import type { Desk, MadeSite, SiteStep } from './replies.ts';
import { readerAt } from './world.ts';

/** What the page says first. */
export interface WorkerOpening {
  readonly spoken: readonly string[];
  /** Where the site lies, and in it the world's gazetteer. */
  readonly site: string;
  /** Where the parts lie that whole sites are made from: a folder like that of the site, and mostly the same. */
  readonly kit: string;
  readonly gazetteer: string;
}

/** One question to the desk, and its answer. */
export interface Question {
  readonly id: number;
  readonly ask: keyof Desk;
  readonly words: readonly unknown[];
}

export type DeskAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

/** Asks for a site, with files that go into it as they are. */
export interface SiteOrder {
  readonly beside: Files;
}

/** What a worker that makes a site says through its port, and asks for. */
export type SiteMessage =
  | { readonly say: SiteStep }
  | { readonly paint: string; readonly id: number }
  | { readonly made: MadeSite }
  | { readonly error: string };

/** The picture that was asked for; `null` where it could not be painted. */
export interface Painted {
  readonly id: number;
  readonly png: Uint8Array | null;
}

let desk: WholeDesk | null = null;
let site: URL | null = null;
let kit: URL | null = null;

self.addEventListener(
  'message',
  ({ data, ports }: MessageEvent<WorkerOpening | Question | SiteOrder | 'preview'>) => {
    const [port] = ports;
    if (data === 'preview')
      port?.addEventListener('message', (event) => void answerPreview(port, event.data));
    else if ('beside' in data) void makeSite(data, port);
    else if ('spoken' in data) open(data);
    else void answer(data);
    port?.start();
  },
);

function open({ spoken, site: address, kit: parts, gazetteer }: WorkerOpening): void {
  [site, kit] = [new URL(address), new URL(parts)];
  desk = createDesk({ spoken, readWorld: readerAt(new URL(gazetteer, site)), readGround });
}

const readGround = async (path: string): Promise<string> =>
  textOf(await fetchFile(`${EDITOR_GROUND}/${path}`, site));

async function answer({ id, ask, words }: Question): Promise<void> {
  const call = desk?.[ask] as (...parts: readonly unknown[]) => unknown;
  try {
    self.postMessage({ id, value: await call(...words) } satisfies DeskAnswer);
  } catch (error) {
    self.postMessage({ id, error: String(error) } satisfies DeskAnswer);
  }
}

const GROUND = 'world/';

/** The explorer in its frame asks for files of the corpus by their paths, and for the ground, of which the site has its own part only. */
async function answerPreview(port: MessagePort, file: unknown): Promise<void> {
  if (typeof file !== 'string') return;
  const text = file.startsWith(GROUND)
    ? await readGround(file.slice(GROUND.length)).catch(() => null)
    : ((await desk?.corpusFile(file)) ?? null);
  port.postMessage({ file, text });
}

async function makeSite({ beside }: SiteOrder, port: MessagePort | undefined): Promise<void> {
  if (port === undefined) return;
  const tell = (message: SiteMessage, transfer: Transferable[] = []) => port.postMessage(message, transfer);
  const painting = new Map<number, (painted: Painted) => void>();
  port.addEventListener('message', ({ data }: MessageEvent<Painted>) => painting.get(data.id)?.(data));
  const paint = async (svg: string): Promise<Uint8Array> => {
    const id = painting.size;
    const painted = new Promise<Painted>((resolve) => painting.set(id, resolve));
    tell({ paint: svg, id });
    const { png } = await painted;
    if (png === null) throw new Error('A picture could not be painted.');
    return png;
  };
  try {
    const fetchPart = (path: string) => fetchFile(path, kit);
    const made = await desk?.makeSite({ beside, fetchFile: fetchPart, paint, say: (say) => tell({ say }) });
    if (made !== undefined) tell({ made }, made.zip === null ? [] : [made.zip.buffer]);
  } catch (error) {
    tell({ error: String(error) });
  }
}

async function fetchFile(path: string, base: URL | null): Promise<Uint8Array> {
  const response = await fetch(new URL(path, base ?? self.location.href));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
