import { countBefore } from '../../geo/bisection.ts';
import type { Words } from '../../text/words.ts';
import type { Match } from '../scan/match.ts';

/** How many words away sport is heard, and how many words of it make a contest. */
const REACH = 40;
const LEAST = 2;

const NUMBER = /^\d{1,3}$/;

/** Northampton 27-25: a name in Latin script right before a score, which makes a contest alone. */
export function isBeforeScore(words: Words, { last }: Match): boolean {
  if (!words.isLatin(last) || words.separator(last + 1) !== 'space') return false;
  const isScore = NUMBER.test(words.word(last + 1)) && NUMBER.test(words.word(last + 2));
  return isScore && /^[-–:]$/.test(words.separatorText(last + 2));
}

/** Where a text tells of sport. */
export class Contest {
  private readonly words: Words;
  /** The positions of words of sport, in order. */
  private readonly positions: readonly number[];

  constructor(words: Words, matches: readonly Match[]) {
    this.words = words;
    this.positions = matches.flatMap((match) => {
      if (isBeforeScore(words, match)) return [match.first, match.last + 1];
      return match.isSport ? [match.first] : [];
    });
  }

  /** Whether sport is told of near a match, in its own line. */
  isAround({ first }: Match): boolean {
    let heard = 0;
    for (let at = this.firstFrom(first - REACH); heard < LEAST; at++) {
      const position = this.positions[at];
      if (position === undefined || position > first + REACH) return false;
      if (this.areInOneLine(position, first)) heard++;
    }
    return true;
  }

  /** The index of the first position that is not before `least`. */
  private firstFrom(least: number): number {
    return countBefore(this.positions.length, (at) => (this.positions[at] as number) < least);
  }

  private areInOneLine(one: number, other: number): boolean {
    const between = this.words.printed(Math.min(one, other), Math.max(one, other));
    return !between.includes('\n');
  }
}
