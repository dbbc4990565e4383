import type { Mark } from '../corpus/passage.ts';
import { NO_LINKS } from '../corpus/sources.ts';
import type { Site } from '../model/site.ts';
import { articleIri, placeIri } from './address.ts';
import type { Export } from './export.ts';
import { writable } from './markup.ts';
import { nameFields } from './name-fields.ts';
import { type ExportedPassage, type ExportedPlace, exportedPlaces, type Selection } from './selection.ts';
import { sourceFields } from './source-fields.ts';

type Cell = string | number | boolean | null;

/**
 * What a spreadsheet could take for a formula (OWASP, "CSV Injection"; the wide forms are read like the narrow
 * ones in East Asian locales), and what already begins with the prefix that defuses it.
 */
const DANGEROUS = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n]|')/u;

/**
 * Text as it stands in a cell: where it could be taken for a formula, an apostrophe goes before it. An apostrophe at
 * the beginning of a cell is always ours, so taking one away gives the text back.
 */
export function defuse(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that `defuse` was given. */
export function restore(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = defuse(writable(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The languages that names are in, in the order of the site's, then as they come. */
function languagesOf({ site }: Selection, places: readonly ExportedPlace[]): readonly string[] {
  const inNames = places.flatMap(({ summary }) => Object.keys(summary.names));
  return [...new Set([...site.languages, ...inNames])];
}

function placeCells(place: ExportedPlace, languages: readonly string[]): object {
  const { summary, point, container } = place;
  return {
    ...Object.fromEntries(languages.map((language) => [`name_${language}`, summary.names[language] ?? null])),
    kind: summary.kind,
    layer: summary.layer,
    longitude: point?.[0] ?? null,
    latitude: point?.[1] ?? null,
    uncertainty_km: summary.uncertaintyKm,
    place_confidence: summary.confidence,
    reasoned: summary.reasoned,
    container: container?.id ?? null,
    display: summary.display,
    note: place.sources?.note ?? null,
    population: place.sources?.population ?? null,
    ...sourceFields(place),
    ...nameFields(place),
    ...(place.sources?.links ?? NO_LINKS),
  };
}

function mentionCells({ passage, article }: ExportedPassage, mark: Mark, site: Site): object {
  return {
    quote: passage.text.slice(mark.start, mark.end),
    occurrence: mark.occurrence,
    role: mark.role,
    mention_confidence: mark.confidence,
    passage: passage.text,
    start_utf16: mark.start,
    end_utf16: mark.end,
    cut_before: passage.cutBefore,
    cut_after: passage.cutAfter,
    part: passage.blockKind,
    article: article.id,
    article_iri: articleIri(site, article.id),
    title: article.title,
    outlet: article.outlet,
    author: article.author,
    date: article.date,
    inferred: article.inferred.join(' '),
    source: article.source,
    rights: article.rights,
  };
}

function rowsOf(place: ExportedPlace, selection: Selection, languages: readonly string[]): object[] {
  const { site } = selection;
  const start = { place: place.summary.id, place_iri: placeIri(site, place.summary.id) };
  const ofPlace = placeCells(place, languages);
  return place.passages.flatMap((each) =>
    each.passage.marks.map((mark) => ({ ...start, ...ofPlace, ...mentionCells(each, mark, site) })),
  );
}

/** Without it Excel reads the file in the system's old code page and garbles Arabic. */
const BYTE_ORDER_MARK = '\ufeff';

/** One line a mention, by RFC 4180, UTF-8 with a byte order mark; the first line names the columns. */
export const csv: Export = {
  id: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  cannotCarry: ['full-text', 'shapes', 'places-without-mentions', 'relations', 'statements'],
  write(selection) {
    const places = exportedPlaces(selection);
    const languages = languagesOf(selection, places);
    const rows = places.flatMap((place) => rowsOf(place, selection, languages));
    const lines = rows.map((row) => Object.values(row).map(written).join(','));
    const columns = Object.keys(rows[0] ?? {}).join(',');
    return `${BYTE_ORDER_MARK}${[columns, ...lines].join('\r\n')}\r\n`;
  },
};
