/** A piece of XML or HTML that is already escaped; only this file makes one out of text. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Content = Markup | string | number | null | readonly Content[];
/** `null` leaves an attribute out; `true` writes its name alone, as HTML does for `async`. */
type Attributes = Readonly<Record<string, string | number | true | null>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no XML 1.0 document may hold, lone surrogates included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are to be replaced.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as any file of text may hold it, as long as it was: what may not stand there is U+FFFD. */
export const writable = (text: string): string => text.replace(FORBIDDEN, '\ufffd');

/** Text as it may stand in XML or HTML, in an element or a quoted attribute. */
export function escapeMarkup(text: string): string {
  return writable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function contentOf(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(contentOf).join('');
  return escapeMarkup(String(content));
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`))
    .join('');
}

/** An element with attributes and content: text is escaped, `null` is left out, markup stays what it is. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  return new Markup(`<${name}${attributesOf(attributes)}>${contentOf(content)}</${name}>`);
}

/** An element without an end tag, as HTML has for `meta`, `link` and `br`. */
export function emptyElement(name: string, attributes: Attributes = {}): Markup {
  return new Markup(`<${name}${attributesOf(attributes)}>`);
}
