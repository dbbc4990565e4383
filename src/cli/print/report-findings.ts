import { type Finding, wordFinding } from '../../input/finding.ts';
import { firstWords } from '../../input/first-words.ts';
import type { CommandMessages } from '../../languages/commands/messages.ts';
import { mapTexts } from '../map-texts.ts';

/** More of a kind say nothing that the first ones did not. */
export const MOST_OF_A_KIND = 20;
const LONGEST_PATH = 400;

/** The findings as a person reads them, a line each; of more of a kind than `most` the first, and how many others there are. */
export function formatFindings(
  findings: readonly Finding[],
  label: string,
  { input }: Pick<CommandMessages, 'input'>,
  most = MOST_OF_A_KIND,
): readonly string[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const ofKind = findings.filter((each) => each.code === code);
    const lines = ofKind.slice(0, most).map((each) => formatFinding(each, label, input));
    const left = ofKind.length - lines.length;
    return left > 0 ? [...lines, `  ${input.moreOfThem(left)}`] : lines;
  });
}

/** The first part is what editors turn into a link. */
function formatFinding(finding: Finding, label: string, { findings }: CommandMessages['input']): string {
  const { file, line, column } = finding;
  const path = firstWords(file, LONGEST_PATH);
  return `${path}:${line}:${column}: ${label}: ${wordFinding(harmless(finding), findings)}`;
}

/** What comes from a file may hold anything; a terminal must obey none of it. */
const harmless = (finding: Finding): Finding => mapTexts(finding, (text) => firstWords(text));
