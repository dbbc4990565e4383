/** What a file is that holds no text, and no documents of texts, by how it begins. */
export type ForeignBytes =
  | 'pdf'
  | 'old-office'
  | 'rtf'
  | 'picture'
  | 'recording'
  | 'font'
  | 'database'
  | 'compressed'
  | 'shapefile'
  | 'program';

/** Begins, after so many bytes, with these signs; a question mark stands for any. */
const BEGINNINGS: readonly (readonly [kind: ForeignBytes, signs: string, after?: number])[] = [
  ['pdf', '%PDF-'],
  ['old-office', '\xd0\xcf\x11\xe0'],
  ['rtf', '{\\rtf'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF87a'],
  ['picture', 'GIF89a'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['picture', 'RIFF????WEBP'],
  ['picture', 'ftypheic', 4],
  ['picture', 'ftypavif', 4],
  ['recording', 'RIFF????WAVE'],
  ['recording', 'RIFF????AVI '],
  ['recording', 'ftyp', 4],
  ['recording', 'ID3\x02'],
  ['recording', 'ID3\x03'],
  ['recording', 'ID3\x04'],
  ['recording', '\xff\xfb'],
  ['recording', 'OggS\0'],
  ['recording', 'fLaC\0'],
  ['recording', '\x1aE\xdf\xa3'],
  ['font', 'wOFF\0\x01\0\0'],
  ['font', 'wOFFOTTO'],
  ['font', 'wOF2\0\x01\0\0'],
  ['font', 'wOF2OTTO'],
  ['font', '\0\x01\0\0\0'],
  ['font', 'OTTO\0'],
  ['font', 'ttcf\0'],
  ['database', '\0\x01\0\0Standard'],
  ['database', 'SQLite format 3\0'],
  ['database', 'PAR1\x15'],
  ['compressed', '\x1f\x8b'],
  ['compressed', '7z\xbc\xaf'],
  ['compressed', 'Rar!\x1a'],
  ['compressed', 'BZh?1AY'],
  ['compressed', '\xfd7zXZ'],
  ['shapefile', '\0\0\x27\x0a\0\0\0\0'],
  ['program', 'MZ\x90\0'],
  ['program', '\x7fELF'],
];

/** What the bytes are, where they are known to be no text; `null` otherwise. */
export function foreignBytes(bytes: Uint8Array): ForeignBytes | null {
  const found = BEGINNINGS.find(([, signs, after = 0]) =>
    Array.from(signs).every((sign, at) => sign === '?' || bytes[after + at] === sign.charCodeAt(0)),
  );
  return found?.[0] ?? null;
}

/** A document that programs pack as a zip, which is no archive of people's own files. */
export type PackedDocument = 'word' | 'spreadsheet' | 'slides' | 'open-document' | 'book' | 'shapefile';

/** What a zip is, by the names of the files in it; `null` where it is a mere archive. */
export function packedDocument(names: readonly string[]): PackedDocument | null {
  const has = (name: string): boolean => names.includes(name);
  if (has('word/document.xml')) return 'word';
  if (has('xl/workbook.xml')) return 'spreadsheet';
  if (has('ppt/presentation.xml')) return 'slides';
  if (has('META-INF/container.xml') && has('mimetype')) return 'book';
  if (has('content.xml') && has('mimetype')) return 'open-document';
  return names.some((name) => /\.shp$/i.test(name)) ? 'shapefile' : null;
}
