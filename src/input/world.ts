import { z } from 'zod';
import type { WorldNames } from '../gazetteer/world/known-names.ts';
import { messageOf } from '../model/expectation.ts';
import { type Kind, LAYER_KINDS } from '../model/kind.ts';
import type { Problem } from '../model/problem.ts';
import { decodeText } from './decode-text.ts';
import type { InputFile } from './input-file.ts';
import { readShape } from './read-shape.ts';
import { parseYaml } from './yaml-source.ts';

const KINDS: readonly Kind[] = Object.values(LAYER_KINDS).flat();
const SPELLINGS = messageOf('world-spellings');
const spellings = () => z.array(z.string(SPELLINGS), SPELLINGS).min(1, SPELLINGS);

const WORLD = z.array(
  z.strictObject(
    {
      kind: z.enum(KINDS, messageOf({ rule: 'world-kind', kinds: KINDS })),
      language: z.string(messageOf('language-tag')),
      source: z.string(messageOf('world-source')),
      licence: z.string(messageOf('world-licence')),
      names: spellings(),
      ordinary: spellings().default([]),
    },
    messageOf('world-list'),
  ),
  messageOf('world-lists'),
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
