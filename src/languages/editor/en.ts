import { en as commands } from '../commands/en.ts';
import { createCounter } from '../plural.ts';
import type { EditorMessages } from './messages.ts';

const numbers = new Intl.NumberFormat('en-GB');
const count = createCounter(numbers);

export const en: EditorMessages = {
  /** What is said of a file that was brought in. */
  findings: commands.input.findings,
  title: 'Editor',
  start: {
    heading: 'Paste an article and see its places on the map',
    private: 'Everything stays on this device: your text is sent nowhere.',
    paste: 'Paste the text of the article here',
    make: 'Show the places',
    files: 'Choose files…',
    drop: 'Or drop files here: Word, web pages, texts, tables, archives.',
    open: 'Open a project…',
    openOwn: 'Open the project of this folder',
    openFolder: 'Open a folder…',
    folder: (name) => `${name} (a folder on this device)`,
    forget: (name) => `Take “${name}” off this list; the folder stays as it is`,
    projects: 'Projects in this browser',
    remove: (name) => `Delete “${name}”`,
    confirmRemove: (name) => `Delete “${name}” from this browser for good?`,
    reading: 'Reading…',
    nothing: 'There is no article in what was given.',
  },
  project: {
    unnamed: 'Unnamed project',
    name: 'Name of the project',
    saved: 'Saved in this browser',
    savedInFolder: (folder) => `Saved in the folder ${folder}`,
    saving: 'Saving…',
    unsaved: 'Not saved',
    all: 'All projects',
    undo: 'Undo',
    redo: 'Redo',
    download: 'Download the project',
    intoFolder: 'Save in a folder…',
    send: 'Send a draft…',
    site: 'Download the site',
    add: 'Add an article',
    articles: commands.input.articles,
    views: { both: 'Both', text: 'Text', map: 'Map' },
    viewsLabel: 'What is shown',
    search: 'Search the articles',
    more: count({ one: 'One more is found by searching.', other: '# more are found by searching.' }),
  },
  article: {
    untitled: 'Untitled',
    fields: 'About the article',
    guessed: 'guessed',
    title: 'Title',
    outlet: 'Outlet',
    author: 'Author',
    date: 'Date',
    dateHint: 'Like 2024-05-01, 2024-05 or 2024',
    source: 'Link to the source',
    language: 'Language',
    text: 'Text of the article',
    unreadable: 'This file cannot be read:',
    gone: 'Corrections whose words have gone from the text',
    applyAgain: 'Apply it again',
    dropGone: 'Forget this correction',
  },
  marks: {
    found: count({ one: '# place', other: '# places' }),
    toLookAt: count({ zero: 'nothing to look at', one: '# to look at', other: '# to look at' }),
    next: 'Next to look at',
    previous: 'Previous to look at',
    hint: 'Touch a marked word to correct it, or select words to make them a place.',
    states: {
      sure: 'place',
      unsure: 'unsure',
      unknown: 'not in the gazetteer',
      corrected: 'corrected by you',
    },
  },
  fix: {
    label: (quote) => `Correct “${quote}”`,
    which: 'Which place is it?',
    isPlace: 'Another place or name',
    placeholder: 'Search for a place…',
    inCountry: 'Search the towns of',
    noCountry: 'another country…',
    fromWorld: 'from the world’s gazetteer',
    none: 'There is no place of that name.',
    notPlace: 'Not a place',
    newPlace: 'New place…',
    leave: 'Leave it to the finder',
    scope: 'Holds for',
    here: 'this spot',
    everywhere: 'the whole article',
    done: (quote, place) => (place === null ? `“${quote}” is no place.` : `“${quote}” is ${place}.`),
    away: (km, place) => `${numbers.format(km)} km from ${place}`,
  },
  place: {
    heading: 'New place',
    fromGazetteer: 'From a gazetteer, under another name',
    arabic: 'Name in Arabic',
    english: 'Name in English',
    kind: 'Kind',
    position: 'Position: latitude, longitude',
    positionHint: 'Like 35.33, 40.14; leave it empty where nobody knows',
    radius: 'Within how many kilometres',
    container: 'Lies in',
    source: 'Where its position is known from',
    sourceHint: 'A book, a map, a witness',
    licence: 'How this may be passed on',
    licenceChoose: 'Choose…',
    licenceMissing: 'Choose how it may be passed on: that is written with the place and in all exports.',
    licences: {
      'CC0-1.0': 'I know it myself; free for all (CC0)',
      'CC-BY-4.0': 'With its source named (CC BY 4.0)',
      'CC-BY-SA-4.0': 'With its source named, under the same licence (CC BY-SA 4.0)',
      'ODbL-1.0': 'From OpenStreetMap (ODbL 1.0)',
      unknown: 'I do not know',
    },
    map: 'Map to drop the pin on',
    mapHint:
      'Click to drop the pin, or move it with the arrow keys (farther with Shift); + and - zoom. Drag the handle to widen its range.',
    nearer: 'Closer',
    farther: 'Farther',
    containerProposed: 'Proposed from where the pin lies; look whether it is right.',
    add: 'Add the place',
    nameMissing: 'Write its name in one language at least.',
    sourceMissing: 'Write where this is known from.',
    positionWrong: 'This is no position. Write latitude, then longitude, like 35.33, 40.14.',
  },
  origins: {
    heading: 'Where everything comes from',
    why: 'A draft is one file. Whoever opens it in the editor of any Buldan site sees this page first: look whether it is as it should be.',
    received:
      'What this project is made of, as it was sent. What was guessed or corrected is named; look at it before you publish.',
    send: 'Download the file to send',
    begin: 'Go to the project',
    articles: 'Articles',
    more: count({ one: 'and one more', other: 'and # more' }),
    noSource: 'No link to its source.',
    guessed: (fields) => `Guessed: ${fields.join(', ')}.`,
    corrected: count({
      one: 'One name was corrected by a person.',
      other: '# names were corrected by a person.',
    }),
    data: 'Places, ground and lists of words',
    reading: 'Reading…',
  },
  preview: {
    label: 'Preview: what a reader will see',
    size: 'Shown',
    asSite: 'as the site itself',
    asEmbed: (pixels) => `embedded, ${numbers.format(pixels)} pixels wide`,
    building: (articles) => `Making the map of ${commands.input.articles(articles)}…`,
    problems: 'To be fixed; articles with errors are not in the preview:',
  },
  failures: {
    noStore:
      'This browser keeps nothing here (a private window?). Download the project before you close the page.',
    full: 'The browser’s space is full, and the last change was not saved. Download the project now.',
    otherTab:
      'This project is open in another tab. Nothing is saved from here, so that neither overwrites the other.',
    takeOver: 'Go on here',
    folderGone:
      'The folder could not be written. Your work is kept in this browser; try again when the folder or the server is back, or download the project.',
    folderGoneUnkept:
      'The folder could not be written, and this browser keeps nothing here. Download the project before you close the page.',
    folderForbidden:
      'The browser no longer lets the editor write into the folder. Your work is kept in this browser; press “Try again” and allow it.',
    retry: 'Try again',
    noFolder:
      'The project’s folder could not be read. Check that the server runs and the folder is where it was, and try again.',
    noDiskFolder:
      'The folder cannot be reached: it was moved or removed, or its drive is not there. Nothing in it has changed; choose it where it is now.',
    notAllowed: (folder) =>
      `The browser may not read and write “${folder}”. Open it again and allow it; nothing in it has changed.`,
    noProjectInFolder: (folder) =>
      `There is no project in “${folder}”: it has no folder content. Choose the folder that holds content, or an empty one to begin in.`,
    folderTaken: (folder) =>
      `“${folder}” already holds a project, and nothing was written over it. Choose an empty folder, or open that project.`,
    outside: (files, first) =>
      files === 1
        ? `${first} is a link that leads out of the project: it is neither read nor written here.`
        : `${numbers.format(files)} files are links that lead out of the project (the first is ${first}): they are neither read nor written here.`,
    notAProject: 'There is no project in this file: it has no folder content.',
    brokenZip: 'This file is no sound archive.',
    newer: 'This project was saved by a newer version of the editor. Open it there, or download it there.',
    tooLong: (megabytes, most) =>
      `The text has ${numbers.format(megabytes)} MB; at most ${numbers.format(most)} are read from a paste. Add it as a file, or in parts.`,
    noWorld:
      'Not all names of the world arrived: the text is read with those that did. They are asked for again at the next change.',
    worker: 'The part that reads texts has stopped. Your work is saved; reload the page.',
    dismiss: 'All right',
  },
  conflict: {
    heading: 'This file changed elsewhere',
    why: 'Another program changed it after the editor had read it, and you changed it here. Choose which stays; that can be undone.',
    mine: 'Here',
    theirs: 'In the folder',
    removed: 'The file was removed.',
    show: 'Show both',
    keepMine: 'Keep what is here',
    takeTheirs: 'Take what is in the folder',
  },
  publish: {
    title: 'Title of the site',
    address: 'Where it will be published (if you know)',
    addressHint: 'Like https://maps.example.org/',
    addressWhy: 'It completes the pictures for sharing and the embed code. The site does without it.',
    addressWrong: 'Write a whole address that begins with https://, or leave it empty.',
    editor: 'Put the editor into the site (about 12 MB more)',
    make: 'Download the site',
    steps: {
      data: 'Reading the articles…',
      parts: 'Gathering the parts of the site…',
      packing: 'Packing…',
    },
    pictures: (done, of) => `Painting pictures: ${numbers.format(done)} of ${numbers.format(of)}`,
    failed:
      'A part of the site did not arrive. Check the network and try again; nothing in your project has changed.',
    incomplete:
      'The names of some countries did not arrive, so the site may lack their places. Try again with the network up.',
    problems: 'The site cannot be made until this is fixed:',
    leftOut: 'This was left out of the site until it is fixed:',
    done: (megabytes) => `The site was downloaded: ${numbers.format(megabytes)} MB.`,
    where:
      'Unpack it and upload all that is in it to any host of files: GitHub Pages, Netlify, a folder of your own site. It needs no program on the server. It does not open from the disk itself.',
    withoutGround: (file) =>
      `The site names a ground of your own, ${file}, which is not in the zip: here it is not at hand, or too large. Put the file beside index.html, or the map is drawn without it.`,
    embed: 'Then put this into your article',
    replace: 'Write the address of your site in place of https://maps.example.org/.',
  },
};
