/** A text and how it was written; `guessed` where the file does not say it. */
export interface DecodedBytes {
  readonly text: string;
  readonly encoding: string;
  readonly guessed: boolean;
}

/** Labels of encodings that a page or feed may state and that are wrong so often that UTF-8 is tried first. */
const UTF_8 = 'utf-8';

/**
 * The text of a file in UTF-8, in UTF-16, in the encoding that it states, or in Windows-1256 or -1252 where that is certain;
 * `null` where nothing fits. Line ends stay as they are, a byte order mark goes.
 */
export function decodeBytes(bytes: Uint8Array, stated: string | null = null): DecodedBytes | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(bytes, marked, false);
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeAs(bytes, wide, true);
  return (
    decodeAs(bytes, UTF_8, false) ??
    (stated === null ? null : decodeAs(bytes, stated.trim().toLowerCase(), false)) ??
    decodeArabic(bytes) ??
    decodeWestern(bytes)
  );
}

/** The first byte that is not UTF-8, as people write it: `0xc7`. */
export function firstForeignByte(bytes: Uint8Array): string {
  const text = new TextDecoder(UTF_8).decode(bytes);
  const good = new TextEncoder().encode(text.slice(0, Math.max(0, text.indexOf('\uFFFD')))).length;
  return `0x${(bytes[good] ?? 0).toString(16).padStart(2, '0')}`;
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return UTF_8;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

const SAMPLE = 4096;

/** The high bytes of UTF-16 are nearly all the same few: of ASCII 0, of Arabic 6. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const share = (parity: number) => {
    let high = 0;
    for (let at = parity; at < sample.length; at += 2) if (sample[at] === 0 || sample[at] === 6) high += 1;
    return high / (sample.length / 2);
  };
  const [even, odd] = [share(0), share(1)];
  if (odd > 0.9 && even < 0.5) return 'utf-16le';
  return even > 0.9 && odd < 0.5 ? 'utf-16be' : null;
}

const WESTERN = 'windows-1252';

/** What Windows-1252 has from 0x80 on; some releases of Node decode these bytes as the controls of Latin-1. */
const PRINTED = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withPrinted(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => PRINTED[control.charCodeAt(0) - 0x80] ?? control);
}

function decodeAs(bytes: Uint8Array, encoding: string, guessed: boolean): DecodedBytes | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return { text: decoder.encoding === WESTERN ? withPrinted(text) : text, encoding, guessed };
  } catch (error) {
    // A label that nobody knows is a RangeError, bytes that do not fit a TypeError: either way it is not this one.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

const WORDS = /[\p{L}\p{M}]+/gu;
const ARABIC_WORD = /^[\u0621-\u0652\u067E\u0686\u0698\u06A9\u06AF]{2,}$/;

/** A letter of each script: what `é` of another code page makes of a word. */
const MIXED_WORD = /\p{Script=Arabic}\p{M}*\p{Script=Latin}|\p{Script=Latin}\p{M}*\p{Script=Arabic}/u;

/** Signs that Windows-1256 has for Persian, Urdu and French, and a text in another code page is full of. */
const SELDOM = /[\u0192\u02C6\u0152\u0153\u06BE\u06D2\u06BA\u0691\u0688\u0679\u00A4-\u00A9\u00B5-\u00BF]/g;

/** UTF-16 code units that are judged. */
const JUDGED = 100_000;

/** Windows-1256 where it is sure: there are words of Arabic letters, next to none mixes them with Latin ones, and signs are seldom. */
function decodeArabic(bytes: Uint8Array): DecodedBytes | null {
  const decoded = decodeAs(bytes, 'windows-1256', true);
  if (decoded === null || decoded.text.includes('\0')) return null;
  const sample = decoded.text.slice(0, JUDGED);
  const words = sample.match(WORDS) ?? [];
  const arabic = words.filter((word) => ARABIC_WORD.test(word)).length;
  const mixed = words.filter((word) => MIXED_WORD.test(word)).length;
  const seldom = sample.match(SELDOM)?.length ?? 0;
  return arabic > 0 && mixed <= arabic / 50 && seldom / sample.length < 0.02 ? decoded : null;
}

/** Letters of French, Spanish, Portuguese, Italian, German and the Nordic languages; others in their place are Turkish, Polish, Czech. */
const WESTERN_LETTER = /[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿŒœ]/;
const WESTERN_SIGN = /[\u00a0\u00aa«»°º·–—‘’“”…€£§©®½]|[¿¡](?=\p{L})/u;

/** Of the letters in words with a foreign one: of French a fifth are foreign, of Russian in a wrong code page all. */
const MOST_FOREIGN = 0.6;

/** Windows-1252, which has all of Latin-1, where it is sure: what is no ASCII is a sign of print, or one of few such letters in a Latin word. */
function decodeWestern(bytes: Uint8Array): DecodedBytes | null {
  const decoded = decodeAs(bytes, WESTERN, true);
  // What the code page leaves free comes out as controls, of which a file that is no text is full.
  if (decoded === null || /[^\P{Cc}\t\n\f\r]/u.test(decoded.text)) return null;
  const sample = decoded.text.slice(0, JUDGED);
  const foreign = [...sample.matchAll(/[^\p{ASCII}][\p{ASCII}]?/gu)].map(([signs]) => signs);
  if (!foreign.every((signs) => WESTERN_LETTER.test(signs) || WESTERN_SIGN.test(signs))) return null;
  const words = (sample.match(WORDS) ?? []).filter((word) => WESTERN_LETTER.test(word));
  const letters = words.join('');
  const share = letters.replace(/\p{ASCII}/gu, '').length / letters.length;
  return words.length > 0 && share < MOST_FOREIGN ? decoded : null;
}
