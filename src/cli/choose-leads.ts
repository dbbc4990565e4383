import { adoptedFeature, type PlaceDraft, placeFeature, placeId } from '../import/new-place.ts';
import type { WrittenFeature } from '../import/written-feature.ts';
import type { CommandMessages } from '../languages/commands/messages.ts';
import type { Kind } from '../model/kind.ts';
import type { LeadCandidate, WeighedLead } from '../pipeline/leads/lead-candidates.ts';
import { Obstacle } from '../site/obstacle.ts';
import { foldText } from '../text/fold.ts';
import { isArabicWord } from '../text/tokens.ts';

type Words = CommandMessages['leads'];

/** A lead to be written, as the place that it may mean; `null` where it is to stand without a position. */
export interface ChosenLead {
  readonly lead: WeighedLead;
  readonly candidate: LeadCandidate | null;
}

export function sureLeads(leads: readonly WeighedLead[]): ChosenLead[] {
  return leads
    .filter(({ isSure }) => isSure)
    .map((lead) => ({ lead, candidate: lead.candidates[0] ?? null }));
}

/** `3` or `3.2`, in the digits of either language's table. */
const NUMBER = /^(?<row>\p{Nd}+)(?:[.٫](?<choice>\p{Nd}+))?$/u;

/** The leads that somebody names by their names or by their numbers in the table. */
export function namedLeads(
  wanted: readonly string[],
  leads: readonly WeighedLead[],
  words: Words,
): ChosenLead[] {
  return wanted.map((word) => {
    const { row, choice } = NUMBER.exec(word)?.groups ?? {};
    const lead =
      row === undefined
        ? leads.find(({ name }) => foldText(name.name) === foldText(word))
        : leads[numberOf(row) - 1];
    const candidate = lead?.candidates[choice === undefined ? 0 : numberOf(choice) - 1] ?? null;
    if (lead === undefined || (candidate === null && choice !== undefined))
      throw new Obstacle(words.noSuchLead(word));
    return { lead, candidate };
  });
}

const numberOf = (digits: string): number => Number(foldText(digits));

interface UnknownOptions {
  /** Whether what the world does not know may be written without a position. */
  readonly withoutPosition: boolean;
  /** Of these, where the text does not say it. */
  readonly kind: Kind | null;
}

/** The chosen leads as features. Throws an obstacle where one is unknown and is not to be written so. */
export function featuresOf(
  chosen: readonly ChosenLead[],
  known: Iterable<string>,
  options: UnknownOptions,
  words: Words,
): WrittenFeature[] {
  const taken = new Set(known);
  return chosen.flatMap(({ lead, candidate }) => {
    // Two spellings may mean one place.
    if (candidate !== null && taken.has(candidate.place.id)) return [];
    if (candidate === null && !options.withoutPosition)
      throw new Obstacle(words.unknownPosition(lead.name.name));
    const { id, feature } =
      candidate === null
        ? unknownFeature(lead, taken, options, words)
        : adoptedFeature(candidate.place, taken);
    taken.add(id);
    return [feature];
  });
}

/** Of a place without a position one only knows that it lies on the Earth. */
const ANYWHERE_KM = 5000;

function unknownFeature(
  { name: { name, kind: said } }: WeighedLead,
  taken: ReadonlySet<string>,
  options: UnknownOptions,
  words: Words,
): { id: string; feature: WrittenFeature } {
  const kind = said ?? options.kind;
  if (kind === null) throw new Obstacle(words.unknownKind(name));
  const names = isArabicWord(name) ? { ar: name, en: '' } : { ar: '', en: name };
  const draft: PlaceDraft = {
    names,
    kind,
    point: null,
    uncertaintyKm: ANYWHERE_KM,
    container: null,
    source: 'the articles of this project',
    licence: 'CC0-1.0',
  };
  const id = placeId(names, taken);
  return { id, feature: placeFeature(id, draft, new Date().getFullYear()) };
}
