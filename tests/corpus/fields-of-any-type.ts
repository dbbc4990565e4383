import { CorpusError } from '../../src/corpus/checks.ts';

/** The fields of a file in which a value of another type is taken by what decodes it. */
export function fieldsOfAnyType(file: unknown, decode: (file: unknown) => unknown): string[] {
  const taken = fieldsIn(file).filter(({ holder, key }) => {
    const right = holder[key];
    holder[key] = typeof right === 'number' ? 'x' : 7.5;
    const isTaken = succeeds(() => decode(file));
    holder[key] = right;
    return isTaken;
  });
  return taken.map(({ path }) => path);
}

interface FieldOf {
  readonly path: string;
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every field of some JSON, with the way to it; of a list the first three. */
function fieldsIn(json: unknown, path: readonly string[] = []): FieldOf[] {
  if (typeof json !== 'object' || json === null) return [];
  const holder = json as Record<string, unknown>;
  const keys = Object.keys(json).slice(0, Array.isArray(json) ? 3 : undefined);
  return keys.flatMap((key) => [
    { path: [...path, key].join('.'), holder, key },
    ...fieldsIn(holder[key], [...path, key]),
  ]);
}

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch (error) {
    if (error instanceof CorpusError) return false;
    throw error;
  }
}
