import { expect, it } from 'vitest';
import { COLOURS } from '../../src/model/colours.ts';
import { explorerColours, pageColours } from '../../src/site/programs/colour-style.ts';

it('gives the explorer every colour by day and by night', () => {
  const style = explorerColours();
  for (const colour of Object.values({ ...COLOURS.light })) expect(style).toContain(colour);
  expect(style).toContain(`:root[data-theme="dark"] { --paper: ${COLOURS.dark.paper};`);
});

it('gives plain pages every colour in one, for the device decides', () => {
  const style = pageColours();
  expect(style).toContain(`--accent: light-dark(${COLOURS.light.accent}, ${COLOURS.dark.accent});`);
  expect(style).toContain(`--water: light-dark(${COLOURS.light.water}, ${COLOURS.dark.water});`);
});
