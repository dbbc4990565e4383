import type { Feature } from './feature-schema.ts';
import type { JsonPath, PathFinding } from './json-file.ts';

/** What is wrong with the names of a feature of the right shape: controls inside them, none to match, notes on none. */
export function nameFindings(feature: Feature): PathFinding[] {
  return [...controlFindings(feature), ...noPathFindings(feature), ...strayFindings(feature)];
}

/** Controls of the C0 and C1 sets, and the characters that override or isolate the direction of writing (UAX 9). */
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

function controlFindings(feature: Feature): PathFinding[] {
  return namesWithPaths(feature).flatMap(([path, name]) => {
    const control = CONTROL.exec(name)?.[0].codePointAt(0);
    if (control === undefined) return [];
    const code = `U+${control.toString(16).toUpperCase().padStart(4, '0')}`;
    return [
      {
        path,
        read: JSON.stringify(name.replace(CONTROL, `<${code}>`)),
        expected: { rule: 'visible-name', control: code },
      },
    ];
  });
}

function namesWithPaths({ properties, names }: Feature): [JsonPath, string][] {
  const { ar, en, needs_head, misspelt } = properties.matching;
  const lists = Object.entries({ ar, en, needs_head, misspelt });
  return [
    [['properties', 'title'], properties.title],
    ...names.map(({ toponym }, i): [JsonPath, string] => [['names', i, 'toponym'], toponym]),
    ...lists.flatMap(([key, list]) =>
      list.map((name, i): [JsonPath, string] => [['properties', 'matching', key, i], name]),
    ),
  ];
}

function noPathFindings({ properties: { matching } }: Feature): PathFinding[] {
  if (matching.ar.length + matching.en.length > 0) return [];
  return [{ path: ['properties', 'matching'], expected: { rule: 'name-to-match' } }];
}

/** A note about a name that is not matched would silently do nothing. */
function strayFindings({ properties: { matching } }: Feature): PathFinding[] {
  const matched = new Set([...matching.ar, ...matching.en]);
  const notes: [string | number, string][][] = [
    Object.keys(matching.ordinary).map((name) => [name, name]),
    matching.needs_head.map((name, i) => [i, name]),
  ];
  return ['ordinary', 'needs_head'].flatMap((key, i) =>
    (notes[i] ?? [])
      .filter(([, name]) => !matched.has(name))
      .map(([at, name]) => ({
        path: ['properties', 'matching', key, at],
        read: JSON.stringify(name),
        expected: { rule: 'name-under-language', key },
      })),
  );
}
