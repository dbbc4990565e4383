import { isVisible, unprintable, unprintableInText } from '../text/unprintable.ts';
import type { Feature } from './feature-schema.ts';
import type { JsonPath, PathFinding } from './json-file.ts';

/** What is wrong with the texts of a feature of the right shape: signs that mislead, names of none that can be seen, none to match, notes on none. */
export function nameFindings(feature: Feature): PathFinding[] {
  const names = namesWithPaths(feature);
  const texts = [...textsWithPaths(feature)].filter(([, text]) => !names.some(([, name]) => name === text));
  return [
    ...names.flatMap(([path, name]) => unprintableFindings(path, name, unprintable(name))),
    ...texts.flatMap(([path, text]) => unprintableFindings(path, text, unprintableInText(text))),
    ...names.flatMap(([path, name]) =>
      isVisible(name) ? [] : [{ path, expected: { rule: 'filled-name' } as const }],
    ),
    ...noPathFindings(feature),
    ...strayFindings(feature),
  ];
}

function unprintableFindings(path: JsonPath, text: string, control: string | null): PathFinding[] {
  if (control === null) return [];
  const sign = String.fromCodePoint(Number.parseInt(control.slice(2), 16));
  const read = JSON.stringify(text.replace(sign, `<${control}>`));
  return [{ path, read, expected: { rule: 'visible-text', control } }];
}

/** Every text of a feature, also of what is only kept. */
function* textsWithPaths(value: unknown, path: JsonPath = []): Generator<[JsonPath, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) yield* textsWithPaths(each, [...path, key]);
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
