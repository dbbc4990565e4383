import { strToU8, zipSync } from 'fflate';
import type { AddedFile } from '../../src/input/formats/format.ts';
import type { ProposedArticle } from '../../src/input/proposed-article.ts';
import { type ReadArticles, readArticles } from '../../src/input/read-articles.ts';

/** A file with a text in UTF-8. */
export function textFile(name: string, text: string): AddedFile {
  return { name, bytes: strToU8(text) };
}

/** A zip of texts, or of what is in bytes already. */
export function zipFile(name: string, files: Readonly<Record<string, string | Uint8Array>>): AddedFile {
  const entries = Object.entries(files).map(([inner, content]) => [
    inner,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return { name, bytes: zipSync(Object.fromEntries(entries)) };
}

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;
const STYLE_RELATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;

/** A paragraph of a Word document; `style` is `Title` or `Heading1`. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A Word document with these paragraphs, as `wordParagraph` makes them. */
export function wordFile(name: string, paragraphs: readonly string[], core = ''): AddedFile {
  return zipFile(name, {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/_rels/document.xml.rels': STYLE_RELATION,
    'word/styles.xml': STYLES,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document
xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ...(core !== '' && {
      'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>`,
    }),
  });
}

/** The codes of what was left out and warned of. */
export function codesOf({ leftOut, warnings }: ReadArticles): { leftOut: string[]; warnings: string[] } {
  return { leftOut: leftOut.map(({ code }) => code), warnings: warnings.map(({ code }) => code) };
}

/** The only article in a file. Throws where there is none, or more. */
export async function onlyArticle(file: AddedFile): Promise<ProposedArticle> {
  const { articles, leftOut } = await readArticles([file]);
  const [article, ...more] = articles;
  if (article === undefined || more.length > 0)
    throw new Error(`${articles.length} articles; ${JSON.stringify(leftOut)}`);
  return article;
}

/** The text of an article as lines, headings and captions with their marks. */
export function linesOf({ blocks }: ProposedArticle): string[] {
  return blocks.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`));
}
