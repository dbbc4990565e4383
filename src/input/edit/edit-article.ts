import { parseDocument } from 'yaml';
import { withFrontMatter } from './article-file.ts';
import { printInOneLine, withoutField, withValue } from './edit-yaml.ts';

/** Fields that a person fills in a form. */
export type EditedField = 'lang' | 'title' | 'outlet' | 'author' | 'date' | 'source' | 'rights';

/** The same file with another value of a field, which is then no longer inferred. Nothing else in it changes. */
export function withField(text: string, name: EditedField, value: string | null): string {
  return withFrontMatter(text, (yaml) => withoutInferred(withValue(yaml, name, printInOneLine(value)), name));
}

function withoutInferred(yaml: string, name: string): string {
  const inferred: unknown = parseDocument(yaml).toJS()?.inferred;
  if (!Array.isArray(inferred) || !inferred.includes(name)) return yaml;
  const left = inferred.filter((each: unknown) => each !== name);
  return left.length === 0
    ? withoutField(yaml, 'inferred')
    : withValue(yaml, 'inferred', printInOneLine(left));
}
