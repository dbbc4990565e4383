import { createCounter } from '../plural.ts';
import type { CommandMessages } from './messages.ts';

const numbers = new Intl.NumberFormat('en-GB');
const count = createCounter(numbers);

const errorCount = count({ one: '# error', other: '# errors' });

const warningCount = count({ one: '# warning', other: '# warnings' });
const moreCount = count({ one: '# more warning', other: '# more warnings' });

const READ = 'docx, html, mhtml, md, txt, csv, tsv, json, ndjson, rss, atom, warc, zip';

const foreignKinds: Record<string, string> & { unknown: string } = {
  'old-word': 'This is a Word document of the old kind (.doc). Save it as .docx.',
  pdf: 'This is a PDF, and its paragraphs cannot be told. Copy its text and save that as .docx or .txt.',
  rtf: 'This is Rich Text Format. Save it as .docx.',
  spreadsheet: 'This is a spreadsheet. Save the sheet as CSV.',
  'open-document': 'This is an OpenDocument text. Save it as .docx.',
  slides: 'These are slides. Save their text as .docx or .txt.',
  'no-words': 'This is a picture or a recording. Write down what it says and add that as .docx or .txt.',
  compressed:
    'This is packed in a way that is not read here. Unpack it and add what is in it, or make a zip.',
  binary: `This is no text. What is read: ${READ}.`,
  unknown: `The name does not say what this is; if it is a text, save it as .txt. What is read: ${READ}.`,
};

const dateManners: Readonly<Record<string, string>> = {
  'perhaps-hijri': ', in the Middle Ages; write AH after it if it is of the Hijri calendar',
  'day-first': ', the day first',
  'month-first': ', the month first',
  'short-year': ', with the year completed',
  compact: ', the year first, then month and day',
  hijri: ', which is about the day, by the computed calendar of Umm al-Qura',
  era: ', before Christ',
  decade: ', a decade',
  century: ', a century',
};

const dateFaults: Readonly<Record<string, string>> = {
  'no-such-day': ': there is no such day',
  'no-year': ': it has no year',
  'months-differ': ': it names two different months',
};

