import { expect, it } from 'vitest';
import { isShortTitle } from '../../../src/app/panel/short-title.ts';

it.each([
  ['Buldan', true],
  ['بُلدان', true],
  ['خمس قارات', false],
  ['The islands', false],
  ['Kenya in the news', false],
  ['من الرباط إلى مسقط', false],
])('beside the name %s there is room for a line in a narrow panel: %s', (title, hasRoom) => {
  expect(isShortTitle(title)).toBe(hasRoom);
});
