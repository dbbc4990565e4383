import type { Messages } from '../languages/messages.ts';
import type { OutputFile } from '../pipeline/files/output-file.ts';

export const EMBED_SCRIPT = 'buldan-map.js';

/** Stands in the script as it was bundled, where each site puts its own sentences. */
export const SENTENCES_PLACE = '__BULDAN_SENTENCES__';

/** The script of the custom element in the languages of a site. */
export function embedScriptFile(bundled: string, spoken: readonly Messages[]): OutputFile {
  const sentences = Object.fromEntries(spoken.map(({ language, element }) => [language, element]));
  return {
    path: EMBED_SCRIPT,
    content: () => bundled.replace(SENTENCES_PLACE, () => asCode(sentences)),
  };
}

type Sentences = { readonly [name: string]: string | Sentences };

/** As a bundler writes it, names without quotation marks: the script is small enough for a few bytes to count. */
function asCode(value: string | Sentences): string {
  if (typeof value === 'string') return /[`\\$]/.test(value) ? JSON.stringify(value) : `\`${value}\``;
  const entries = Object.entries(value).map(
    ([name, each]) => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}:${asCode(each)}`,
  );
  return `{${entries.join()}}`;
}
