import type { DateManner } from '../model/date-manner.ts';
import { articleId, keptId } from './article-id.ts';
import { cleanLine } from './clean-text.ts';
import { readWrittenDate } from './dates/written-date.ts';
import { type Finding, finding } from './finding.ts';
import { checkedLanguage, guessLanguage } from './guess/language.ts';
import { isSameTitle, readOpening } from './guess/opening.ts';
import { outletOfAddress } from './guess/outlet.ts';
import { type Draft, GUESSED_FIELDS, type GuessedField, type ProposedArticle } from './proposed-article.ts';

/** An article with all that could be found out about it, and what is to be said of that. */
export interface CompletedArticle {
  readonly article: ProposedArticle;
  readonly findings: readonly Finding[];
}

/** Fills what a draft does not state with what its text gives away, and marks it. `taken` are the ids of other articles. */
export function completeDraft(draft: Draft, taken: ReadonlySet<string>): CompletedArticle {
  const { file, stated, extra } = draft;
  const date = readStatedDate(draft);
  const { source, fault } = readSource(draft);
  const suggested = isOurs(draft) ? nothingSuggested(draft) : suggestedFields(draft, source);
  const { blocks } = suggested;
  const guessed = {
    title: stated.title ?? suggested.title,
    outlet: stated.outlet ?? suggested.outlet,
    author: stated.author ?? suggested.author,
    date: date.edtf ?? suggested.date,
  };
  const text = blocks.map((block) => block.text).join('\n');
  const language = languageOf(draft, `${guessed.title ?? ''}\n${text}`);
  const isInferred: Partial<Record<GuessedField, boolean>> = {
    lang: language.inferred,
    title: guessed.title !== null && stated.title === null,
    outlet: guessed.outlet !== null && stated.outlet === null,
    author: guessed.author !== null && stated.author === null,
    date: guessed.date !== null && date.edtf === null,
  };
  const id = stated.id === null ? articleId(guessed.date, guessed.title, taken) : keptId(stated.id, taken);
  return {
    article: {
      file,
      id,
      language: language.language,
      ...guessed,
      source,
      rights: stated.rights,
      blocks,
      inferred: GUESSED_FIELDS.filter((field) => isInferred[field] || draft.inferred.includes(field)),
      extra: { ...extra, ...unread(stated, { date: date.edtf, source }) },
    },
    findings: [...date.findings, ...fault, ...changedId(draft, id)],
  };
}

/** What is stated and could not be read is kept for the person who can. */
function unread(
  stated: Draft['stated'],
  read: { readonly date: string | null; readonly source: string | null },
): Readonly<Record<string, unknown>> {
  return {
    ...(stated.date !== null && read.date === null && { 'original date': stated.date }),
    ...(stated.source !== null && read.source === null && { 'original source': stated.source }),
  };
}

/** An article of ours says all that is known of it: where it says `null`, nothing is. */
function isOurs({ stated }: Draft): boolean {
  return stated.id !== null && stated.language !== null;
}

function languageOf(draft: Draft, text: string): { readonly language: string; readonly inferred: boolean } {
  const { language } = draft.stated;
  return isOurs(draft) && language !== null
    ? { language, inferred: false }
    : checkedLanguage(language, guessLanguage(text));
}

type Suggested = Pick<ProposedArticle, 'title' | 'outlet' | 'author' | 'date' | 'blocks'>;

function nothingSuggested({ blocks }: Draft): Suggested {
  return { title: null, outlet: null, author: null, date: null, blocks };
}

/** What the text, the address and the file suggest; and the text without what is the title. */
function suggestedFields({ stated, hints, blocks }: Draft, source: string | null): Suggested {
  const opening = readOpening(blocks);
  const [first] = blocks;
  const isRepeated = first !== undefined && stated.title !== null && isSameTitle(first.text, stated.title);
  return {
    title: cleanLine(opening.title ?? hints.title),
    outlet: cleanLine(hints.outlet ?? outletOfAddress(source) ?? opening.outlet),
    author: cleanLine(opening.author ?? hints.author),
    date: opening.date ?? dateOf(hints.date ?? null),
    blocks: stated.title === null ? opening.blocks : blocks.slice(isRepeated && blocks.length > 1 ? 1 : 0),
  };
}

/** A date that is hinted at, in EDTF; `null` where it is none. */
function dateOf(printed: string | null): string | null {
  const reading = printed === null ? null : readWrittenDate(dayOfMoment(printed));
  return reading === null || 'fault' in reading ? null : reading.edtf;
}

const dayOfMoment = (printed: string): string => printed.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1');

/** Manners of writing a date that leave no doubt. */
const PLAIN_MANNERS: ReadonlySet<DateManner> = new Set(['edtf', 'digits', 'words', 'year-first']);

/** A moment of a day is a day here, but for what articles of ours say. */
function readStatedDate(draft: Draft): {
  readonly edtf: string | null;
  readonly findings: readonly Finding[];
} {
  const { file, line, stated } = draft;
  if (stated.date === null) return { edtf: null, findings: [] };
  const printed = isOurs(draft) ? stated.date : dayOfMoment(stated.date);
  const reading = readWrittenDate(printed);
  if ('fault' in reading)
    return {
      edtf: null,
      findings: [finding('date-unread', { printed, fault: reading.fault }, { file, line })],
    };
  const { edtf, manner } = reading;
  return {
    edtf,
    findings: PLAIN_MANNERS.has(manner)
      ? []
      : [finding('date-read', { printed, edtf, manner }, { file, line })],
  };
}

function readSource({ file, line, stated }: Draft): {
  readonly source: string | null;
  readonly fault: readonly Finding[];
} {
  const { source } = stated;
  if (source === null) return { source: null, fault: [] };
  const address = source.trim();
  if (/^https?:\/\/[^\s/]+\S*$/.test(address)) return { source: encodeSpaces(address), fault: [] };
  return {
    source: null,
    fault: [finding('field-unread', { field: 'source', printed: source }, { file, line })],
  };
}

function encodeSpaces(address: string): string {
  return address.replace(/\s/g, '%20');
}

function changedId(draft: Draft, id: string): Finding[] {
  const { file, line, stated } = draft;
  return isOurs(draft) && stated.id !== id
    ? [finding('id-changed', { from: stated.id ?? '', to: id }, { file, line })]
    : [];
}
