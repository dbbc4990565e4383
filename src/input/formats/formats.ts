import { type ForeignBytes, foreignBytes, packedDocument } from '../../text/foreign-bytes.ts';
import type { ForeignKind } from '../finding.ts';
import { archive } from './archive.ts';
import { feed } from './feed.ts';
import type { AddedFile, Format } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { singleFilePage } from './single-file-page.ts';
import { table } from './table.ts';
import { textOfFile } from './text-of-file.ts';
import { isZip, listZip } from './unzip.ts';
import { webArchive } from './web-archive.ts';
import { webPage } from './web-page.ts';
import { wordDocument } from './word-document.ts';

/** Every format that articles are read from; to add one, write its file and name it here. */
const ARTICLE_FORMATS: readonly Format[] = [
  wordDocument,
  webPage,
  markdown,
  plainText,
  table,
  json,
  feed,
  singleFilePage,
  webArchive,
  archive,
];

/** What is said of files that are known by their beginnings and not read here. */
const KIND_OF_BYTES: Readonly<Record<ForeignBytes, ForeignKind>> = {
  pdf: 'pdf',
  'old-office': 'old-word',
  rtf: 'rtf',
  picture: 'no-words',
  recording: 'no-words',
  font: 'binary',
  compressed: 'compressed',
  database: 'binary',
  shapefile: 'binary',
  program: 'binary',
};

const FOREIGN_EXTENSIONS: Readonly<Record<string, ForeignKind>> = {
  doc: 'old-word',
  rtf: 'rtf',
  pdf: 'pdf',
  xls: 'spreadsheet',
  xlsx: 'spreadsheet',
  ods: 'spreadsheet',
  ppt: 'slides',
  pptx: 'slides',
  odt: 'open-document',
};

/** The format of a file, by what is in it where that is telling, else by its name; or what it is instead. */
export async function formatOf(file: AddedFile): Promise<Format | ForeignKind> {
  if (/\.warc(?:\.gz)?$/i.test(file.name)) return webArchive;
  const foreign = foreignBytes(file.bytes);
  const extension = extensionOf(file.name);
  const foreignName = FOREIGN_EXTENSIONS[extension];
  // Old programs for offices all begin their files alike.
  if (foreign !== null) return (foreign === 'old-office' && foreignName) || KIND_OF_BYTES[foreign];
  if (isZip(file.bytes)) return formatOfZip(file);
  if (foreignName !== undefined) return foreignName;
  const named = ARTICLE_FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (named === wordDocument || named === archive) return named;
  const beginning = beginningOf(file);
  if (beginning === null) return named ?? 'binary';
  const told = ARTICLE_FORMATS.find((format) => format.beginsWith?.(beginning));
  // A page that was saved as text is still a page; a text that only begins like a list of JSON is what its name says.
  if (told !== undefined && (named === undefined || told === webPage || told === feed)) return told;
  return named ?? (extension === '' ? plainText : 'unknown');
}

/** Programs for offices pack their documents as zips: what lies inside tells them apart. */
async function formatOfZip(file: AddedFile): Promise<Format | ForeignKind> {
  const names = await listZip(file.bytes).then(
    (entries) => entries.map(({ name }) => name),
    () => null,
  );
  const extension = extensionOf(file.name);
  if (names === null) return extension === 'docx' ? wordDocument : archive;
  const packed = packedDocument(names);
  if (packed === 'word') return wordDocument;
  if (packed === 'spreadsheet' || packed === 'slides') return packed;
  return packed === 'open-document' ? (FOREIGN_EXTENSIONS[extension] ?? packed) : archive;
}

const BEGINNING = 4096;

/** The first words of a text; `null` of what is no text. */
function beginningOf({ name, bytes }: AddedFile): string | null {
  const even = bytes.subarray(0, BEGINNING);
  const isWide = (even[0] === 0xff && even[1] === 0xfe) || (even[0] === 0xfe && even[1] === 0xff);
  if (isWide) {
    const decoded = textOfFile({ name, bytes: even });
    return 'text' in decoded ? decoded.text : null;
  }
  return new TextDecoder().decode(even).replace(/^\uFEFF/, '');
}

function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
