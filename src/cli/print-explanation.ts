import type { Finder } from '../finder/finder.ts';
import type { Explanation, WeighedCandidate } from '../finder/output/explanation.ts';
import type { Mention } from '../finder/output/mention.ts';
import type { UnknownToponym } from '../finder/unknown/unknown-toponyms.ts';
import { en } from '../languages/en.ts';
import type { Reason, UnknownToponymReason } from '../model/reason.ts';
import { readings } from '../text/clitics.ts';
import { Words } from '../text/words.ts';
import { formatTable, isolate } from './text-table.ts';

/** Everything that the finder considered about a text, as a person reads it in a terminal. */
export function printExplanation(text: string, finder: Finder): string {
  const mentions = finder.find(text);
  const names = finder.explain(text).map((each) => printName(each, recordOf(each, mentions)));
  const parts = [`WORDS\n${tokenTable(text)}`, ...names, ...finder.unknownToponyms(text).map(printLead)];
  return [...parts, ...(names.length === 0 ? ['No name of the gazetteer is in this text.'] : [])].join(
    '\n\n',
  );
}

function tokenTable(text: string): string {
  const words = new Words(text);
  const rows = Array.from({ length: words.count }, (_, at) => [
    String(at + 1),
    words.printed(at, at),
    ...readings(words.word(at)).map(({ clitics, rest }) => (clitics === '' ? rest : `${clitics} + ${rest}`)),
  ]);
  const longest = Math.max(3, ...rows.map((row) => row.length));
  const header = ['', 'printed', 'readings'];
  return formatTable(
    [header, ...rows].map((row) => [...row, ...Array(longest - row.length).fill('')]),
    '  ',
  );
}

function recordOf({ start, end }: Explanation, mentions: readonly Mention[]): Mention | null {
  return mentions.find((mention) => mention.start === start && mention.end === end) ?? null;
}

function printName(explanation: Explanation, record: Mention | null): string {
  const { exact, start, end, clitics, designatedBy, candidates } = explanation;
  const heading = [
    isolate(exact),
    `${start}–${end}`,
    ...(clitics === '' ? [] : [`after the clitics ${isolate(clitics)}`]),
    ...(designatedBy === null ? [] : [`designated by ${isolate(designatedBy)}`]),
  ].join(', ');
  const [best] = candidates;
  return [
    `${heading}\n  ${decisionOf(explanation, record)}`,
    ...(candidates.length === 0 ? [] : [candidateTable(candidates)]),
    ...(explanation.reasons.length === 0
      ? []
      : [reasonTable('evidence, whichever place is meant', explanation.reasons)]),
    ...candidates
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ place, reasons }) => reasonTable(`for ${place}`, reasons)),
    ...(best === undefined ? [] : [comparisonOf(best)]),
    ...roleTables(explanation, record),
  ].join('\n');
}

/** What was decided, in words. */
const DECISIONS: Readonly<Record<Explanation['decision'], string>> = {
  accepted: 'ACCEPTED',
  open: 'LEFT OPEN: several places are as likely',
  elsewhere: 'NO PLACE OF THE GAZETTEER: it lies in something that holds none of that name',
  rejected: 'REJECTED: too little speaks for a place',
  blocked: 'NO PLACE: part of a name that is none',
  demonym: 'NO PLACE: a word for people or things of a country',
};

function decisionOf({ decision }: Explanation, record: Mention | null): string {
  if (record?.place == null) return DECISIONS[decision];
  const { place, kind, role, confidence } = record;
  return `${DECISIONS[decision]} → ${place}, ${kind}, ${role}, confidence ${confidence.toFixed(2)}`;
}

function candidateTable(candidates: readonly WeighedCandidate[]): string {
  const rows = candidates.map(({ place, name, ambiguity, evidence, need, score }) => {
    return [place, name, ambiguity.toFixed(2), need.toFixed(2), evidence.toFixed(2), score.toFixed(2)];
  });
  return formatTable([['candidate', 'name', 'ambiguity', 'needs', 'has', 'score'], ...rows], '    ');
}

function reasonTable(title: string, reasons: readonly Reason[]): string {
  const rows = reasons.map(({ rule, weight, words }) => [signed(weight), rule, words ?? '']);
  return `    ${title}\n${formatTable(rows, '      ')}`;
}

/** What the record says beyond the evidence: why it bears its role. */
function roleTables({ reasons, candidates }: Explanation, record: Mention | null): string[] {
  const weighed = new Set(
    [...reasons, ...candidates.flatMap((candidate) => candidate.reasons)].map(({ rule }) => rule),
  );
  const others = record?.reasons.filter(({ rule }) => !weighed.has(rule)) ?? [];
  return others.length === 0 ? [] : [reasonTable(`for the role ${record?.role}`, others)];
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}

function comparisonOf({ evidence, need, place, obstacle }: WeighedCandidate): string {
  const [has, needs] = [evidence.toFixed(2), need.toFixed(2)];
  const said = {
    elsewhere: `${place} does not lie in what is named as its container, whatever else speaks for it`,
    designator: `the name of ${place} counts only where a word announces its kind, or a container stands beside it`,
    evidence: `the evidence for ${place}, ${has}, falls short of the ${needs} that its name needs`,
    none: `the evidence for ${place}, ${has}, reaches the ${needs} that its name needs`,
  };
  return `    ${said[obstacle ?? 'none']}`;
}

function printLead({ exact, start, end, kind, reason }: UnknownToponym): string {
  const type = kind === null ? 'looks like a place' : `looks like a ${kind}`;
  return `${isolate(exact)}, ${start}–${end}\n  IN NO GAZETTEER: ${type} (${wordReason(reason)})`;
}

/** Why words look like a name. */
function wordReason({ rule, words }: UnknownToponymReason): string {
  const said = en.unknownToponyms[rule];
  return words === null ? said : `${said} ${isolate(words)}`;
}
