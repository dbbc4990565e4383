import type { Finder } from '../../finder/finder.ts';
import type { Explanation, WeighedCandidate } from '../../finder/output/explanation.ts';
import type { Mention } from '../../finder/output/mention.ts';
import type { UnknownToponym } from '../../finder/unknown/unknown-toponyms.ts';
import type { Reason } from '../../model/reason.ts';
import { readings } from '../../text/clitics.ts';
import { Words } from '../../text/words.ts';
import type { UserMessages } from '../user-language.ts';
import { formatTable, isolate } from './text-table.ts';

/** Everything that the finder considered about a text, as a person reads it in a terminal. */
export function printExplanation(text: string, finder: Finder, messages: UserMessages): string {
  const { words, nothing } = messages.explanations;
  const mentions = finder.find(text);
  const names = finder
    .explain(text)
    .map((each) => new NamePrinter(each, recordOf(each, mentions), messages).print());
  const leads = finder.unknownToponyms(text).map((each) => printLead(each, messages));
  const parts = [`${words}\n${tokenTable(text, messages)}`, ...names, ...leads];
  return [...parts, ...(names.length === 0 ? [nothing] : [])].join('\n\n');
}

function tokenTable(text: string, { explanations: { columns, number } }: UserMessages): string {
  const words = new Words(text);
  const rows = Array.from({ length: words.count }, (_, at) => [
    number(at + 1),
    words.printed(at, at),
    ...readings(words.word(at)).map(({ clitics, rest }) => (clitics === '' ? rest : `${clitics} + ${rest}`)),
  ]);
  const longest = Math.max(3, ...rows.map((row) => row.length));
  const header = ['', columns.printed, columns.readings];
  return formatTable(
    [header, ...rows].map((row) => [...row, ...Array(longest - row.length).fill('')]),
    '  ',
  );
}

function recordOf({ start, end }: Explanation, mentions: readonly Mention[]): Mention | null {
  return mentions.find((mention) => mention.start === start && mention.end === end) ?? null;
}

/** Prints what was considered about one name, and what the finder made of it. */
class NamePrinter {
  constructor(
    private readonly explanation: Explanation,
    private readonly record: Mention | null,
    private readonly messages: UserMessages,
  ) {}

  print(): string {
    const { explanations: said } = this.messages;
    const { candidates, reasons } = this.explanation;
    const [best] = candidates;
    return [
      `${this.heading()}\n  ${this.decision()}`,
      ...(candidates.length === 0 ? [] : [this.candidateTable()]),
      ...(reasons.length === 0 ? [] : [this.reasonTable(said.evidence, reasons)]),
      ...candidates
        .filter((candidate) => candidate.reasons.length > 0)
        .map((candidate) => this.reasonTable(said.evidenceFor(candidate.place), candidate.reasons)),
      ...(best === undefined ? [] : [`    ${this.outcome(best)}`]),
      ...this.roleTables(),
    ].join('\n');
  }

  private heading(): string {
    const { exact, start, end, clitics, designatedBy } = this.explanation;
    const { explanations: said } = this.messages;
    return [
      isolate(exact),
      said.span(start, end),
      ...(clitics === '' ? [] : [said.afterClitics(isolate(clitics))]),
      ...(designatedBy === null ? [] : [said.designatedBy(isolate(designatedBy))]),
    ].join(said.separator);
  }

  private decision(): string {
    const { explanations: said, kinds } = this.messages;
    const decided = said.decisions[this.explanation.decision];
    if (this.record?.place == null) return decided;
    const { place, kind, role, confidence } = this.record;
    const parts = [
      isolate(place),
      ...(kind === null ? [] : [kinds[kind]]),
      said.roles[role],
      said.confidence(confidence),
    ];
    return `${decided} → ${parts.join(said.separator)}`;
  }

  private candidateTable(): string {
    const { columns, figure } = this.messages.explanations;
    const rows = this.explanation.candidates.map(({ place, name, ambiguity, evidence, need, score }) => {
      return [place, name, ...[ambiguity, need, evidence, score].map(figure)];
    });
    const { candidate, name, ambiguity, need, evidence, score } = columns;
    return formatTable([[candidate, name, ambiguity, need, evidence, score], ...rows], '    ');
  }

  private reasonTable(title: string, reasons: readonly Reason[]): string {
    const { explanations: said, reasons: worded } = this.messages;
    const rows = reasons.map(({ rule, weight, words }) => {
      const sign = weight < 0 ? '−' : '+';
      return [`${sign}${said.figure(Math.abs(weight))}`, withWords(worded[rule], words)];
    });
    return `    ${title}\n${formatTable(rows, '      ')}`;
  }

  /** What the record says beyond the evidence: why it bears its role. */
  private roleTables(): string[] {
    const { reasons, candidates } = this.explanation;
    const weighed = new Set(
      [...reasons, ...candidates.flatMap((candidate) => candidate.reasons)].map(({ rule }) => rule),
    );
    const others = this.record?.reasons.filter(({ rule }) => !weighed.has(rule)) ?? [];
    if (this.record === null || others.length === 0) return [];
    const { forRole, roles } = this.messages.explanations;
    return [this.reasonTable(forRole(roles[this.record.role]), others)];
  }

  /** What the figures come to. */
  private outcome({ evidence, need, place, obstacle }: WeighedCandidate): string {
    const { decision, candidates } = this.explanation;
    const possible = candidates.filter((candidate) => candidate.obstacle === null);
    if (decision === 'open') return this.messages.explanations.tied(possible.map((each) => each.place));
    return this.messages.explanations.comparisons[obstacle ?? 'none'](place, evidence, need);
  }
}

/** The words for a rule end in a colon where those of the text may follow. */
function withWords(rule: string, words: string | null): string {
  return words === null ? rule.replace(/:$/, '') : `${rule} ${isolate(words)}`;
}

function printLead({ exact, start, end, kind, reason }: UnknownToponym, messages: UserMessages): string {
  const { explanations: said, kinds } = messages;
  const why = withWords(said.unknownToponyms[reason.rule], reason.words);
  const heading = [isolate(exact), said.span(start, end)].join(said.separator);
  return `${heading}\n  ${said.unknown(kind === null ? null : kinds[kind], why)}`;
}
