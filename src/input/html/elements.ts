import type { BlockKind } from '../../model/block-kind.ts';

/** Elements that begin and end a paragraph. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const CAPTIONS: ReadonlySet<string> = new Set(['figcaption', 'caption']);

/** Elements of which no word is the author's any more: what was struck out, programs, styles, pictures made of code, things to press and play. */
export const WORDLESS_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'applet audio button canvas datalist del embed frame frameset head iframe input map math meter noembed noframes noscript ' +
    'object param progress script select style svg template textarea title track video xml'
  ).split(' '),
);

/** What of those a reader would have seen: it is counted when it is left out. */
export const SEEN_ELEMENTS: ReadonlySet<string> = new Set([
  'audio',
  'embed',
  'iframe',
  'math',
  'object',
  'svg',
  'video',
]);

/** Parts of a page around its article. */
export const FURNITURE: ReadonlySet<string> = new Set(['aside', 'footer', 'form', 'header', 'nav']);

type Attributes = Readonly<Record<string, string>>;

/** Whether the page itself hides an element, or Word marks it as a bullet that it draws, or as a comment. */
export function isHidden({
  hidden,
  style = '',
  class: classes = '',
  'aria-hidden': unread,
}: Attributes): boolean {
  if (hidden !== undefined || unread === 'true') return true;
  return HIDDEN.test(style) || /\bMsoCommentReference\b|\bmsocomanchor\b/i.test(classes);
}

const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore|mso-element\s*:\s*comment|mso-special-character\s*:\s*comment/i;

/**
 * Signs of notes that stand in a sentence and are not of it: of Word and its files, of Google Docs, of LibreOffice, of
 * Wikipedia and of what is made from Markdown.
 */
export function isNoteSign(name: string, { id = '', href = '', class: classes = '' }: Attributes): boolean {
  if (name === 'a') return /^(?:foot|end)note-ref-/.test(id) || NOTE.test(href);
  return name === 'sup' && /(?:^|\s)reference(?:\s|$)/.test(classes);
}

const NOTE =
  /^#(?:(?:foot|end)note-ref-|_(?:ft|ed)n(?:ref)?\d|ftnt(?:_ref)?\d|sd(?:foot|end)note\d|cmnt(?:_ref)?\d|_msocom_|fn(?:ref)?[:-]?\d|cite_(?:note|ref)-)/;

/** Which kind of block an element holds by its name, its role or the style that Word gave it; `null`: that of what it lies in. */
export function kindOfElement(
  name: string,
  { role = '', class: classes = '' }: Attributes,
): BlockKind | null {
  if (HEADINGS.has(name) || role === 'heading' || /\bMso(?:Title|Subtitle|Heading\w*)\b/.test(classes))
    return 'heading';
  return CAPTIONS.has(name) || /\bMsoCaption\b/.test(classes) ? 'caption' : null;
}
