import type { DateManner } from '../../model/date-manner.ts';
import type { ArchiveFault } from '../../model/description.ts';
import type { JsonFault, RuleWords, YamlFault } from '../../model/expectation.ts';
import { LAYER_KINDS } from '../../model/kind.ts';
import type { ProblemSentences } from './word-problem.ts';

const MARKUP = {
  heading: { name: 'a heading', fix: 'Begin an inner heading with "## ".' },
  image: { name: 'an image', fix: 'Take it out; a caption begins with "^caption ".' },
  link: { name: 'a link', fix: 'Leave its words, and take the address out.' },
  emphasis: { name: 'bold or italic words', fix: 'Take the signs around the words out.' },
  html: { name: 'HTML', fix: 'Take the tags out, or give the page itself to buldan add.' },
  entity: { name: 'an entity', fix: 'Write the sign itself.' },
  'table-row': { name: 'a row of a table', fix: 'Write it as a sentence.' },
  list: { name: 'a list', fix: 'Write its items as a sentence, or as paragraphs.' },
};

const ARCHIVE_FAULTS: Readonly<Record<ArchiveFault, string>> = {
  empty: 'is empty',
  'other-format': 'is no PMTiles file',
  'other-version': 'is of another version of PMTiles',
  'cut-off': 'ends before its tiles do',
  'other-compression': 'is packed in a way that browsers cannot unpack',
  'other-tiles': 'holds neither pictures nor vector tiles',
};

/** What a date was read as, by the manner in which it is written. */
const MANNERS: Readonly<Record<Exclude<DateManner, 'edtf'>, string>> = {
  'perhaps-hijri': 'a day of the Middle Ages; mark it with AH or هـ if the year is of the Hijri calendar',
  'day-first': 'the day first',
  'month-first': 'the month first, since no month has that number',
  'short-year': 'the year completed',
  compact: 'the year first, then month and day',
  'year-first': 'the year first',
  words: 'as it is worded',
  digits: 'in other digits',
  hijri: 'about the day that the computed Hijri calendar gives',
  era: 'counted from a year 0',
  decade: 'a decade',
  century: 'a century',
};

const listed = (values: readonly string[]): string => values.join(', ');
const quoted = (text: string): string => JSON.stringify(text);
const columns = (names: readonly string[]): string => `Columns: ${listed(names)}.`;

/** A rule, and what to do where that is more than to write what it asks for. */
const rule = (expected: string, fix: string | null = null) => ({ expected, fix });

const QUOTES = 'Put quotes around a text with a colon, a quotation mark or a # in it.';

const YAML_FAULTS: Readonly<Record<YamlFault, RuleWords>> = {
  bracket: rule(
    'YAML: brackets that close, with commas between what is in them',
    'Close the bracket with ] or }.',
  ),
  quotation: rule('YAML: a text between quotation marks with nothing behind it', QUOTES),
  colon: rule('YAML: one key with a colon and a space, and its value, a line', QUOTES),
  column: rule(
    'YAML: keys of one list that begin in the same column',
    'Put as many spaces before the line as are before its neighbours.',
  ),
  tab: rule('YAML: spaces at the beginning of a line', 'Write two spaces instead of the tab.'),
  'key-twice': rule('YAML: each key once', 'Take one of the two out.'),
  sign: rule(
    'YAML: a text that begins with a letter or a digit',
    'Put quotes around a text that begins with a sign such as @, %, *, & or !.',
  ),
  backslash: rule('YAML: no lone backslash in a text', 'Write single quotation marks around the text.'),
  'repeated-parts': rule(
    'YAML: parts that are not repeated endlessly',
    'Write the parts out that * repeats.',
  ),
  other: rule('YAML', QUOTES),
};

const JSON_FAULTS: Readonly<Record<JsonFault, string>> = {
  comma: ': a comma',
  colon: ': a colon after a name',
  bracket: ': a closing bracket',
  quotation: ': a closing quotation mark',
  value: ': a name or a value, and texts in quotation marks',
  end: ': nothing after the last bracket',
  backslash: ': no lone backslash or line break in a text',
  other: '',
};

