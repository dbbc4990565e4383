import type { LeadCandidate, WeighedLead } from '../../pipeline/leads/lead-candidates.ts';
import { foldText } from '../../text/fold.ts';
import type { UserMessages } from '../user-language.ts';
import { formatTable } from './text-table.ts';

/** Of places that a name may mean no more are shown. */
const MOST_CANDIDATES = 3;

/** The leads as a table, each with its number: name, passages, what the world knows of the name, the first passage. */
export function printLeads(leads: readonly WeighedLead[], messages: UserMessages): string {
  const { leads: words, number } = messages;
  if (leads.length === 0) return words.none;
  const { name, passages, meaning, passage } = words.columns;
  const rows = leads.flatMap((lead, at) => rowsOf(lead, at + 1, messages));
  const sure = leads.filter(({ isSure }) => isSure).length;
  return [
    formatTable([['', name, passages, meaning, passage], ...rows]),
    '',
    sure === 0 ? words.noneSure : words.sure(number(sure)),
  ].join('\n');
}

function rowsOf({ name, candidates, isSure }: WeighedLead, at: number, messages: UserMessages): string[][] {
  const shown = candidates.slice(0, MOST_CANDIDATES).map((each) => wordCandidate(each, messages));
  const [first = messages.leads.unknown, ...others] = shown;
  const passage = partAround(name.passages[0]?.text ?? '', name.name);
  return [
    [`${at}${isSure ? '*' : ''}`, name.name, messages.number(name.passages.length), first, passage],
    ...others.map((each, index) => [`${at}.${index + 2}`, '', '', each, '']),
  ];
}

function wordCandidate({ place, within, nearest }: LeadCandidate, messages: UserMessages): string {
  const { leads: words, kinds, map } = messages;
  const shown = nameOf(place, messages);
  const facts = [
    kinds[place.kind],
    ...within.map((each) => nameOf(each, messages)),
    ...(nearest === null
      ? []
      : [words.away(map.kilometres(Math.round(nearest.km)), nameOf(nearest.place, messages))]),
  ];
  return `${shown} (${facts.join(messages.check.separator)})`;
}

type Named = LeadCandidate['place'];

function nameOf({ names, id }: Named, { language }: UserMessages): string {
  return (names.find((name) => name.language === language) ?? names[0])?.toponym ?? id;
}

/** As much of a passage as a line of a table has room for. */
const WIDTH = 64;

/** The part of a passage that has the name near its middle, to whole words. */
function partAround(passage: string, name: string): string {
  if (passage.length <= WIDTH) return passage;
  const found = passage.indexOf(name);
  const at = found === -1 ? foldText(passage).indexOf(foldText(name)) : found;
  const from = Math.max(0, Math.min(at - (WIDTH - name.length) / 2, passage.length - WIDTH));
  const start = from === 0 ? 0 : passage.indexOf(' ', from) + 1;
  const to = passage.lastIndexOf(' ', start + WIDTH);
  const end = start + WIDTH >= passage.length || to <= at ? passage.length : to;
  return `${start > 0 ? '…' : ''}${passage.slice(start, end)}${end < passage.length ? '…' : ''}`;
}
