import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const [LIGHT = '', DARK = ''] = readFileSync('src/app/ui/tokens.css', 'utf8').split(
  ':root[data-theme="dark"]',
);
const STYLE = readFileSync('src/site/pages/pages.css', 'utf8');
const token = (css: string, name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1];

it.each([...STYLE.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, ...colours]) => colours))(
  'plain pages have the explorer’s colour %s, by day %s, by night %s',
  (name = '', light, dark) => {
    expect([light, dark]).toEqual([token(LIGHT, name), token(DARK, name)]);
  },
);
