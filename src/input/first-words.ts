const LONGEST = 80;

/** What a terminal must not obey and a reader cannot see. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are to be shown.
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The first line of a text as a message may quote it: short, and with names for invisible characters. */
export function firstWords(text: string, longest = LONGEST): string {
  const line = (text.split('\n', 1)[0] ?? '').replace(INVISIBLE, nameOf);
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function nameOf(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
