import type { Grammar } from '../grammar.ts';

const list = (words: string): string[] => words.split(' ');

/** The words by which an English sentence ties two places. */
export const RELATIONS: Grammar['relations'] = {
  from: ['from'],
  to: list('to toward towards into'),
  through: list('through via'),
  by: [],
  between: ['between'],
  and: ['and'],
  andBetween: ['and'],
  inside: ['in'],
  surroundings: list('the of city cities town towns village villages province governorate outskirts'),
  about: list('about around some roughly approximately'),
  of: list('of from'),
  toThe: list('to the'),
  away: [],
  lies: list('which lies lie located is'),
  beforeLies: list(', ( which that is'),
  whereabouts: list(', in on near and between of'),
  bearings: list('north east south west').map((word, quarter) => ({ words: [word], bearing: quarter * 90 })),
  clauseOpeners: list('. ; : that while whereas'),
  negations: list('not never no without'),
  ways: [
    ...list('road roads highway route railway line train trains bus buses convoy convoys pipeline'),
    ...list('journey trip flight flights march distance path'),
  ],
  joining: [],
  landBetween: list('area land desert plain halfway stretch connects connecting links linking'),
  dealings: [
    ...list('talks negotiations agreement deal truce match game difference relations cooperation'),
    ...list('dispute rivalry comparison choose choice exchange'),
  ],
  figures: [
    ...list('attention focus power capital war wars battle fighting conflict crisis protests revolution'),
    ...list('influence name title history message news letter call everyone'),
  ],
  travel: list(
    'go goes going went gone travel travels travelled traveled travelling drive drives drove driven driving ' +
      'move moves moved moving flee flees fled fleeing walk walked walking fly flew flown sail sailed march ' +
      'marched marching transfer transferred transported evacuated displaced withdrew withdrawn withdrawing ' +
      'return returned returning deported smuggled carried brought headed heading crossed retreated escaped',
  ),
};
