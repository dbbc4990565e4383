import { z } from 'zod';
import type { WorldNames } from '../gazetteer/world/known-names.ts';
import { type Kind, LAYER_KINDS } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import { decodeText } from './decode-text.ts';
import type { InputFile } from './input-file.ts';
import { readShape, rule } from './read-shape.ts';
import { parseYaml } from './yaml-source.ts';

const KINDS: readonly Kind[] = Object.values(LAYER_KINDS).flat();
const SPELLINGS = rule('a list of names', 'Write at least one name, as printed, in brackets.');
const spellings = () => z.array(z.string(SPELLINGS), SPELLINGS).min(1, SPELLINGS);
const text = (expected: string, fix: string) => z.string(rule(expected, fix));

const WORLD = z.array(
  z.strictObject(
    {
      kind: z.enum(KINDS, rule(KINDS.join(', '), 'Write what kind of place these are.')),
      language: text('a language tag', 'Write ar for Arabic, en for English.'),
      source: text('where the names come from', 'Write the name of the source.'),
      licence: text('the licence of the source', 'Write its SPDX name.'),
      names: spellings(),
      ordinary: spellings().default([]),
    },
    rule('the keys kind, language, source, licence and names', 'Write each list with these five.'),
  ),
  rule('a list of lists of names', 'Begin each with a hyphen.'),
);

/** Reads `world.yaml`. */
export function readWorld(
  input: InputFile,
): { world: readonly WorldNames[] } | { problems: readonly Problem[] } {
  const decoded = decodeText(input);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const result = readShape(parseYaml(input.file, decoded.text), WORLD);
  return 'problems' in result ? result : { world: result.value };
}
