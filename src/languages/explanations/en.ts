import type { ExplanationMessages } from './messages.ts';

const numbers = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB');
const figures = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const en: ExplanationMessages = {
  words: 'WORDS',
  columns: {
    printed: 'printed',
    readings: 'readings',
    candidate: 'candidate',
    name: 'name',
    ambiguity: 'ambiguity',
    need: 'needs',
    evidence: 'has',
    score: 'score',
  },
  number: (value) => numbers.format(value),
  figure: (value) => figures.format(value),
  span: (start, end) => `${start}–${end}`,
  separator: ', ',
  afterClitics: (clitics) => `after the clitics ${clitics}`,
  designatedBy: (words) => `designated by ${words}`,
  decisions: {
    accepted: 'ACCEPTED',
    open: 'LEFT OPEN: several places are as likely',
    elsewhere: 'NO PLACE OF THE GAZETTEER: it lies in something that holds none of that name',
    rejected: 'REJECTED: too little speaks for a place',
    blocked: 'NO PLACE: part of a name that is none',
    demonym: 'NO PLACE: a word for people or things of a country',
  },
  roles: {
    literal: 'the place itself',
    relatum: 'a direction or distance is measured from it',
    metonym: 'stands for those who govern there',
    embedded: 'inside another name',
    demonym: 'of the people or things of a place',
  },
  confidence: (value) => `confidence ${figures.format(value)}`,
  evidence: 'evidence, whichever place is meant',
  evidenceFor: (place) => `for ${place}`,
  forRole: (role) => `for its role: ${role}`,
  comparisons: {
    elsewhere: (place) =>
      `${place} does not lie in what is named as its container, whatever else speaks for it`,
    designator: (place) =>
      `the name of ${place} counts only where a word announces its kind, or a container stands beside it`,
    evidence: (place, has, needs) =>
      `the evidence for ${place}, ${figures.format(has)}, falls short of the ${figures.format(needs)} that its name needs`,
    none: (place, has, needs) =>
      `the evidence for ${place}, ${figures.format(has)}, reaches the ${figures.format(needs)} that its name needs`,
  },
  tied: (places) => `what speaks for ${list.format(places)} is enough for each, and none stands out`,
  unknown: (kind, why) =>
    `IN NO GAZETTEER: ${kind === null ? 'looks like a place' : `looks like a ${kind}`} (${why})`,
  unknownToponyms: {
    designated: 'after a word that announces a place:',
    dateline: 'in a dateline:',
    coordination: 'in a row with known places:',
    located: 'the text says where it lies:',
    foreignName: 'in the form of a foreign name:',
    elsewhere: 'announced elsewhere:',
    world: 'known to the gazetteer of the world',
  },
  nothing: 'No name of the gazetteer is in this text.',
};
