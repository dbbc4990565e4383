/** Elements that begin and end a paragraph. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
export const CAPTIONS: ReadonlySet<string> = new Set(['figcaption', 'caption']);

/** Elements of which no word is the author's: programs, styles, pictures made of code, things to press and play. */
export const WORDLESS_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'applet audio button canvas datalist embed frame frameset head iframe input map math meter noembed noframes noscript ' +
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

/** Whether the page itself hides an element, or Word marks it as a bullet that it draws. */
export function isHidden({ hidden, style = '', 'aria-hidden': unread }: Attributes): boolean {
  if (hidden !== undefined || unread === 'true') return true;
  return (
    style !== '' &&
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style)
  );
}

/** Signs of footnotes that stand in a sentence and are not of it: of Word files, of Wikipedia. */
export function isNoteSign(name: string, { id = '', href = '', class: classes = '' }: Attributes): boolean {
  if (name === 'a') return /^(?:foot|end)note-ref-/.test(id) || /^#(?:foot|end)note-ref-/.test(href);
  return name === 'sup' && /(?:^|\s)reference(?:\s|$)/.test(classes);
}
