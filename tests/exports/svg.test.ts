import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { BARE_FRAME } from '../../src/exports/map/frame.ts';
import { svg } from '../../src/exports/svg.ts';
import { COLOURS } from '../../src/model/colours.ts';
import { SELECTION } from './example-selection.ts';

const FRAME = {
  ...BARE_FRAME,
  direction: 'rtl' as const,
  legend: { settlements: 'مدن وبلدات', quarters: 'أحياء', relations: 'علاقات' },
  attribution: '© the survey',
};

function draw(frame: typeof BARE_FRAME | null) {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => problems.push(message) });
  const document = parser.parseFromString(svg.write({ ...SELECTION, frame }), 'text/xml');
  const all = (name: string) => [...document.getElementsByTagName(name)];
  return { problems, all, words: all('text').map((text) => text.textContent) };
}

describe('the picture of the map', () => {
  it('is well-formed XML that asks for no other file', () => {
    expect(draw(FRAME).problems).toEqual([]);
    expect(svg.write(SELECTION)).not.toMatch(/href|url\((?!#)|@import/);
  });

  it('names the places, the layers that are shown, and whom to credit', () => {
    const { words } = draw(FRAME);
    expect(words).toContain('نهران');
    expect(words).toContain('مدن وبلدات');
    expect(words).not.toContain('أحياء');
    expect(words).toContain('علاقات');
    expect(words.find((each) => each?.startsWith('© the survey · '))).toContain('A gazetteer');
  });

  it('has one dot for all layers of a colour, in a line that breaks where it must', () => {
    const [first, ...others] = SELECTION.places;
    const places =
      first === undefined ? [] : [first, { ...first, id: 'dam', layer: 'sites' as const }, ...others];
    const legend = { settlements: 'towns', sites: 'dams', relations: 'stated' };
    const lines = (width: number) => {
      const text = svg.write({ ...SELECTION, places, frame: { ...FRAME, legend, width } });
      return [...text.matchAll(/ y="([\d.]+)"[^>]*font-size="13"[^>]*>([^<]+)</g)].map(([, y, words]) => [
        y,
        words,
      ]);
    };
    expect(lines(1200)).toEqual([
      ['36.5', 'towns · dams'],
      ['36.5', 'stated'],
    ]);
    expect(lines(200)).toEqual([
      ['36.5', 'towns · dams'],
      ['58.5', 'stated'],
    ]);
  });

  it('writes no label that the edge of the picture would cut', () => {
    const position = { latitude: 44.25, longitude: 11.5, zoom: 9 };
    const degree = (256 * 2 ** 9) / 360;
    const label = (name: string, pixels: number) => ({
      name,
      point: [11.5 + pixels / degree, 44.6] as const,
      rank: 1,
    });
    const labels = [label('within', 500), label('across the edge', 590)];
    const { words } = draw({ ...FRAME, position, labels });
    expect(words).toContain('within');
    expect(words).not.toContain('across the edge');
  });

  it('shows every place where it has no position of its own', () => {
    for (const circle of draw(FRAME).all('circle')) {
      const [x, y] = [Number(circle.getAttribute('cx')), Number(circle.getAttribute('cy'))];
      expect(x > 0 && x < FRAME.width && y > 0 && y < FRAME.height).toBe(true);
    }
  });

  it('puts the centre of its position in its middle', () => {
    const position = { latitude: 44.25, longitude: 11.5, zoom: 9 };
    const middles = draw({ ...FRAME, position })
      .all('circle')
      .map((circle) => [circle.getAttribute('cx'), circle.getAttribute('cy')].join(' '));
    expect(middles).toContain('600 400');
  });

  it('draws a place that is only argued for as a dashed circle of its true radius', () => {
    const position = { latitude: 44.25, longitude: 11.5, zoom: 10 };
    const dashed = draw({ ...FRAME, position })
      .all('circle')
      .filter((circle) => circle.hasAttribute('stroke-dasharray'));
    const radius = Number(dashed[0]?.getAttribute('r'));
    const kilometresPerPixel = (40_075 * Math.cos((44.25 * Math.PI) / 180)) / (256 * 2 ** 10);
    expect(radius * kilometresPerPixel).toBeCloseTo(2, 1);
  });

  it('draws a route as dashes that end in an arrowhead, and what lies between two places as a band', () => {
    const drawn = (relations: typeof SELECTION.relations) => {
      const text = svg.write({ ...SELECTION, relations, frame: FRAME });
      const { relations: colour } = COLOURS.light;
      return text.match(new RegExp(`<path[^>]*"${colour}"`, 'g'))?.length ?? 0;
    };
    const [route, between] = SELECTION.relations;
    expect(drawn([])).toBe(0);
    expect(drawn(route === undefined ? [] : [route])).toBe(2 + 1);
    expect(drawn(between === undefined ? [] : [between])).toBe(1);
    expect(drawn(SELECTION.relations)).toBe(2 + 1 + 1);
  });

  it('lets an area of unknown bounds fade, without a marker and without an edge', () => {
    const circles = draw(FRAME).all('circle');
    const vague = circles.filter((circle) => circle.getAttribute('fill') === 'url(#fade)');
    expect(vague.map((circle) => circle.hasAttribute('stroke'))).toEqual([false]);
  });

  it('dashes a border in the colour of borders, and names it only where it is chosen', () => {
    const { all, words } = draw(FRAME);
    const borders = all('path').filter((path) => path.getAttribute('stroke') === COLOURS.light.border);
    expect(borders.map((path) => path.hasAttribute('stroke-dasharray'))).toEqual([true]);
    expect(words).not.toContain('الدرب');
    expect(draw({ ...FRAME, chosen: 'old-road' }).words).toContain('الدرب');
  });
});
