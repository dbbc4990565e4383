import { foldText } from '../../../src/text/fold.ts';
import { byKind, byRole, failures, findAll, mistakes, type Result } from './breakdown.ts';
import { baselines, type FinderUnderTest, ourFinder } from './finders.ts';
import { intervalOfF1, scoresOf } from './interval.ts';
import type { MarkedSet } from './marked-set.ts';
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
  const ours = ourFinder(set.places, set.notPlaces, { spans: !set.identified, leads: false });
  const withLeads = ourFinder(set.places, set.notPlaces, { spans: !set.identified, leads: true });
  const finders = [ours, ...(options.leads ? [withLeads] : []), ...baselines(set.places)];
  const results = findAll(options.leads ? withLeads : ours, set.texts, set.together);
  const marks = set.texts.reduce((sum, { marks }) => sum + marks.length, 0);
  return [
    `${set.name}: ${set.texts.length} ${set.unit}, ${marks} marks, ${set.places.length} places in the gazetteer`,
    '',
    ...scoreTable(set, finders, options.seed),
    ...(set.identified
      ? ['', ...kindTable(set, results), '', ...roleTable(results), '', ...groupTable(results)]
      : []),
    ...(options.mistakes ? ['', ...results.flatMap(mistakes)] : []),
    '',
  ].join('\n');
}

const NAME = 24;

function scoreTable(set: MarkedSet, finders: readonly FinderUnderTest[], seed: number): string[] {
  const comparisons = set.identified
    ? (['exact', 'overlap', 'place'] as const)
    : (['exact', 'overlap'] as const);
  const header = comparisons.map((each) => `${each.padEnd(8)}P     R     F1 [95 %]      `).join(' ');
  const isName = isNameOf(set);
  const rows = finders.map((finder) => {
    const results = findAll(finder, set.texts, set.together);
    const tallies = results.map(({ text, found }) => tally(text, found, isName));
    const cells = comparisons.map((each) =>
      scoreCell(
        tallies.map((of) => of[each]),
        seed,
      ),
    );
    return finder.name.padEnd(NAME) + cells.join(' ');
  });
  return [`${''.padEnd(NAME)}${header}`, ...rows];
}

function scoreCell(counts: readonly Counts[], seed: number): string {
  const { precision, recall, f1 } = scoresOf(counts);
  const [low, high] = intervalOfF1(counts, seed);
  return `       ${[precision, recall, f1].map(share).join(' ')} [${share(low)}–${share(high)}]`;
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

function kindTable({ places }: MarkedSet, results: readonly Result[]): string[] {
  const kinds = new Map<string, string>(places.map(({ id, kind }) => [id, kind]));
  const parts = byKind(results, (place) => kinds.get(place) ?? 'other');
  const rows = [...parts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([kind, { marked, found, hits, right }]) => {
      return `${kind.padEnd(NAME)}${String(marked).padStart(6)}${String(found).padStart(7)}   ${share(right / found)} ${share(hits / marked)}`;
    });
  return [`${'place, by kind'.padEnd(NAME)}marked  found   P     R`, ...rows];
}

function roleTable(results: readonly Result[]): string[] {
  const rows = [...byRole(results)].map(([role, { marked, treated, named }]) => {
    return `${role.padEnd(NAME)}${String(marked).padStart(6)}   ${share(treated / marked)}                  ${share(named / marked)}`;
  });
  return [`${'marks with one role'.padEnd(NAME)}marked  plotted or not, rightly  with this role`, ...rows];
}

function groupTable(results: readonly Result[]): string[] {
  const wrong = [...failures(results)].filter(([, group]) => group.wrong.length > 0);
  const rows = wrong.map(
    ([name, { texts, wrong: lines }]) =>
      `${name.padEnd(NAME)}${String(texts).padStart(6)}${String(lines.length).padStart(10)}`,
  );
  return [`${'with mistakes'.padEnd(NAME)} texts  mistakes`, ...(rows.length === 0 ? ['none'] : rows)];
}
