import type { DateManner } from './date-manner.ts';

/** Rules of which there is nothing more to tell than what they ask for. */
export type PlainRule =
  // Any file.
  | 'utf-8'
  // Articles.
  | 'front-matter'
  | 'some-text'
  | 'article-id'
  | 'file-name'
  | 'language-tag'
  | 'one-line'
  | 'date'
  | 'bounded-date'
  | 'web-address'
  | 'quote'
  | 'occurrence'
  | 'context'
  | 'place-or-null'
  | 'correction'
  | 'corrections'
  | 'excerpts-only'
  | 'own-article-id'
  | 'known-place'
  // names.yaml and world.yaml.
  | 'spellings'
  | 'blocked-name'
  | 'blocked-names'
  | 'world-spellings'
  | 'world-source'
  | 'world-licence'
  | 'world-list'
  | 'world-lists'
  // site.yaml.
  | 'text-a-language'
  | 'base-url'
  | 'tile-name'
  | 'tile-address'
  | 'tile-attribution'
  | 'tile-zoom'
  | 'tile-source'
  | 'tile-sources'
  | 'place-server-name'
  | 'place-server-address'
  | 'place-server-attribution'
  | 'place-server'
  | 'place-servers'
  | 'ground-file'
  | 'ground-attribution'
  | 'ground'
  | 'origin'
  | 'site-languages'
  | 'pictures'
  | 'contact'
  | 'editor'
  | 'article-pages'
  | 'page-folders'
  | 'ground-beside'
  | 'tile-archive'
  // The folders.
  | 'known-file'
  // The gazetteer.
  | 'brackets'
  | 'longitude'
  | 'line'
  | 'meridian'
  | 'name-to-match'
  | 'coarse-container'
  | 'containers-end'
  | ShapeRule;

/** Rules of what a value looks like: what is to be written instead is what they ask for. */
type ShapeRule =
  | 'degrees'
  | 'position'
  | 'positions'
  | 'rings'
  | 'lines'
  | 'polygons'
  | 'geojson-geometry'
  | 'geometry'
  | 'filled-name'
  | 'year'
  | 'data-set'
  | 'citation'
  | 'name-language'
  | 'citations'
  | 'cited-name'
  | 'names'
  | 'some-names'
  | 'fraction'
  | 'ordinary-fraction'
  | 'ordinary-names'
  | 'matching'
  | 'source-name'
  | 'source-licence'
  | 'source'
  | 'filled-title'
  | 'classes'
  | 'class'
  | 'country-code'
  | 'country-codes'
  | 'kind'
  | 'position-source'
  | 'second-source'
  | 'true-or-false'
  | 'inhabitants'
  | 'whole-number'
  | 'filled-note'
  | 'provenance'
  | 'object'
  | 'place-iri'
  | 'related-iri'
  | 'place-file-name'
  | 'feature-type'
  | 'types'
  | 'identifier'
  | 'links'
  | 'relation-type'
  | 'relations'
  | 'feature'
  | 'collection-type'
  | 'features'
  | 'collection'
  | 'label-name'
  | 'river-rank'
  | 'basemap-layer'
  | 'basemap-geometry'
  | 'basemap-credit'
  | 'basemap-licence';

/** Why a text is no YAML, as far as a person needs to know what to look for. */
export type YamlFault =
  | 'bracket'
  | 'quotation'
  | 'colon'
  | 'column'
  | 'tab'
  | 'key-twice'
  | 'sign'
  | 'backslash'
  | 'repeated-parts'
  | 'other';

/** Why a text is no JSON. */
export type JsonFault = 'comma' | 'colon' | 'bracket' | 'quotation' | 'value' | 'end' | 'backslash' | 'other';

