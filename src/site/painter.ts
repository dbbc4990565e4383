import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FAMILY = 'IBM Plex Sans Arabic';
const FACES = ['arabic', 'latin', 'latin-ext'].flatMap((script) => [`${script}-400`, `${script}-700`]);
const require = createRequire(import.meta.url);

/** Paints the pictures of a site. */
export interface Renderer {
  /** Stands for what a picture is painted with: another name, and all are painted anew. */
  readonly name: string;
  createPainter(): Promise<Painter>;
}

/** Renderer and faces, with their versions. */
const PAINTED_WITH = ['@resvg/resvg-js', '@fontsource/ibm-plex-sans-arabic']
  .map((name) => `${name} ${require(`${name}/package.json`).version}`)
  .join(', ');

/** Makes a PNG of an SVG picture, with the interface's own faces whatever the machine has. */
export type Painter = (svg: string) => Uint8Array;

/** The renderer reads TrueType files, the package holds WOFF2: each is unpacked once a machine. */
async function unpackFace(face: string): Promise<string> {
  const packed = await readFile(
    require.resolve(`@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${face}-normal.woff2`),
  );
  const folder = join(tmpdir(), 'buldan-faces');
  const file = join(folder, `${face}-${createHash('sha256').update(packed).digest('hex').slice(0, 12)}.ttf`);
  const isThere = await readFile(file).then(
    () => true,
    () => false,
  );
  if (isThere) return file;
  const { decompress } = await import('wawoff2');
  await mkdir(folder, { recursive: true });
  await writeFile(file, await decompress(packed));
  return file;
}

/** The faces have no Turkish Ş or ğ, and one missing letter makes boxes of a whole word: such letters lose their marks. */
function withoutRareMarks(svg: string): string {
  return svg.replace(/[\u0100-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));
}

export async function createPainter(): Promise<Painter> {
  const { Resvg } = await import('@resvg/resvg-js');
  const fontFiles: string[] = [];
  // One after the other: the decoder has one memory and gives back a part of it.
  for (const face of FACES) fontFiles.push(await unpackFace(face));
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY };
  return (svg) => new Resvg(withoutRareMarks(svg), { font }).render().asPng();
}

/** Without a browser, and only on a machine that has Node. */
export const RESVG: Renderer = { name: PAINTED_WITH, createPainter };
