import { expect, it } from 'vitest';
import { directionOf } from '../../src/model/direction.ts';

it.each(['ar', 'ar-SY', 'fa', 'he', 'ckb', 'ur', 'syr', 'dv', 'ps', 'ug', 'yi', 'sd', 'az-Arab'])(
  '%s is written from right to left',
  (language) => expect(directionOf(language)).toBe('rtl'),
);

it.each(['en', 'fr', 'tr', 'ku', 'az', 'und', 'not a language'])(
  '%s is written from left to right',
  (language) => expect(directionOf(language)).toBe('ltr'),
);
