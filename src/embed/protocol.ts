/**
 * What a map in a frame and the page around it say to each other with `postMessage`, declared once for both.
 *
 * A message is a plain object `{ buldan: <version>, type, …fields }`. The page says `hello` when its frame has loaded
 * and whenever it likes; the map answers `ready`, and says `ready` by itself when it has started. Whoever receives a
 * message checks where it comes from (the page: source and origin of its frame; the map: its parent and the site's
 * list of hosts), then decodes it: another version is told to the reader in words, an unknown type is ignored, because
 * later versions may add types, and a malformed message is reported once.
 */
export const PROTOCOL_VERSION = 1;

/** Longer texts are refused: no id, name or address needs them. */
const LONGEST_TEXT = 2000;
const MOST_TEXTS = 100;

type Guard = (value: unknown) => boolean;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const text = (value: unknown): value is string | null => value === null || isText(value);
const texts = (value: unknown): value is readonly string[] | null =>
  value === null || (Array.isArray(value) && value.length <= MOST_TEXTS && value.every(isText));
const number = (value: unknown): value is number => Number.isFinite(value);
const within =
  (least: number, most: number) =>
  (value: unknown): value is number =>
    number(value) && value >= least && value <= most;

/** Degrees in WGS 84, and Leaflet's zoom. */
const position = { latitude: within(-90, 90), longitude: within(-180, 180), zoom: within(0, 24) };

/** Ids, and a mention as the map's address writes it: `words.occurrence`. `null` where nothing is chosen. */
const selection = { place: text, article: text, mention: text };

/** Ids of layers (`null`: those shown first), first and last day as `YYYY-MM-DD` (`null`: no limit). */
const filter = { layers: texts, from: text, to: text };

/** From the map to the page. */
export const MAP_MESSAGES = {
  /** The map has started and listens. */
  ready: {},
  /** The height, in CSS pixels, that suits the frame's width and what the map shows; see `wantedHeight`. */
  height: { height: within(1, 10_000) },
  /** The reader, or the page, chose something else. */
  select: selection,
  /** The map has been moved, or what it shows filtered. */
  view: { ...position, ...filter },
  /** Something asked for cannot be had: `code` for programs, `words` for people, in the map's language. */
  error: { code: text, words: text },
};

/** From the page to the map. */
export const HOST_MESSAGES = {
  /** Asks the map to say `ready`, and tells it which origin to answer. */
  hello: {},
  /** Chooses a place, an article, or a mention in it. */
  select: selection,
  /** Moves the map. */
  setView: position,
  /** Chooses layers and a range of days. */
  setFilter: filter,
  /** Language tag and theme (`light`, `dark`, `system`); `null` for the site's own. */
  setLook: { lang: text, theme: text },
};

type Table = Readonly<Record<string, Readonly<Record<string, Guard>>>>;
type Guarded<G> = G extends (value: unknown) => value is infer Value ? Value : never;
type FieldsOf<Fields> = { readonly [Name in keyof Fields]: Guarded<Fields[Name]> };

/** The messages that a table declares, as a union told apart by `type`. */
export type MessageOf<Messages extends Table> = {
  [Type in keyof Messages & string]: { readonly type: Type } & FieldsOf<Messages[Type]>;
}[keyof Messages & string];

export type MapMessage = MessageOf<typeof MAP_MESSAGES>;
export type HostMessage = MessageOf<typeof HOST_MESSAGES>;

/** What came in, after a look at it. */
export type Decoded<Message> =
  | { readonly is: 'message'; readonly message: Message }
  /** Somebody else's message, or a type that this version does not know. */
  | { readonly is: 'foreign' }
  | { readonly is: 'other-version'; readonly version: number }
  /** Ours by its envelope, but `field` does not hold what it should. */
  | { readonly is: 'malformed'; readonly field: string };

/** The message as it is posted. */
export function encode<Message extends { readonly type: string }>(message: Message): object {
  return { buldan: PROTOCOL_VERSION, ...message };
}

/** Looks at anything a message event may bring; never throws. Fields that `messages` does not declare are dropped. */
export function decode<Messages extends Table>(
  data: unknown,
  messages: Messages,
): Decoded<MessageOf<Messages>> {
  if (typeof data !== 'object' || data === null || !('buldan' in data)) return { is: 'foreign' };
  const { buldan: version, type, ...fields } = data as Record<string, unknown>;
  if (!number(version)) return { is: 'malformed', field: 'buldan' };
  if (version !== PROTOCOL_VERSION) return { is: 'other-version', version };
  if (typeof type !== 'string' || !Object.hasOwn(messages, type)) return { is: 'foreign' };
  const guards = Object.entries(messages[type] ?? {});
  const wrong = guards.find(([name, guard]) => !guard(fields[name]));
  if (wrong !== undefined) return { is: 'malformed', field: `${type}.${wrong[0]}` };
  const checked = guards.map(([name]) => [name, fields[name]]);
  return { is: 'message', message: { type, ...Object.fromEntries(checked) } as MessageOf<Messages> };
}
