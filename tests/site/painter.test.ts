import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPainter, type Painter } from '../../src/site/painter.ts';

const FONTS = "font-family='IBM Plex Sans Arabic' font-size='40'";

let paint: Painter;
beforeAll(async () => {
  paint = await createPainter();
});

const picture = (...words: { x: number; text: string; weight?: number }[]): string => {
  const texts = words.map(
    ({ x, text, weight = 400 }) => `<text x="${x}" y="60" font-weight="${weight}" ${FONTS}>${text}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="100">${texts.join('')}</svg>`;
};

/** How many pixels of a picture are not empty: black words on nothing. */
const ink = (svg: string): number => {
  const { pixels } = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="100">
    <image width="900" height="100" href="data:image/png;base64,${Buffer.from(paint(svg)).toString('base64')}"/></svg>`).render();
  return pixels.filter((value, index) => index % 4 === 3 && value > 127).length;
};

describe('pictures drawn without a browser', () => {
  it('are PNG', () => {
    expect([...paint(picture()).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });

  it('join the letters of an Arabic word', () => {
    const joined = ink(picture({ x: 20, text: 'محمد' }));
    const apart = ink(picture(...[...'محمد'].map((text, index) => ({ x: 20 + index * 120, text }))));
    expect(joined).toBeGreaterThan(0);
    expect(joined).toBeLessThan(apart * 0.9);
  });

  it.each([...'Şışğİāł'])('draw %s as a letter, not as a box for what is missing', (letter) => {
    const missing = ink(picture({ x: 20, text: '\ue000' }));
    expect(missing).toBeGreaterThan(0);
    expect(ink(picture({ x: 20, text: letter }))).not.toBe(missing);
  });

  it('draw Latin too, and a bold face heavier than a regular one', () => {
    const regular = ink(picture({ x: 20, text: 'البوكمال Bukamal' }));
    const bold = ink(picture({ x: 20, text: 'البوكمال Bukamal', weight: 700 }));
    expect(regular).toBeGreaterThan(ink(picture({ x: 20, text: 'البوكمال' })));
    expect(bold).toBeGreaterThan(regular * 1.1);
  });
});
