import type { WordTable } from '../../text/word-table.ts';
import { ofAll, wordsFor } from '../grammar/languages.ts';
import { spelledOut } from '../grammar/preposition.ts';
import { verbsByPreposition } from '../grammar/verbs.ts';
import type { Context } from './context.ts';

type Group = 'motion' | 'control' | 'presence';

const LINKS = wordsFor(({ lists }) => lists.links);
/** How far back a verb is looked for: انسحب عناصر التنظيم من X; and where X is its object: دخل الجيش X. */
const REACH = 6;
const OBJECT_REACH = 3;

const VERBS: ReadonlyMap<string, WordTable<Group>> = verbsByPreposition({
  motion: ofAll(({ verbs }) => verbs.motion),
  control: ofAll(({ verbs }) => verbs.control),
  presence: ofAll(({ verbs }) => verbs.presence),
});

interface GoverningVerb {
  readonly group: Group;
  /** How many words before the match it stands. */
  readonly distance: number;
}

/** Several rules ask of the same context, one after the other. */
let last: { readonly context: Context; readonly verb: GoverningVerb | null } | null = null;

/** The nearest verb before the name that takes its preposition: انسحب من, السيطرة على, انفجار في; `null` where none does. */
export function governingVerb(context: Context): GoverningVerb | null {
  if (last?.context !== context) last = { context, verb: findGoverningVerb(context) };
  return last.verb;
}

function findGoverningVerb(context: Context): GoverningVerb | null {
  const isOther = isOtherPreposition(context);
  const governing = isOther ? context.previous : context.preposition;
  const verbs = VERBS.get(spelledOut(governing));
  if (verbs === undefined) return null;
  const first = governing === '' || context.match.clitics.endsWith(governing) ? 1 : 2;
  const reach = context.clauseBefore(isOther ? 2 : governing === '' ? OBJECT_REACH : REACH);
  for (let distance = first; distance <= reach; distance++) {
    const group = verbs.get(context.before(distance));
    if (group !== undefined) return isSubject(context, distance) ? null : { group, distance };
  }
  return null;
}

/** marched on London: a preposition that makes a place of a name only right after certain verbs. */
const isOtherPreposition = ({ preposition, previous, words, match }: Context): boolean =>
  preposition === '' && words.isLatin(match.first) && VERBS.has(previous) && !LINKS.hasBare(previous);

/** وصل العمال إلى المصنع: right after the verb and before the preposition that the verb takes, an Arabic name is its subject. */
function isSubject(context: Context, distance: number): boolean {
  if (context.preposition !== '' || distance > 1 || context.words.isLatin(context.match.first)) return false;
  return VERBS.get(context.next)?.get(context.before(distance)) !== undefined;
}
