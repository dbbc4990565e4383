/** Where a value stands in JSON: keys and numbers from the outside inwards. */
type Path = readonly (string | number)[];

/** What has no business where it is put; the last runs where text is taken for markup. */
const STRANGE: readonly unknown[] = [
  null,
  '',
  'x',
  -1,
  1e308,
  true,
  [],
  {},
  [null],
  '__proto__',
  'constructor',
  '../../x',
  'CON',
  'javascript:alert(1)',
  '\u202Egnp.exe',
  `e${'\u0301'.repeat(2000)}`,
  '\uD800',
  '\u0000 \uDC00\u0000',
  'صفاقس'.repeat(2000),
  2 ** 53,
  -0.5,
  { toString: 1, length: -1 },
  [[[[[[[[[['deep']]]]]]]]]],
  '<img src=x onerror="document.title=\'attacked\'">',
];

/** The same JSON with one field taken away or made something else, and what was done, in words. */
export function mutateOneField(json: unknown, random: () => number): { json: unknown; what: string } {
  const copy = structuredClone(json);
  const path = choosePath(copy, random);
  const key = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((value, each) => field(value, each), copy);
  const choice = Math.floor(random() * (STRANGE.length + 1));
  if (key === undefined || typeof holder !== 'object' || holder === null)
    return { json: null, what: 'all: null' };
  if (choice === STRANGE.length) {
    Reflect.deleteProperty(holder, key);
    return { json: copy, what: `${path.join('.')}: gone` };
  }
  Reflect.set(holder, key, STRANGE[choice]);
  return { json: copy, what: `${path.join('.')}: ${JSON.stringify(STRANGE[choice])}` };
}

const field = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** Down a random way, so that what stands near the top is met as often as what fills the file. */
function choosePath(json: unknown, random: () => number): Path {
  const path: string[] = [];
  let value = json;
  while (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    const key = keys[Math.floor(random() * keys.length)];
    if (key === undefined || (path.length > 0 && random() < 0.15)) break;
    path.push(key);
    value = field(value, key);
  }
  return path;
}
