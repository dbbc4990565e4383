import { z } from 'zod';
import { BLOCKED_NAME_TYPES, type BlockedName } from '../gazetteer/blocklist.ts';
import { messageOf } from '../model/expectation.ts';
import type { Problem } from '../model/problem.ts';
import { decodeText } from './decode-text.ts';
import type { InputFile } from './input-file.ts';
import { readShape } from './read-shape.ts';
import { parseYaml } from './yaml-source.ts';

const NAMES_RULE = messageOf('spellings');

const TYPE_RULE = messageOf({ rule: 'blocked-name-type', types: BLOCKED_NAME_TYPES });
const TYPE = z.enum(BLOCKED_NAME_TYPES, TYPE_RULE).optional();

/** The key `type` was called `sort` before; files that call it so are read as ever. */
const NAME = z
  .strictObject(
    {
      names: z.array(z.string(NAMES_RULE), NAMES_RULE).min(1, NAMES_RULE),
      type: TYPE,
      sort: TYPE,
      language: z.string(messageOf('language-tag')),
    },
    messageOf('blocked-name'),
  )
  .transform(({ type, sort, ...name }, context): BlockedName => {
    const [written, again] = [type, sort].filter((value) => value !== undefined);
    if (written !== undefined && again === undefined) return { ...name, type: written };
    context.addIssue({ code: 'custom', path: ['type'], message: TYPE_RULE.error });
    return z.NEVER;
  });

const NAMES = z.array(NAME, messageOf('blocked-names'));

export function readNames(
  input: InputFile,
): { names: readonly BlockedName[] } | { problems: readonly Problem[] } {
  const decoded = decodeText(input);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const result = readShape(parseYaml(input.file, decoded.text), NAMES);
  return 'problems' in result ? result : { names: result.value };
}