export const en: CommandMessages = {
  misuse: {
    noFile: (path) => `There is no file "${path}".`,
    noFilesToAdd: 'The files to add are missing.',
    noFileOfPlaces: 'Name the file that holds the places.',
    noText: 'The text to explain is missing.',
    noPort: (word) => `"${word}" is no port.`,
    oneOf: (option, values) => `${option} has to be one of ${values.join(', ')}.`,
    noKind: (word) => `"${word}" is no kind of place: geo/README.md has the table.`,
    noYear: (word) => `--year is a year, for example 2024, and not "${word}".`,
    noFormat: 'The format has to be named: --ndjson.',
    leadsWithoutWrite: 'Names and numbers of leads go with --write.',
    noCorrection: 'Name one article, and between quotation marks the words.',
    noPlaceOfCorrection: 'Say which place the words are with --place, or --place none, or --undo.',
    notInCorpus: (id) => `The corpus has no "${id}".`,
    oneFolder: 'Say one folder; a full stop is this one.',
    noWorkers: (word) => `--workers has to be a number from 1 to 99, not "${word}".`,
    noCommand: (word) => `There is no command "${word}".`,
    unknownOption: (option) => `There is no option ${option} here.`,
    optionValue: (option) => `The option ${option} needs a value, or takes none.`,
    unexpected: (word) => `"${word}" makes no sense here.`,
  },
  help: {
    usage: (line) => `usage: ${line}`,
    commands: (lines) => `usage: buldan COMMAND [options]

${lines}

buldan COMMAND --help says more; buldan --version tells the version.`,
    more: (command) => `buldan ${command} --help says more.`,
  },
  init: {
    isThere: (path) => `There is ${path} already: name another folder.`,
    brokenPackage: (path) => `${path} is no JSON object: fix it, or name another folder.`,
  },
  check: {
    problems: (errors, warnings) => `${errorCount(errors)}, ${warningCount(warnings)}`,
    moreWarnings: (warnings, expected) => `${moreCount(warnings)} of this kind: ${expected}`,
    leftOut: (articles) =>
      `left out of the site for their errors: ${articles}. Fix them; with --strict the site is refused instead.`,
    found: (all, mentions, inPlaces) => `${all}: ${mentions} of ${inPlaces}`,
    empty:
      'The map is empty: no place was found in any article. Add its places to geo/gazetteer; buldan leads suggests them.',
    noArticles: 'There are no articles yet: buldan add takes them over.',
    without: (all, ids) => `without any place: ${all}: ${ids}`,
    suspicious: (names) =>
      `names that may be ordinary words: ${names}. buldan explain says why they were read as places.`,
    suspiciousName: (name, place, mentions) => `“${name}” (${place}, ${mentions})`,
    languages: (languages) => `languages: ${languages}`,
    sources: (sources) => `sources and licences: ${sources}`,
    ownBasemap: 'basemap: that of geo/basemap',
    worldBasemap: "no basemap of your own: the world's is used.",
    andMore: (number) => ` and ${number} more`,
    separator: ', ',
  },
  build: {
    foreign: (names) => `Not ours, so they stay: ${names.join(', ')}.`,
    noBaseUrl: 'site.yaml gives no baseUrl: oEmbed, Open Graph data, pictures and the site map are left out.',
    noArticlePages:
      'site.yaml turns articlePages off: search engines and readers without script find articles only through places.',
    noPictures: 'site.yaml asks for no pictures: every shared link shows the picture of the whole site.',
  },
  export: { notInIt: (omissions) => `not in it: ${omissions}` },
  leads: {
    columns: {
      name: 'name',
      passages: 'passages',
      meaning: 'in the gazetteer of the world',
      passage: 'first passage',
    },
    none: 'Every name that looks like a place is in the gazetteer.',
    unknown: 'unknown',
    away: (km, place) => `${km} from ${place}`,
    sure: (number) =>
      `Sure are those with a *: ${number}. buldan leads --write adds them to geo/gazetteer; with names or numbers it adds these.`,
    noneSure: 'None is sure. buldan leads --write with names or numbers adds these to geo/gazetteer.',
    ask: 'Which are to be added? (numbers or names with commas between them; leave it empty for the sure ones) ',
    nothingToAdd: 'Nothing was added: none is sure. Say which by their names or numbers.',
    noSuchLead: (word) =>
      `"${word}" is not in the table: give a name or a number of it, or a number with that of a candidate, as 3.2.`,
    unknownPosition: (name) =>
      `The world's gazetteer does not know "${name}". Add --without-position to write it without one, or write it to geo/gazetteer with its position.`,
    unknownKind: (name) =>
      `The text does not say what "${name}" is: add --kind with its kind, for example village.`,
    added: (places, file) => `${file}: ${places} added`,
  },
  correct: {
    noArticle: (article) => `There is no article with the id or the file "${article}".`,
    noWords: (quote, file) => `${file} does not say "${quote}": copy the words as they are printed there.`,
    which: (quote, times) =>
      `"${quote}" stands there ${times}. Say which is meant: --occurrence with its number, or --everywhere.`,
    times: count({ one: 'once', other: '# times' }),
    noPlace: (place) =>
      `No place of the gazetteer or of the world's has the id or the name "${place}". Add it to geo/gazetteer.`,
    whichPlace: (place) =>
      `Several places are called "${place}". Say which by its id: --place with one of these:`,
    isPlace: (file, quote, place) => `${file}: "${quote}" is now ${place}`,
    isNoPlace: (file, quote) => `${file}: "${quote}" is now no place`,
    isLeft: (file, quote) => `${file}: "${quote}" is left to the finder`,
  },
  develop: {
    title: 'The site cannot be built yet. What you see is the last good one.',
    leftOut: 'Articles with errors are left out of the site.',
    editor: (address) => `The editor writes to these files: ${address}`,
    close: 'Close',
  },
  input: {
    articles: count({ one: '# article', other: '# articles' }),
    leftOut: count({ one: '# left out', other: '# left out' }),
    warnings: warningCount,
    leftOutLabel: 'left out',
    warningLabel: 'warning',
    moreOfThem: (left) => `and ${numbers.format(left)} more like it (--all lists them)`,
    inferred: (fields) => `inferred: ${fields}`,
    exampleIsThere: (file) => `The example article is still there, ${file}: delete it to have yours alone.`,
    strict: 'Nothing was written: something was left out, and --strict was asked for.',
    ask: {
      outlet: 'Which outlet?',
      date: 'Which date?',
      empty: 'leave it empty where it is unknown',
      again: 'That is no date.',
    },
    findings: {
      'foreign-format': ({ kind }) => foreignKinds[kind] ?? foreignKinds.unknown,
      'empty-file': () => 'The file is empty.',
      'no-text': () => 'There is no text in it.',
      'too-large': ({ megabytes, most }) =>
        `It has ${numbers.format(megabytes)} MB; at most ${numbers.format(most)} are read. Give it in parts.`,
      'article-too-large': ({ megabytes, most }) =>
        `Its text has ${numbers.format(megabytes)} MB; an article has at most ${numbers.format(most)}. Take out what does not belong to it, or cut it into several.`,
      'unknown-encoding': ({ byte }) =>
        `The encoding of its letters cannot be told (the byte ${byte} is not UTF-8). Save it as UTF-8.`,
      'broken-document': () =>
        'This is no Word document that can be read. Open it in Word and save it again.',
      'broken-archive': () => 'The archive cannot be unpacked. Make it again, or add its files without it.',
      'locked-archive': () => 'The archive is locked with a password. Unpack it and add what is in it.',
      'archive-bomb': ({ megabytes, most }) =>
        `Unpacked it would have ${numbers.format(megabytes)} MB; at most ${numbers.format(most)} are read. Add what is in it in parts.`,
      'archive-depth': ({ most }) =>
        `Archives lie in archives, deeper than ${numbers.format(most)}. Unpack it and add what is in it.`,
      'unsafe-name': ({ name }) =>
        `A file in the archive is called "${name}", which leads out of its folder: it was not unpacked.`,
      'doubled-name': ({ name }) =>
        `Another file in the archive is called "${name}" too: the last of them was read. Give them names of their own.`,
      'broken-json': ({ reason }) => `This is no JSON: ${reason}`,
      'broken-yaml': ({ reason }) => `What stands between the lines of --- is no YAML: ${reason}`,
      'broken-feed': () => 'There is no entry in it: it is neither RSS nor Atom.',
      'no-columns': ({ columns }) =>
        `Which column holds the text of the articles cannot be told (${columns.join(', ')}). Call it text.`,
      'row-without-text': () => 'There is no text in this row.',
      'same-article': ({ as }) => `It is the same article as in ${as}.`,
      'not-articles': ({ count: passed, example }) =>
        `Pictures and files that go with pages were passed over (${numbers.format(passed)}), for example ${example}. What is written in one, save as .txt.`,
      'encoding-guessed': ({ encoding }) => `Its letters were read as ${encoding}, which is a guess.`,
      'unknown-fields': ({ fields }) => `Fields that mean nothing here were kept: ${fields.join(', ')}.`,
      'columns-kept': ({ fields }) => `Columns that mean nothing here were kept: ${fields.join(', ')}.`,
      'markup-dropped': (lost) => {
        const kinds = [lost.links, lost.images, lost.tables, lost.other];
        const words = ['links', 'images', 'tables', 'other'];
        const counts = kinds.flatMap((number, kind) =>
          number > 0 ? `${words[kind]} ${numbers.format(number)}` : [],
        );
        return `Only the text is left, without: ${counts.join(', ')}.`;
      },
      'date-read': ({ printed, edtf, manner }) =>
        `The date "${printed}" was read as ${edtf}${dateManners[manner] ?? ''}.`,
      'date-unread': ({ printed, fault }) =>
        `The date "${printed}" was not understood${dateFaults[fault] ?? ''}. Write it like 2024-05-01.`,
      'field-unread': ({ field, printed }) => `The field ${field} was not understood: "${printed}".`,
      'page-read-whole': () =>
        'The page is too large to tell its article from the rest: all of its text was taken. Take out what is not the article.',
      'id-changed': ({ from, to }) => `The id "${from}" is taken: it is now "${to}".`,
    },
  },
};
