import { z } from 'zod';
import type { Problem } from '../../gazetteer/problem.ts';
import { NOT_PLACE_SORTS, type NotPlace } from '../../mentions/not-place.ts';
import { decodeText } from './decode-text.ts';
import type { InputFile } from './input-file.ts';
import { readShape } from './read-shape.ts';
import { parseYaml } from './yaml-source.ts';

const NAMES = z.array(
  z.strictObject(
    {
      names: z
        .array(z.string({ error: 'a name' }), { error: 'a list of spellings' })
        .min(1, { error: 'a name' }),
      sort: z.enum(NOT_PLACE_SORTS, { error: `one of ${NOT_PLACE_SORTS.join(', ')}` }),
      language: z.string({ error: 'a language tag' }),
    },
    { error: 'the keys names, sort and language' },
  ),
  { error: 'a list of names that are not places' },
);

export function readNames(
  input: InputFile,
): { names: readonly NotPlace[] } | { problems: readonly Problem[] } {
  const decoded = decodeText(input);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const result = readShape(parseYaml(input.file, decoded.text), NAMES);
  return 'problems' in result ? result : { names: result.value };
}
