import { parseDocument } from 'yaml';
import { printInOneLine, withValue } from './edit-yaml.ts';

/** Settings of a site that a person fills in a form. */
export interface EditedSettings {
  readonly title: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly baseUrl: string | null;
  readonly editor: boolean;
}

/** The same `site.yaml` with these settings; what they leave as it is keeps its letters, and so does everything else. */
export function withSettings(text: string, settings: EditedSettings): string {
  const before: Readonly<Record<string, unknown>> = parseDocument(text).toJS() ?? {};
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return Object.entries(settings).reduce(
    (yaml, [name, value]) =>
      JSON.stringify(before[name]) === JSON.stringify(value)
        ? yaml
        : withValue(yaml, name, printInOneLine(value)),
    start,
  );
}
