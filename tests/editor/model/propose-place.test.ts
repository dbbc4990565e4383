import { expect, it } from 'vitest';
import { proposePlace } from '../../../src/editor/model/propose-place.ts';

it.each([
  ['وقال سكان قرية ', 'تل الورد', 'تل الورد', 'village'],
  ['وقال سكان ', 'قرية تل الورد', 'تل الورد', 'village'],
  ['وصلوا إلى ', 'نهر الزرقاء', 'نهر الزرقاء', 'river'],
  ['people of the village of ', 'Tell Ward', 'Tell Ward', 'village'],
  ['they reached the town of ', 'Marsa', 'Marsa', 'town'],
  ['they left ', 'Marsa', 'Marsa', null],
  ['In the village.\n', 'Marsa', 'Marsa', null],
  ['', 'Marsa', 'Marsa', null],
])('behind "%s" the words "%s" are named %s, a %s', (before, quote, name, kind) => {
  const proposed = proposePlace(before + quote, before.length, quote);
  expect(proposed.name).toBe(name);
  expect(proposed.kind).toBe(kind);
});
