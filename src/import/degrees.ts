/** Digits and signs that Arabic and Persian keyboards give, and typographic ones, as ASCII has them. */
function plain(text: string): string {
  const digits = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16));
  return digits
    .replace(/\u066b/g, '.')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u200e\u200f\u061c\u00a0]/g, ' ')
    .trim();
}

const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** A number as people write it: Arabic digits, a decimal comma, a typographic minus, thousands apart; `null` for none. */
export function readNumber(text: string): number | null {
  const written = plain(text).replace(/\u066c/g, '');
  if (DECIMAL.test(written)) return Number(written);
  if (/^[-+]?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/.test(written)) return Number(written.replace(/[, ]/g, ''));
  return /^[-+]?\d+,\d+$/.test(written) ? Number(written.replace(',', '.')) : null;
}

const PARTS =
  /^([-+]?)(\d+(?:\.\d+)?)(?:\s*[°ºd:]\s*|\s+)(?:(\d+(?:\.\d+)?)\s*['′’m:]?\s*(?:(\d+(?:\.\d+)?)\s*(?:["″”s]|''|′′)?\s*)?)?$/i;

/** Directions in Arabic, as a word or its first letter. */
const DIRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:شمال[اً]*|ش)(?!\p{L})/gu, 'N'],
  [/(?<!\p{L})(?:جنوب[اً]*|ج)(?!\p{L})/gu, 'S'],
  [/(?<!\p{L})(?:شرق[اً]*|ق)(?!\p{L})/gu, 'E'],
  [/(?<!\p{L})(?:غرب[اً]*|غ)(?!\p{L})/gu, 'W'],
];

const withLetters = (text: string): string =>
  DIRECTIONS.reduce((read, [words, letter]) => read.replace(words, letter), text);

/** Degrees as people write them: decimal with point or comma, with a sign or a letter (`34.45N`), or 34°27′30″N. */
export function readDegrees(text: string): number | null {
  const [, before = '', body = '', after = ''] =
    /^([NSEW]?)(.*?)([NSEW]?)$/i.exec(withLetters(plain(text))) ?? [];
  const sign = /[SW]/i.test(before + after) ? -1 : 1;
  const number = body.replace(/\s*[°º]\s*$/, '').trim();
  const decimal = /^[-+]?\d+,\d+$/.test(number) ? number.replace(',', '.') : number;
  if (DECIMAL.test(decimal)) return sign * Number(decimal);
  const parts = PARTS.exec(body.trim());
  if (parts === null) return null;
  const [, minus, degrees, minutes = '0', seconds = '0'] = parts;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const whole = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return sign * (minus === '-' ? -1 : 1) * Number(whole.toFixed(7));
}

/** What stands between the two numbers of a pair, the surest first. */
const BETWEEN = [/\s*[;،]\s*/, /,\s+/, /\s+/, /,/];

/** In addresses of Google Maps: where the pin is, else the middle of what is shown. */
const ADDRESSES = [/!3d(-?\d+\.\d+)!4d(-?\d+\.\d+)/, /\/@(-?\d+\.\d+),(-?\d+\.\d+)/];

/** Latitude and longitude in one cell, as maps on the web copy them: `33.51, 36.29`, or an address of such a map. */
export function readPair(text: string): [longitude: number, latitude: number] | null {
  const [, north, east] =
    ADDRESSES.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? [];
  if (/^https?:/.test(text) && north !== undefined && east !== undefined)
    return [Number(east), Number(north)];
  const lettered = readLettered(withLetters(text));
  if (lettered !== null) return lettered;
  for (const between of BETWEEN) {
    const [first, second, ...more] = text.trim().split(between);
    if (first === undefined || second === undefined || more.length > 0) continue;
    const [latitude, longitude] = [readDegrees(first), readDegrees(second)];
    if (latitude !== null && longitude !== null) return [longitude, latitude];
  }
  return null;
}

/** `N15 56.6 E48 47.3`, `16° 3′ N 48° 59′ E`: a letter tells which is which, before both or behind both. */
function readLettered(text: string): [longitude: number, latitude: number] | null {
  const [, first = '', second = ''] =
    /^\s*([NSEW][^NSEW]+|[^NSEW]+[NSEW])\s*[,;،]?\s*([NSEW][^NSEW]+|[^NSEW]+[NSEW])\s*$/i.exec(text) ?? [];
  const latitude = [first, second].find((each) => /[NS]/i.test(each));
  const longitude = [first, second].find((each) => /[EW]/i.test(each));
  if (latitude === undefined || longitude === undefined) return null;
  const [north, east] = [latitude, longitude].map((each) => readDegrees(each.replace(/[,;،]\s*$/, '')));
  return typeof north === 'number' && typeof east === 'number' ? [east, north] : null;
}

/** Wikidata says by an item before it that a position is on the Moon or on Mars. */
const WKT =
  /^(?:SRID=\d+;)?\s*(?:<(?!https?:\/\/www\.wikidata\.org)[^>]*>\s*)?(MULTI)?(POINT|LINESTRING|POLYGON)\s*(?:ZM?|M)?\s*(\(.*\))$/is;
const TYPES: Readonly<Record<string, string>> = {
  POINT: 'Point',
  LINESTRING: 'LineString',
  POLYGON: 'Polygon',
};

/** A geometry in Well-Known Text as GeoJSON has it; `null` where it is none. */
export function readWkt(text: string): { type: string; coordinates: unknown } | null {
  const [, multi, type = '', body = ''] = WKT.exec(text.trim()) ?? [];
  if (type === '') return null;
  const json = body
    .replace(
      /(-?[\d.]+(?:e[-+]?\d+)?(?:\s+-?[\d.]+(?:e[-+]?\d+)?)+)/gi,
      (position) => `[${position.trim().split(/\s+/).join(',')}]`,
    )
    .replaceAll('(', '[')
    .replaceAll(')', ']');
  const coordinates = parse(json);
  if (!Array.isArray(coordinates)) return null;
  if (multi === undefined)
    return {
      type: TYPES[type.toUpperCase()] ?? '',
      coordinates: type.toUpperCase() === 'POINT' ? coordinates[0] : coordinates,
    };
  const isPoints = type.toUpperCase() === 'POINT';
  const parts = isPoints
    ? coordinates.map((each) => (Array.isArray(each) && Array.isArray(each[0]) ? each[0] : each))
    : coordinates;
  return { type: `Multi${TYPES[type.toUpperCase()] ?? ''}`, coordinates: parts };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
