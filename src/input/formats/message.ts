/** A head of lines `Name: value` and what follows it, as mail, HTTP and web archives have them. */
export interface Message {
  /** By their names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The head of a message, from its first header on, and the bytes after the first empty line. */
export function readMessage(bytes: Uint8Array): Message {
  const end = endOfHead(bytes);
  const head = new TextDecoder().decode(bytes.subarray(0, end)).replace(/\r?\n[ \t]+/g, ' ');
  const headers = head.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name, value] = /^([\w-]+):[ \t]*(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()]];
  });
  return { headers: new Map(headers.reverse()), body: bytes.subarray(end) };
}

/** After the first empty line; where there is none, all is head. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at + 1] === LINE_FEED) return at + 2;
    if (bytes[at + 1] === CARRIAGE_RETURN && bytes[at + 2] === LINE_FEED) return at + 3;
  }
  return bytes.length;
}

/** A parameter of a header: the `charset` of `text/html; charset="utf-8"`. */
export function parameterOf(header: string | undefined, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}
