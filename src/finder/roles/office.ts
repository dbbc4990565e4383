import type { Words } from '../../text/words.ts';
import type { Context } from '../evidence/context.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import type { ScoredMatch } from '../resolve/score.ts';

const OFFICES = wordsFor(({ institutions }) => institutions.offices);
const PRINTED: ReadonlySet<string> = new Set(ofAll(({ institutions }) => institutions.offices));
/** The mayor of a town is somebody in it. */
const INHABITANTS = wordsFor(({ context }) => context.inhabitants);
const POSSESSIVE = 's';
/** The word in which an office is found at the latest: Syria's deputy foreign minister. */
const MOST_BEFORE_OFFICE = 4;

/** Whether a folded word is an office that the name after it belongs to: ملك, رئيس. */
export const isOffice = (word: string): boolean => OFFICES.has(word) && !INHABITANTS.has(word);

/** والي دمشق: printed as an office is, and not as a preposition (وإلى) that folds alike. */
export const isPrintedOffice = (words: Words, at: number): boolean => PRINTED.has(words.printed(at, at));

/** Whether a match names where an office is held that stands behind it, or before the designator of its division. */
export const isOfficeAround = (scored: ScoredMatch): boolean =>
  isOfficeAfter(scored.context) || isOfficeOfDivision(scored);

/** أمير منطقة القصيم, محافظ محافظة حلب: the designator stands between the office and where it is held. */
function isOfficeOfDivision({ context: { words, match }, designation }: ScoredMatch): boolean {
  if (designation === null || designation.rule === 'list' || designation.at !== match.first - 1) return false;
  return (
    words.isArabic(match.first) &&
    words.separator(designation.at) === 'space' &&
    isOffice(words.word(designation.at - 1))
  );
}

/** Jordan's king, Iraq's foreign minister, a Santa Fe governor. */
function isOfficeAfter({ words, match, next }: Context): boolean {
  if (!words.isLatin(match.last)) return false;
  if (OFFICES.hasBare(next) && words.separator(match.last + 1) === 'space') return true;
  if (next !== POSSESSIVE) return false;
  for (
    let at = match.last + 2;
    at <= match.last + MOST_BEFORE_OFFICE && words.separator(at) === 'space';
    at++
  )
    if (OFFICES.hasBare(words.word(at))) return true;
  return false;
}
