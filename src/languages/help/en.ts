import { EXPORTS } from '../../exports/exports.ts';
import type { HelpMessages } from './messages.ts';

const FOLDERS = `  --content DIR  articles and site.yaml; the folder content here where not given
  --geo DIR      gazetteer, background, names.yaml and basemap; the folder geo here where not given`;

const STRICT = '  --strict       any error stops it, also one of a single article';

const EXIT_CODES = `An article with an error is left out with a sentence, and the site is made without it. Exits with 0 where there is a site, also one
without such articles; with 1 where there is none: after an error of the settings, the gazetteer or the basemap, where no article is left,
and with --strict after any error; with 2 where the command is called wrongly.`;

export const en: HelpMessages = {
  init: {
    summary: 'begin a project: folders, settings, an example article',
    usage: `buldan init FOLDER [--language ar|en]

Makes content/ with site.yaml and an example article, geo/ with a note, and package.json with start, build and check. Nothing
that is there is written over; a package.json that is there gets the scripts that it lacks.

  --language TAG  of the example, and the first of the site; your system's where not given`,
  },
  add: {
    summary: 'make articles of what you have: Word files, web pages, texts, tables, feeds, zips',
    usage: `buldan add FILE… [--content DIR] [--strict] [--all] [--yes]

Reads docx, html, mhtml, md, txt, csv, tsv, json, ndjson, rss, atom, warc, and zips and folders of them, and writes an article a file
into the folder of articles. Title, outlet, author, date and language are taken from the file or guessed; what is guessed
is marked as inferred. Nothing is fetched, and no file that is there is written over. A file that cannot be read is left
out with a sentence; the exit code is 1 where no article could be read.

  --content DIR  where the articles go, the folder content here where not given
  --strict       writes nothing and exits with 1 where anything has to be left out
  --all          names every file, and not only the first twenty of a kind
  --yes          asks nothing, as when no terminal is there`,
  },
  build: {
    summary: 'make the site',
    usage: `buldan build [--content DIR] [--geo DIR] [--out DIR] [--workers N] [--no-cache]
             [--annotated DIR] [--strict]

Makes the whole site: a static page with its data, for any host or subfolder. Where it cannot, the folder keeps the
last good site. Of what lies in the folder only what an earlier build wrote is replaced or removed: buldan-site.txt names it.

${EXIT_CODES}

${FOLDERS}
${STRICT}
  --out DIR      where the site goes, dist where not given
  --workers N    how many annotate a large corpus at the same time; as many as there are processors where not given
  --no-cache     keep nothing in .cache/buldan of what was made of many articles, and use nothing that is there
  --annotated DIR  take what "annotate --ndjson --complete" found on other machines, in shards of any number and order,
                 a record a line or Parquet (src/pipeline/README.md)`,
  },
  check: {
    summary: 'report everything that is wrong with the articles and the gazetteer, and what was found',
    usage: `buldan check [--content DIR] [--geo DIR] [--strict]

Reads every file and lists all problems with file, line and column; then says what the map will hold: articles, mentions, places,
articles without any, names that look like ordinary words, languages, sources and licences. Writes nothing.

${EXIT_CODES}

${FOLDERS}
${STRICT}`,
  },
  develop: {
    summary: 'show the site while its articles and places are written',
    usage: `buldan develop [--content DIR] [--geo DIR] [--port NUMBER] [--open]

Serves the site from memory, on this machine only, until it is interrupted; when an article, a place or the settings
change, the page loads again, and where they cannot be read it says why. Its page editor.html, the editor, opens the project and
writes to these files, and never over one that another program has changed meanwhile.

${FOLDERS}
  --port NUMBER  5173 where not given, or the next one that is free
  --open         opens it in the browser`,
  },
  serve: {
    summary: 'show a built site as a host would',
    usage: `buldan serve [--out DIR] [--port NUMBER]

Serves the site on this machine only, with the headers that a host should send, until it is interrupted.

  --out DIR      where the site lies, dist where not given
  --port NUMBER  4173 where not given`,
  },
  annotate: {
    summary: 'find the mentions of places in texts from standard input',
    usage: `buldan annotate --ndjson [--all | --complete] [--content DIR] [--geo DIR]

Reads {"id", "text"} a line and writes {"id", "mentions"} a line, as they come. Offsets count UTF-16 code units.
A line that is no such object is reported on standard error, and the exit code is 1 in the end.

  --ndjson       one JSON object a line, in and out
  --all          also what is not plotted, with candidates and the reason
  --complete     all that the finder knows, as "build --annotated" needs it; of the texts that "texts" writes
${FOLDERS}`,
  },
  texts: {
    summary: 'write the texts of the articles, for annotate on other machines',
    usage: `buldan texts --ndjson [--content DIR] [--geo DIR]

Writes {"id", "text", "countries", "home"} a line, with the countries that all the articles are about: what
"annotate --ndjson --complete" reads on as many machines as there are, and
"build --annotated" puts together again (src/pipeline/README.md). Articles that cannot be read are left out, with a sentence each.

  --ndjson       one JSON object a line
${FOLDERS}`,
  },
  explain: {
    summary: 'show how the finder comes to its decisions on a text',
    usage: `buldan explain "TEXT" [--content DIR] [--geo DIR]

Prints the words of the text with their readings; of every name the candidates, what speaks for and against each,
with its weight, and the decision; and what looks like a place and is in no gazetteer.

${FOLDERS}`,
  },
  correct: {
    summary: 'say which place the words of an article are, or that they are none',
    usage: `buldan correct ARTICLE QUOTE --place PLACE|none [--occurrence N | --everywhere]
       buldan correct ARTICLE QUOTE --undo [--occurrence N]

Writes the correction into the front matter of the article, with the words around the quotation where these are needed to find it again
after an edit; nothing else in the file changes. ARTICLE is its id or its file, QUOTE words as they are printed there.

  --place PLACE   the id of a place, or its name where one place has it; none where the words are no place
  --occurrence N  which of the article's occurrences of the words, counted from its title on
  --everywhere    all of them
  --undo          leaves the words to the finder again
${FOLDERS}`,
  },
  leads: {
    summary: 'list names that look like places and are in no gazetteer, and add them to it',
    usage: `buldan leads [--content DIR] [--geo DIR]
       buldan leads --write [NAME or NUMBER…] [--without-position] [--kind KIND]

A table: each name, how many passages have it, which places of the world are called so and how far these lie from the places of
the same articles, and the first passage. A * stands where it is sure which place is meant.

  --write             adds the places of the named rows to the files of geo/gazetteer, with their source and licence: by name, by
                      number, or 3.2 for the second place of row 3. Without names it asks, and where nobody is there to answer adds the sure ones
  --without-position  what the world does not know is written without a position
  --kind KIND         of these, where the text does not say what they are
${FOLDERS}`,
  },
  import: {
    summary: 'take places over from other gazetteers, maps and tables',
    usage: `buldan import FILE… [options]

Reads tables (CSV, TSV, with any separator and in any usual encoding), GeoJSON, KML and KMZ of My Maps, uMap, Overpass JSON, query results
of Wikidata, Linked Places and JSON Lines, LP-TSV, dumps of GeoNames and zips of these, without being told which; columns and kinds may be called in Arabic or
English (geo/README.md). Adds the places to geo/gazetteer, a file a layer; those of a dump of GeoNames to geo/background, which gives way to the gazetteer.
Places that are there already stay as they are. What was left out, changed or guessed is listed by name, once a kind.
Exits with 1 where nothing could be read.

  --source NAME   the data set, and
  --licence NAME  its licence, for example "CC BY 4.0": cited for every place (files of GeoNames, OpenStreetMap and Wikidata know theirs)
  --year YEAR     of the data set; that of the file where not given
  --kind KIND     of every place that states none
  --geo DIR       the folder of the gazetteer; geo here where not given
  --background    add the places to geo/background
  --all           list every name in the report
  --out FILE      write everything to this file, - for standard output, and nothing to the project
  --countries A,B   of a dump of GeoNames: only places of these countries, SY,IQ
  --language ar|en  of a dump of GeoNames: only places with a name in it
  --containers FILE, --corrections FILE   for a dump of GeoNames; geo/background/ has examples`,
  },
  export: {
    summary: 'write the corpus, or a part of it, in a format of the field',
    usage: `buldan export --format FORMAT [--place ID]… [--article ID]… [--language TAG] [--out FILE]

Writes what the site publishes: places that are withheld are left out, coarse ones have no position. What the format
cannot carry is said on standard error.

  --format FORMAT  ${EXPORTS.map(({ id }) => id).join(', ')}
  --place ID       this place only; may be given several times
  --article ID     passages of this article only; may be given several times
  --language TAG   language of titles and names, the site's first where not given
  --out FILE       where to, standard output where not given
${FOLDERS}`,
  },
};