/** Rules, with what their sentences need to know. */
interface DetailedRules {
  readonly yaml: { readonly fault: YamlFault };
  readonly json: { readonly fault: JsonFault };
  /** What no rule of ours foresees, in the words of the library that checks shapes, which are English. */
  readonly other: { readonly words: string };
  readonly 'one-of': { readonly values: readonly string[] };
  /** The fields that an article may have. */
  readonly fields: { readonly fields: readonly string[] };
  /** Where one stands that is not among them. */
  readonly 'known-fields': { readonly fields: readonly string[] };
  readonly 'field-or-null': { readonly field: string };
  readonly inferred: { readonly fields: readonly string[] };
  /** What a date was taken for, and in what manner it is written. */
  readonly edtf: { readonly date: string; readonly manner: Exclude<DateManner, 'edtf'> };
  readonly 'plain-text': { readonly markup: RawMarkup };
  /** `there` is how often the words stand in the article. */
  readonly quotation: { readonly there: number };
  readonly 'telling-context': { readonly there: number };
  readonly 'own-context': { readonly prefix: string; readonly suffix: string };
  readonly 'context-of-today': { readonly prefix: string; readonly suffix: string };
  readonly 'blocked-name-type': { readonly types: readonly string[] };
  readonly 'world-kind': { readonly kinds: readonly string[] };
  readonly settings: { readonly settings: readonly string[] };
  readonly layers: { readonly layers: readonly string[] };
  readonly 'spoken-language': { readonly language: string; readonly spoken: readonly string[] };
  readonly 'files-of-folder': { readonly extension: string };
  readonly 'article-size': { readonly megabytes: number };
  readonly radius: { readonly most: number };
  readonly 'short-name': { readonly most: number };
  readonly 'short-title': { readonly most: number };
  readonly 'known-key': { readonly key: string };
  readonly 'known-container': { readonly container: string };
  readonly 'inside-container': { readonly isSwapped: boolean };
  readonly latitude: { readonly isSwapped: boolean };
  /** `first` is the position that is missing at the end; `null` where the ring closes. */
  readonly ring: { readonly first: string | null };
  readonly 'visible-text': { readonly control: string };
  readonly 'name-under-language': { readonly key: string };
  readonly 'kind-of-layer': { readonly layer: string; readonly right: string };
  readonly 'layer-file': { readonly files: readonly string[] };
  /** Where the place stands that has the id already. */
  readonly 'own-place-id': { readonly file: string; readonly line: number };
  /** Where the place of the same name stands. */
  readonly 'telling-name': { readonly file: string; readonly line: number };
  /** A table beside an import. */
  readonly 'container-row': { readonly columns: readonly string[] };
  readonly 'correction-row': { readonly columns: readonly string[] };
  readonly 'cited-year': { readonly columns: readonly string[] };
}

/** What Markdown, HTML and web pages write and articles here do not read. */
export type RawMarkup = 'heading' | 'image' | 'link' | 'emphasis' | 'html' | 'entity' | 'table-row' | 'list';

/** What a file should say, by the rule that asks for it, with what a sentence about it needs. The words are in `src/languages/problems`. */
export type Expectation =
  | { readonly rule: PlainRule }
  | { [Rule in keyof DetailedRules]: { readonly rule: Rule } & DetailedRules[Rule] }[keyof DetailedRules];

/** What is said of a rule: what was expected, and as an instruction what to do; `null` where that is to write what was expected. */
export interface RuleWords {
  readonly expected: string;
  readonly fix: string | null;
}

/** Words for every rule, in one language. */
export type RuleSentences = { readonly [Rule in PlainRule]: RuleWords } & {
  readonly [Rule in keyof DetailedRules]: (details: DetailedRules[Rule]) => RuleWords;
};

/** A rule as the message of a schema, which can only be a text; `expectationOf` reads it again. */
export function messageOf(expected: Expectation | PlainRule): { readonly error: string } {
  const expectation = typeof expected === 'string' ? { rule: expected } : expected;
  return { error: JSON.stringify(expectation) };
}

/** The rule that a schema's message stands for; a message of the library's own stands for itself. */
export function expectationOf(message: string): Expectation {
  if (message.startsWith('{"rule":')) return JSON.parse(message);
  return { rule: 'other', words: message.replace(/^Invalid input: expected (.*?)(?:, received .*)?$/, '$1') };
}
