import { printable } from '../text/unprintable.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** The words of a description that map programs write as HTML; `<br>` and ends of paragraphs become line feeds. */
export function plainText(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, entity)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Invisible marks of direction and of bytes, which a name has from somewhere else. */
const INVISIBLE = /[\u200e\u200f\u061c\ufeff]/g;

/** A name without what cannot be seen: invisible marks go, controls and runs of spaces become one space. */
export function cleanName(name: string): string {
  return printable(name.replace(/[\p{Cc}\s]+/gu, ' '))
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
