import { z } from 'zod';
import { BLOCKED_NAME_TYPES, type BlockedName } from '../gazetteer/blocklist.ts';
import type { Problem } from '../model/problem.ts';
import { decodeText } from './decode-text.ts';
import type { InputFile } from './input-file.ts';
import { readShape, rule } from './read-shape.ts';
import { parseYaml } from './yaml-source.ts';

const NAMES_RULE = rule('a list of spellings', 'Write at least one name, as printed, in brackets.');

const TYPE_RULE = rule(BLOCKED_NAME_TYPES.join(', '), 'Write once, as type, what the name belongs to.');
const TYPE = z.enum(BLOCKED_NAME_TYPES, TYPE_RULE).optional();

/** The key `type` was called `sort` before; files that call it so are read as ever. */
const NAME = z
  .strictObject(
    {
      names: z.array(z.string(NAMES_RULE), NAMES_RULE).min(1, NAMES_RULE),
      type: TYPE,
      sort: TYPE,
      language: z.string(rule('a language tag', 'Write ar for Arabic, en for English.')),
    },
    rule('the keys names, type and language', 'Write each name with these three.'),
  )
  .transform(({ type, sort, ...name }, context): BlockedName => {
    const [written, again] = [type, sort].filter((value) => value !== undefined);
    if (written !== undefined && again === undefined) return { ...name, type: written };
    context.addIssue({ code: 'custom', path: ['type'], message: TYPE_RULE.error });
    return z.NEVER;
  });

const NAMES = z.array(NAME, rule('a list of names that are not places', 'Begin each with a hyphen.'));

export function readNames(
  input: InputFile,
): { names: readonly BlockedName[] } | { problems: readonly Problem[] } {
  const decoded = decodeText(input);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const result = readShape(parseYaml(input.file, decoded.text), NAMES);
  return 'problems' in result ? result : { names: result.value };
}
