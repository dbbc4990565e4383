import { cleanLine } from '../clean-text.ts';
import { finding } from '../finding.ts';
import { readFileName } from '../guess/file-name.ts';
import { blocksOfHtml } from '../html/html-blocks.ts';
import { walkMarkup } from '../html/walk-markup.ts';
import { type Draft, type Hints, NOTHING_STATED } from '../proposed-article.ts';
import { type AddedFile, type Format, type FormatReading, NOTHING_READ } from './format.ts';
import { BrokenZip, listZip, unpackZip } from './unzip.ts';

/** No document has as much text; what says so is a bomb. */
const MOST_MEGABYTES = 200;
const MEGABYTE = 1_000_000;

/** Only the parts with text and styles: pictures would be unpacked for nothing. */
const isTextPart = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) && !name.split('/').includes('..');

/** A document of Word, or of any program that writes its format. */
export const wordDocument: Format = {
  name: 'Word',
  extensions: ['docx', 'docm', 'dotx'],
  async read(file) {
    try {
      return await readDocument(file);
    } catch (error) {
      if (!(error instanceof BrokenZip || error instanceof BrokenDocument)) throw error;
      return { ...NOTHING_READ, leftOut: [finding('broken-document', {}, { file: file.name })] };
    }
  },
};

class BrokenDocument extends Error {}

async function readDocument(file: AddedFile): Promise<FormatReading> {
  const parts = (await listZip(file.bytes)).filter(({ name }) => isTextPart(name));
  const megabytes = Math.ceil(parts.reduce((sum, { size }) => sum + size, 0) / MEGABYTE);
  if (megabytes > MOST_MEGABYTES)
    return {
      ...NOTHING_READ,
      leftOut: [finding('too-large', { megabytes, most: MOST_MEGABYTES }, { file: file.name })],
    };
  const unpacked = await unpackZip(file.bytes, isTextPart);
  const { blocks, dropped } = await blocksOfHtml(await htmlOf(unpacked));
  const draft: Draft = {
    file: file.name,
    line: 1,
    stated: NOTHING_STATED,
    hints: { ...(await readProperties(unpacked)), ...withoutGaps(readFileName(file.name)) },
    blocks,
    extra: {},
    inferred: [],
  };
  const left = Object.values(dropped).some((count) => count > 0);
  return {
    ...NOTHING_READ,
    drafts: [draft],
    warnings: left ? [finding('markup-dropped', dropped, { file: file.name })] : [],
  };
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/** The document is packed anew, without compression: so nothing can swell in the hands of the other library. */
async function htmlOf(parts: readonly AddedFile[]): Promise<string> {
  const [{ default: mammoth }, { zipSync }] = await Promise.all([import('mammoth'), import('fflate')]);
  const packed = zipSync(Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes])), { level: 0 });
  // Node's reader of the library wants a buffer, the browser's an array buffer: each looks at its own key only.
  const input = { buffer: packed, arrayBuffer: packed.buffer as ArrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    });
    return value;
  } catch (error) {
    // Whatever it is that the library cannot make sense of: the file is no document that can be read.
    throw new BrokenDocument(error instanceof Error ? error.message : String(error));
  }
}

/** Names that programs and not people gave. */
const NAMELESS =
  /^(?:user|admin|administrator|microsoft office user|windows user|hp|dell|pc|python-docx|unknown|مستخدم)$/i;

/** What the program that wrote the document kept: who wrote it and when. Neither is a byline or a date of publication. */
async function readProperties(parts: readonly AddedFile[]): Promise<Hints> {
  const part = parts.find(({ name }) => name === 'docProps/core.xml');
  if (part === undefined) return {};
  const found: Record<string, string> = {};
  let words = '';
  await walkMarkup(
    new TextDecoder().decode(part.bytes),
    {
      open() {
        words = '';
      },
      text(text) {
        words += text;
      },
      close(name) {
        found[name] ??= words;
        words = '';
      },
    },
    { xml: true },
  );
  const author = cleanLine(found['dc:creator']);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(found['dcterms:created'] ?? '')?.[0];
  return {
    author: author === null || NAMELESS.test(author) ? null : author,
    date: day === undefined ? null : `${day}~`,
    title: cleanLine(found['dc:title']),
  };
}

function withoutGaps(hints: Hints): Hints {
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== null));
}
