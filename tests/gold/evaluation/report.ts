import { formatTable } from '../../../src/cli/print/text-table.ts';
import { foldText } from '../../../src/text/fold.ts';
import { byKind, byRole, failures, findAll, mistakes, type Part, type Result } from './breakdown.ts';
import { baselines, type FinderUnderTest, ourFinder } from './finders.ts';
import { type Interval, intervalsOf, scoresOf } from './interval.ts';
import { sumLeads, tallyLeads } from './lead-tally.ts';
import type { MarkedSet } from './marked-set.ts';
import { reliability } from './reliability.ts';
import { type Counts, type IsNameOf, tally } from './tally.ts';

export interface ReportOptions {
  readonly seed: number;
  /** Counts the names that the finder suggests to the curator. */
  readonly leads: boolean;
  /** Lists every mistake. */
  readonly mistakes: boolean;
}

/** Everything measured on one set, as lines of text. */
export function report(set: MarkedSet, options: ReportOptions): string {
  const ours = ourFinder(set, { spans: !set.identified, leads: false });
  const withLeads = ourFinder(set, { spans: !set.identified, leads: true });
  const finders = [ours, ...(options.leads ? [withLeads] : []), ...baselines(set.places)];
  const results = findAll(options.leads ? withLeads : ours, set.texts, set.together);
  const marks = set.texts.reduce((sum, { marks }) => sum + marks.length, 0);
  return [
    `${set.name}: ${set.texts.length} ${set.unit}, ${marks} marks, ${set.places.length} places in the gazetteer`,
    ...scoreTables(set, finders, options.seed),
    ...(set.identified ? [...tablesOf(set, results), falseLine(set, ours)] : []),
    ...leadLines(set, withLeads),
    ...(options.mistakes ? ['', ...results.flatMap(mistakes)] : []),
    '',
  ].join('\n');
}

function tablesOf(set: MarkedSet, results: readonly Result[]): string[] {
  const tables = [
    kindTable(set, results),
    partTable('marks by role', byRole(results)),
    mistakeTable(results),
    reliability(results),
  ];
  return tables.flatMap((table) => ['', table]);
}

/** How many places would be wrong on the map, where a reader counts words. */
function falseLine(set: MarkedSet, finder: FinderUnderTest): string {
  const isName = isNameOf(set);
  const results = findAll(finder, set.texts, set.together);
  const excess = results.reduce((sum, { text, found }) => sum + tally(text, found, isName).place.excess, 0);
  const words = set.texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return `places false or wrong: ${excess} in ${words} words, ${((1000 * excess) / words).toFixed(1)} in 1,000`;
}

/** How the suggestions are, on the texts in which all absent places are marked; and how many marks are absent. */
function leadLines(set: MarkedSet, finder: FinderUnderTest): string[] {
  const absent = set.texts.flatMap(({ marks }) => marks).filter((mark) => mark.absent).length;
  const texts = set.texts.filter(({ noLeads }) => noLeads !== undefined);
  if (absent === 0 && texts.length === 0) return [];
  const tallies = findAll(finder, texts, 1).map(({ text, found }) => tallyLeads(text, found));
  const leads = sumLeads(tallies);
  return [
    '',
    `marks of places that the gazetteer lacks: ${absent}; nothing may be plotted there`,
    `leads in ${texts.length} texts: ${leads.suggested} of ${leads.absent} absent places suggested ` +
      `(${share(leads.suggested / leads.absent)}), ${leads.wrong} of ${leads.suggestions} suggestions wrong ` +
      `(${share(leads.wrong / leads.suggestions)})`,
  ];
}

const NAME = 24;

const COMPARISONS = {
  exact: 'spans, exact',
  overlap: 'spans, any overlap',
  place: 'places',
} as const;

/** A table for each comparison; whole corpora without ids have none of places. */
function scoreTables(set: MarkedSet, finders: readonly FinderUnderTest[], seed: number): string[] {
  const isName = isNameOf(set);
  const measured = finders.map((finder) => {
    const results = findAll(finder, set.texts, set.together);
    return { name: finder.name, tallies: results.map(({ text, found }) => tally(text, found, isName)) };
  });
  const comparisons = set.identified
    ? (['exact', 'overlap', 'place'] as const)
    : (['exact', 'overlap'] as const);
  return comparisons.flatMap((comparison) => [
    '',
    `${COMPARISONS[comparison].padEnd(NAME)}precision [95 %]       recall [95 %]          F1 [95 %]`,
    ...measured.map(
      ({ name, tallies }) =>
        name.padEnd(NAME) +
        scoreRow(
          tallies.map((of) => of[comparison]),
          seed,
        ),
    ),
  ]);
}

function scoreRow(counts: readonly Counts[], seed: number): string {
  const scores = scoresOf(counts);
  const intervals = intervalsOf(counts, seed);
  const cell = (value: number, [low, high]: Interval) => `${share(value)} [${share(low)}–${share(high)}]`;
  const parts = ['precision', 'recall', 'f1'] as const;
  return parts.map((part) => cell(scores[part], intervals[part])).join('   ');
}

const share = (value: number): string => (Number.isNaN(value) ? '  –  ' : value.toFixed(3));

function isNameOf({ places }: MarkedSet): IsNameOf {
  const names = new Map(
    places.map(({ id, matching, names }) => {
      const all = [...Object.values(matching.names).flat(), ...names.map(({ toponym }) => toponym)];
      return [id, new Set(all.map((name) => foldText(name)))];
    }),
  );
  return (words, place) => names.get(place)?.has(foldText(words)) ?? false;
}

function kindTable({ places }: MarkedSet, results: readonly Result[]): string {
  const kinds = new Map<string, string>(places.map(({ id, kind }) => [id, kind]));
  return partTable(
    'places by kind',
    byKind(results, (place) => kinds.get(place) ?? 'other'),
  );
}

function partTable(title: string, parts: ReadonlyMap<string, Part>): string {
  const rows = [...parts].sort(([one], [other]) => one.localeCompare(other));
  return formatTable([
    [title, 'marked', 'found', 'precision', 'recall', 'F1'],
    ...rows.map(([name, { marked, found, hits, right }]) => {
      const scores = [right / found, hits / marked, (hits + right) / (found + marked)];
      return [name, String(marked), String(found), ...scores.map(share)];
    }),
  ]);
}

function mistakeTable(results: readonly Result[]): string {
  const wrong = [...failures(results)].filter(([, group]) => group.wrong.length > 0);
  if (wrong.length === 0) return 'no mistakes';
  return formatTable([
    ['mistakes by class', 'texts', 'mistakes'],
    ...wrong.map(([name, group]) => [name, String(group.texts), String(group.wrong.length)]),
  ]);
}
