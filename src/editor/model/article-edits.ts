import { findQuotation } from '../../corpus/anchor.ts';
import type { Correction } from '../../input/article.ts';
import { partsOfArticle, textOfArticle, withBody } from '../../input/edit/article-file.ts';
import {
  correctionsOf,
  correctionsSetAside,
  withCorrections,
  withSetAside,
} from '../../input/edit/edit-corrections.ts';
import { correct } from '../../pipeline/annotation/correct-article.ts';
import { occurrenceAt } from '../../pipeline/annotation/occurrence.ts';
import { followCorrections } from './follow.ts';

/** The text of an article's body as it is edited: with plain ends of lines. */
export function bodyOf(file: string): string {
  return (partsOfArticle(file)?.body ?? file).replaceAll('\r\n', '\n');
}

/** A change of an article's words; its corrections follow, and those whose words are gone are set aside. */
export function editWords(file: string, change: (file: string) => string): string {
  const changed = change(file);
  const corrections = correctionsOf(file);
  if (corrections.length === 0) return changed;
  const [before, after] = [textOfArticle(file), textOfArticle(changed)];
  if (before === null || after === null) return changed;
  const { kept, gone } = followCorrections(before, after, corrections);
  const followed = withCorrections(changed, kept);
  return gone.length === 0 ? followed : withSetAside(followed, [...correctionsSetAside(file), ...gone]);
}

export const editBody = (file: string, body: string): string =>
  editWords(file, (text) => withBody(text, body));

/** Takes a correction whose words were gone out of the file; the others that are `gone` are kept aside. */
export function forget(file: string, gone: readonly Correction[], correction: Correction): string {
  const kept = correctionsOf(file).filter((each) => !gone.some((other) => isSame(each, other)));
  return withSetAside(
    withCorrections(file, kept),
    gone.filter((each) => each !== correction),
  );
}

const isSame = (one: Correction, other: Correction): boolean =>
  one.quote === other.quote && one.occurrence === other.occurrence;

/** Whether the words of a correction stand in the text again. */
export const isBack = (file: string, { quote }: Correction): boolean =>
  textOfArticle(file)?.includes(quote) === true;

/** Puts a correction whose words are back to where they stand now: where it was, else to the first of them. */
export function applyAgain(file: string, gone: readonly Correction[], correction: Correction): string {
  const text = textOfArticle(file) ?? '';
  const { quote, occurrence, place } = correction;
  const start = findQuotation(text, quote, occurrence, correction)?.start ?? text.indexOf(quote);
  if (start === -1) return file;
  return correct(forget(file, gone, correction), {
    quote,
    occurrence: occurrenceAt(text, quote, start),
    place,
  });
}
