import type { MarkedText } from './marked-text.ts';

/** A tweet as IDRISI has it, in its sets for recognition (`startIdx`) and for disambiguation (`start_offset`). */
interface Tweet {
  readonly tweet_id?: string | number;
  readonly text: string;
  readonly location_mentions?: readonly LocationMention[];
}

interface LocationMention {
  readonly text: string;
  readonly startIdx?: number;
  readonly endIdx?: number;
  readonly start_offset?: number;
  readonly end_offset?: number;
}

/** Whether a file holds JSON and not tagged words. */
export function looksLikeTweets(content: string): boolean {
  return /^\uFEFF?\s*(?:\{\s*"|\[\s*\{)/.test(content);
}

/** Reads tweets in IDRISI's JSON: an object a line, or one list. Marks have no ids; clitics and heads are still on them. */
export function readTweets(content: string): MarkedText[] {
  return tweetsOf(content.replace(/^\uFEFF/, '')).map((tweet, index) => {
    const { text, location_mentions: mentions = [] } = tweet;
    const id = `tweet ${tweet.tweet_id ?? index + 1}`;
    const spans = mentions.map((mention) => spanOf(mention, text, id));
    const marks = outermost(spans).map(([start, end]) => ({
      start,
      end,
      places: [],
      optional: false,
      roles: [],
      hidden: false,
      absent: false,
    }));
    return { id, group: 'tweets', text, marks };
  });
}

function tweetsOf(content: string): Tweet[] {
  if (content.trimStart().startsWith('[')) return JSON.parse(content);
  return content.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      throw new Error(`Line ${index + 1} is no JSON object: ${(error as Error).message}`);
    }
  });
}

type Span = readonly [start: number, end: number];

/** The offsets count code points, ours UTF-16 units: emoji are two of them. Some files count units; the words decide. */
function spanOf(mention: LocationMention, text: string, tweet: string): Span {
  const start = mention.startIdx ?? mention.start_offset ?? Number.NaN;
  const end = mention.endIdx ?? mention.end_offset ?? Number.NaN;
  const points = Array.from(text);
  const before = points.slice(0, start).join('').length;
  const counted: Span[] = [
    [before, before + points.slice(start, end).join('').length],
    [start, end],
  ];
  const span = counted.find(([from, to]) => text.slice(from, to) === mention.text);
  if (span === undefined) throw new Error(`${tweet}: ${start} to ${end} is not "${mention.text}".`);
  const hash = /^#+/.exec(mention.text)?.[0].length ?? 0;
  return [span[0] + hash, span[1]];
}

/** By start, without those that lie inside or across another one. */
function outermost(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  const kept: Span[] = [];
  for (const span of sorted) if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  return kept;
}