const LANGUAGE_TAG = rule('a language tag', 'Write ar for Arabic, en for English.');
const HYPHENS = 'Begin each with a hyphen.';
const BRACKETS = 'Write at least one name, as printed, in brackets.';
const LINES = 'Write one field a line, its name before a colon.';

export const en: ProblemSentences = {
  severities: { error: 'error', warning: 'warning' },
  quoted: (printed) => printed,
  expected: (words) => `expected ${words}`,
  add: (key) => `Add "${key}".`,
  removeField: 'Remove the key or fix its spelling.',
  write: (expected) => `Write ${expected}.`,
  descriptions: {
    nothing: () => 'nothing',
    'no-field': ({ field }) => `no ${field}`,
    'no-key': ({ key }) => `no "${key}"`,
    'no-settings': () => 'a file without settings',
    'whole-file': ({ printed }) => `the file: ${printed}`,
    'foreign-field': ({ field }) => `the key ${field}`,
    'unknown-field': ({ field }) => `the key ${field}`,
    'unknown-key': ({ key }) => `an unknown key "${key}"`,
    'no-text': () => 'no text after the front matter',
    'end-of-line': () => 'the end of the line',
    'end-of-file': () => 'the end of the file',
    'foreign-byte': ({ byte }) => `the byte ${byte}, which is not UTF-8`,
    markup: ({ markup, printed }) => `${MARKUP[markup].name}: ${printed}`,
    'taken-id': ({ id, first }) => `id: ${id}, which ${first} has already`,
    occurrence: ({ number, quote }) => `occurrence ${number} of "${quote}"`,
    context: ({ quote, prefix, suffix }) => `"${quote}" between "${prefix}" and "${suffix}"`,
    'number-alone': ({ quote, number, there, around }) =>
      `"${quote}" by its number alone: now number ${number} of ${there}, in “${around}”`,
    'empty-folder': ({ of }) => `a folder without ${of}`,
    'unread-file': () => 'a file that nothing reads',
    'large-file': ({ megabytes }) => `a file of ${megabytes} MB`,
    'missing-file': ({ file }) => `the file ${file}, which is not there`,
    'faulty-archive': ({ file, fault }) => `the file ${file}, which ${ARCHIVE_FAULTS[fault]}`,
    brackets: ({ most }) => `more than ${most} brackets within each other`,
    container: ({ container }) => `the container "${container}"`,
    containers: ({ chain }) => chain.join(' in '),
    namesake: ({ name, other, container }) =>
      `"${name}" is also the name of "${other}", ${container === null ? 'close by' : `in "${container}" too`}`,
    'too-far': ({ position, km, container }) =>
      `${position}: ${km} km too far from its container "${container}"`,
    ring: ({ positions, ends }) =>
      `a ring of ${positions} positions that ${ends === null ? 'closes' : `begins at ${ends.first} and ends at ${ends.last}`}`,
    'no-layer': () => 'a file whose name is no layer',
  },
  rules: {
    'utf-8': rule(
      'text in UTF-8',
      'Save the file as UTF-8; Arabic texts that are not are often Windows-1256.',
    ),
    yaml: ({ fault }) => YAML_FAULTS[fault],
    json: ({ fault }) =>
      rule(
        `JSON${JSON_FAULTS[fault]}`,
        'Look for a missing or extra comma, quotation mark or bracket here or just before.',
      ),
    other: ({ words }) => rule(words),
    'one-of': ({ values }) => rule(`one of ${listed(values.map((value) => `"${value}"`))}`),

    'front-matter': rule(
      'front matter: YAML between two lines of ---',
      'Begin the file with a line of ---, the fields of the article, and another line of ---.',
    ),
    'some-text': rule(
      'at least one paragraph',
      'Add the text of the article, with a blank line between paragraphs.',
    ),
    fields: ({ fields }) => rule(`the keys ${listed(fields)}`, LINES),
    'known-fields': ({ fields }) =>
      rule(
        `the keys ${listed(fields)}`,
        'It is kept in the file and not published; fix its spelling if it is meant as one of these.',
      ),
    'field-or-null': ({ field }) =>
      rule(`the ${field} of the article, or null`, `Add ${field}: null where it is unknown.`),
    'article-id': rule(
      'small Latin letters, digits and hyphens',
      'Write it like 2017-11-01-toward-the-city.',
    ),
    'file-name': rule(
      'an id that may be the name of a file',
      'Choose another one: of at most 200 letters, and not con, prn, aux, nul, com1 to com9, lpt1 to lpt9.',
    ),
    'language-tag': LANGUAGE_TAG,
    'one-line': rule(
      'a text in one line, or null',
      'Write the words in quotes, or null where they are unknown.',
    ),
    date: rule(
      'a date in EDTF, or null',
      'Write 2017-11-01 for a day, 2019-02 for a month, 2018~ for about a year, or null where it is unknown.',
    ),
    'bounded-date': rule(
      'a date with a beginning and an end, in years of four digits',
      'The article counts as undated: it is not on the timeline, nor in any range of time. Write both ends if they are known.',
    ),
    edtf: ({ date, manner }) =>
      rule('a date in EDTF', `It is read as ${date}, ${MANNERS[manner]}. Write ${date} if that is right.`),
    'web-address': rule(
      'a web address, or null',
      'Write the whole address, from https:// or http:// on, or null.',
    ),
    inferred: ({ fields }) =>
      rule(`names of fields: ${listed(fields)}`, 'List the fields that the text does not state.'),
    quote: rule('words of the article', 'Copy the words exactly as they stand in one paragraph.'),
    occurrence: rule('a whole number from 1', 'Count the occurrences of the words from the title on.'),
    context: rule('words of the article', 'Copy the words just before, or just behind, the quoted ones.'),
    'place-or-null': rule('the id of a place, or null', 'Write null where the words are no place.'),
    correction: rule(
      'the keys quote, occurrence, prefix, suffix and place',
      'Write each correction as {quote: …, prefix: …, suffix: …, place: …}.',
    ),
    corrections: rule('a list of corrections', HYPHENS),
    'excerpts-only': rule('true or false', 'Write true if only passages may be published.'),
    'plain-text': ({ markup }) => rule('plain text: this would be printed as it stands', MARKUP[markup].fix),
    'own-article-id': rule('an id that no other article has', 'Change the id of one of the two articles.'),
    quotation: ({ there }) =>
      rule(
        there === 0 ? 'words that stand in one paragraph of the article' : `an occurrence from 1 to ${there}`,
        'Copy the words from the article exactly as printed there, and count their occurrences from its title on.',
      ),
    'telling-context': ({ there }) =>
      rule(
        `words around it that fit one of its ${there} occurrences and no other`,
        'Copy the words before and behind it anew, or say which occurrence is meant of those that they fit.',
      ),
    'own-context': ({ prefix, suffix }) =>
      rule(
        'the words around it: a number means another occurrence as soon as one is added above it',
        `If this is the one that is meant, add prefix: ${quoted(prefix)}, suffix: ${quoted(suffix)}`,
      ),
    'context-of-today': ({ prefix, suffix }) =>
      rule(
        `the words around it as they are now, “${prefix}…${suffix}”: it is applied there, where alone its words stand`,
        `If that is the one that is meant, write prefix: ${quoted(prefix)}, suffix: ${quoted(suffix)}; else take it out.`,
      ),
    'known-place': rule(
      'the id of a place of the gazetteer, or null where the words are no place',
      'Add the place to the gazetteer, or fix the id.',
    ),

    spellings: rule('a list of spellings', BRACKETS),
    'blocked-name-type': ({ types }) => rule(listed(types), 'Write once, as type, what the name belongs to.'),
    'blocked-name': rule('the keys names, type and language', 'Write each name with these three.'),
    'blocked-names': rule('a list of names that are not places', HYPHENS),
    'world-spellings': rule('a list of names', BRACKETS),
    'world-kind': ({ kinds }) => rule(listed(kinds), 'Write what kind of place these are.'),
    'world-source': rule('where the names come from', 'Write the name of the source.'),
    'world-licence': rule('the licence of the source', 'Write its SPDX name.'),
    'world-list': rule(
      'the keys kind, language, source, licence and names',
      'Write each list with these five.',
    ),
    'world-lists': rule('a list of lists of names', HYPHENS),

    settings: ({ settings }) =>
      rule(`the keys ${listed(settings)}`, 'Write one setting a line, its name before a colon.'),
    'text-a-language': rule('a text for each language', 'Write {ar: …, en: …}.'),
    'base-url': rule(
      'the address of a folder, or null',
      'Leave out what follows ? or #, and any name or password: the addresses of pages are this one and their own path.',
    ),
    'tile-name': rule('a text', 'Write the name that readers choose the tiles by.'),
    'tile-address': rule(
      'a tile address with its host written out',
      'Write it like https://tiles.example.org/{z}/{x}/{y}.png; a host of {s} cannot be allowed by the policy.',
    ),
    'tile-attribution': rule('a text', 'Write the words that the source asks for.'),
    'tile-zoom': rule('a zoom level from 0 to 22', 'Write the highest zoom level that the source has.'),
    'tile-source': rule(
      'the keys name, url, attribution and maxZoom',
      'Write each tile source with these four.',
    ),
    'tile-sources': rule('a list of tile sources', 'Begin each with a hyphen, or write [].'),
    'place-server-name': rule('a text', 'Write the name that readers choose the server by.'),
    'place-server-address': rule(
      'the address of the items of a collection',
      'Write it like https://places.example.org/collections/towns/items; only a query of its own may follow.',
    ),
    'place-server-attribution': rule('a text', 'Write the words that the source asks for.'),
    'place-server': rule('the keys name, url and attribution', 'Write each server with these three.'),
    'place-servers': rule('a list of servers', 'Begin each with a hyphen, or write [].'),
    'ground-file': rule(
      'the name of a PMTiles file in the folder of the articles',
      'Put the file beside site.yaml and write its name: Latin letters, digits, hyphens and dots, with .pmtiles at the end.',
    ),
    'ground-attribution': rule('a text', 'Write the words that its source asks for.'),
    ground: rule(
      'the keys file and attribution',
      'Write {file: streets.pmtiles, attribution: © OpenStreetMap}.',
    ),
    'ground-beside': rule('a file beside site.yaml', 'Put it there, or write ground: null.'),
    'tile-archive': rule(
      'a whole PMTiles file of version 3',
      'Copy the file again or make it anew, or write ground: null.',
    ),
    origin: rule(
      'an origin, or null',
      'Write it as browsers do, like https://news.example.org: small letters, no path, no usual port, no *, names of other scripts as xn--…; null where all may embed.',
    ),
    'site-languages': rule(
      'a list of language tags',
      'Write at least one, the first language first, like [ar, en].',
    ),
    layers: ({ layers }) =>
      rule(
        `layers with shown or hidden: ${listed(layers)}`,
        'Write {settlements: shown, countries: hidden}, in the order of the legend.',
      ),
    pictures: rule(
      'a number from 0 to 10000',
      'Write how many places are to have a picture of their own; each takes about 70 ms.',
    ),
    contact: rule('an e-mail or web address, or null', 'Write where corrections may be sent.'),
    editor: rule('true or false', 'Write false if the site is to be without the editor.'),
    'article-pages': rule(
      'true or false',
      'Write false if articles are to have no plain pages of their own.',
    ),
    'page-folders': rule('true, false or null', 'Write null to leave it to the number of pages.'),
    'spoken-language': ({ language, spoken }) =>
      rule(
        `languages that the interface speaks: ${listed(spoken)}`,
        `Leave it out, or add src/languages/${language}.ts.`,
      ),

    'files-of-folder': ({ extension }) =>
      rule(
        `files whose names end in ${extension}`,
        'Put them there, or name the folder that holds them with --content and --geo.',
      ),
    'known-file': rule(
      'site.yaml and articles whose names end in .md',
      'Fix its name if it is one of these, or keep it elsewhere; a name that begins with a dot is passed over.',
    ),
    'article-size': ({ megabytes }) =>
      rule(
        `an article of at most ${megabytes} MB`,
        'Cut it into several articles, or keep it elsewhere if it is none.',
      ),

    brackets: rule(
      'a collection of features',
      'Look for the program that has written this; no map needs it.',
    ),
    'known-key': ({ key }) =>
      rule(
        'only keys that Buldan knows (geo/README.md lists them)',
        `Correct the spelling of "${key}", or remove it.`,
      ),
    'known-container': ({ container }) =>
      rule(
        'the id of a place in the gazetteer, or of a country or division of the world',
        container.startsWith('iso:')
          ? 'Correct the code: ISO 3166 has it.'
          : `Correct the id, or add a place "${container}".`,
      ),
    'containers-end': rule(
      'containers that end at one without a container',
      'Correct the container of one of these places.',
    ),
    'inside-container': ({ isSwapped }) =>
      rule(
        'a place inside its container, or as near as the uncertainty of both allows',
        isSwapped
          ? 'Latitude and longitude look swapped: write the longitude first.'
          : 'Correct the position or the container, or state a larger uncertainty_km.',
      ),
    latitude: ({ isSwapped }) =>
      rule(
        'a latitude from -90 to 90, after the longitude',
        isSwapped ? 'Longitude comes first: swap the two numbers.' : 'Write the latitude in decimal degrees.',
      ),
    longitude: rule(
      'a longitude from -180 to 180',
      'Count from Greenwich, west negative; cut what crosses the 180th meridian there.',
    ),
    line: rule('a line of two positions or more', 'Add its other positions, or use a Point.'),
    ring: ({ first }) =>
      rule(
        'a ring of four positions or more that ends where it begins',
        first === null ? 'Add the missing corners.' : `Repeat the first position, ${first}, at the end.`,
      ),
    meridian: rule(
      'a line or area that does not cross the 180th meridian',
      'Cut it at the 180th meridian into one part on each side (RFC 7946, section 3.1.9).',
    ),
    'visible-text': ({ control }) =>
      rule(
        'a text without control characters and towers of marks',
        `Remove the character ${control}: it makes text look other than it is.`,
      ),
    'name-to-match': rule(
      'at least one name to match under "ar" or "en"',
      'Add the name as articles write it.',
    ),
    'name-under-language': ({ key }) =>
      rule(`names of "${key}" to stand under "ar" or "en" too`, 'Add the name there, or remove it here.'),
    'kind-of-layer': ({ layer, right }) =>
      rule(`a kind of the layer "${layer}"`, `Move the feature to ${right}.geojson, or correct its kind.`),
    'coarse-container': rule(
      'a container that a "coarse" place is drawn at',
      'Add its container, or write "withheld".',
    ),
    'layer-file': ({ files }) =>
      rule(`one of the files ${listed(files)}`, 'Rename the file to the layer that it holds.'),
    'own-place-id': ({ file, line }) =>
      rule(
        'an id of its own',
        `Give this place another id, or remove one of the two: the first stands in ${file}, line ${line}.`,
      ),
    'telling-name': ({ file, line }) =>
      rule(
        'a name that no other place of this kind has there: a text does not say which of them it means',
        `If both are one place (${file}, line ${line}), remove one. If not, put each into the smaller place that holds it, or write under matching the longer name by which articles tell it apart.`,
      ),

    degrees: rule('a number of degrees'),
    position: rule('a position: [longitude, latitude] in decimal degrees'),
    positions: rule('a list of positions'),
    rings: rule('a list of rings, the outer one first'),
    lines: rule('a list of lines'),
    polygons: rule('a list of polygons'),
    'geojson-geometry': rule('a GeoJSON geometry'),
    geometry: rule(
      'a Point, LineString, MultiLineString, Polygon or MultiPolygon, or null where no position is known',
    ),
    radius: ({ most }) => rule(`a radius above 0 and at most ${most} km that surely holds the place`),
    'filled-name': rule('a name that is not empty'),
    'short-name': ({ most }) => rule(`a name of at most ${most} letters`),
    year: rule('the year of the data set, a whole number'),
    'data-set': rule('the name of the data set'),
    citation: rule('a citation'),
    'name-language': rule('a language tag, for example "ar"'),
    citations: rule('at least one citation'),
    'cited-name': rule('a name with "toponym", "lang" and "citations"'),
    names: rule('a list of names'),
    'some-names': rule('at least one name'),
    fraction: rule('a number from 0 to 1'),
    'ordinary-fraction': rule('a number from 0 to 1: how likely an occurrence is not the place'),
    'ordinary-names': rule('names, each with a number from 0 to 1'),
    matching: rule('an object with the names to match'),
    'source-name': rule('the name of the source'),
    'source-licence': rule('the licence of the source'),
    source: rule('an object with "source" and "licence"'),
    'filled-title': rule('a title that is not empty'),
    'short-title': ({ most }) => rule(`a title of at most ${most} letters`),
    classes: rule('a list of feature classes'),
    class: rule('at least one of the letters A, H, L, P, R, S, T'),
    'country-code': rule('a country code of two letters'),
    'country-codes': rule('country codes'),
    kind: rule(
      `one of the kinds ${listed(Object.values(LAYER_KINDS).flat())}`,
      'Write one of them; geo/README.md explains each.',
    ),
    'position-source': rule('where the position comes from, in words'),
    'second-source': rule('how well another source agrees, in words'),
    'true-or-false': rule('true or false'),
    inhabitants: rule('a whole number of inhabitants'),
    'whole-number': rule('a whole number'),
    'filled-note': rule('a note that is not empty'),
    provenance: rule('an object with "geometry" and "names"'),
    object: rule('an object'),
    'place-iri': rule(
      'urn:buldan:place:<id> (small letters, digits, hyphens), gn:<GeoNames number>, or iso: with the code of a country or division (iso:YE-TA)',
    ),
    'related-iri': rule(
      'urn:buldan:place:<id>, gn:<GeoNames number>, or iso: with the code of a country or division of the world (iso:YE-TA)',
    ),
    'place-file-name': rule(
      'an id that may be the name of a file: at most 200 letters, and not con, nul or another device of Windows',
    ),
    'feature-type': rule('"Feature"'),
    types: rule('a list of types'),
    identifier: rule('an identifier'),
    links: rule('a list of links'),
    'relation-type': rule('a type of relation'),
    relations: rule('a list of relations'),
    feature: rule('a feature of a Linked Places file'),
    'collection-type': rule('"FeatureCollection"'),
    features: rule('a list of features'),
    collection: rule('an object with "type" and "features"'),
    'label-name': rule('a name that is not empty'),
    'river-rank': rule('a whole number, 0 for the greatest river'),
    'basemap-layer': rule('one of the layers sea, land, border, governorate, river, lake and label'),
    'basemap-geometry': rule('a GeoJSON geometry with its coordinates'),
    'basemap-credit': rule('the words that the licence wants beside the map'),
    'basemap-licence': rule('the name of the licence'),

    'container-row': ({ columns: names }) => rule('a code and the id of a place', columns(names)),
    'correction-row': ({ columns: names }) => rule('the IRI of a place first', columns(names)),
    'cited-year': ({ columns: names }) => rule('a citation that ends in a year', columns(names)),
  },
};
