import { createHash } from 'node:crypto';

/** A file of the corpus, by its path below the site's `data` folder. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

export interface JsonFile<Value> extends OutputFile {
  readonly value: Value;
}

/** A JSON file named after what it holds, so that a browser may keep it for ever. */
export function nameByContent<Value>(folder: string, value: Value): JsonFile<Value> {
  const content = JSON.stringify(value);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `${folder}/${hash}.json`, content, value };
}
