import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../src/model/colours.ts';
import { createLocator } from '../../../src/publish/pages/locator.ts';
import { SPEECH } from '../../../src/site/languages.ts';
import { SELECTION } from '../../exports/example-selection.ts';

const world = JSON.parse(readFileSync('geo/world/basemap/coarse.json', 'utf8'));
const { draw: locate, drawnFrom } = createLocator(SELECTION, { basemap: [], world });
const arabic = SPEECH.messagesIn('ar');
const english = SPEECH.messagesIn('en');
const [known] = SELECTION.places.filter(({ display, point }) => display === 'exact' && point !== null);
const drawn = (words = arabic) => locate([known?.id ?? ''], words)?.text ?? '';

describe('the drawing of where a place lies', () => {
  it('says in words of either language what it shows', () => {
    expect(drawn()).toContain(`<title>الموقع على الخريطة: ${known?.names.ar}</title>`);
    expect(drawn(english)).toContain(`<title>Where it lies: ${known?.names.en}</title>`);
    expect(drawn()).toContain('role="img"');
  });

  it('takes the colours of the page, by day and by night', () => {
    for (const { land, water, ink } of Object.values(COLOURS))
      for (const colour of [land, water, ink]) expect(drawn()).not.toContain(colour);
    expect(drawn()).toContain('fill="var(--water)"');
  });

  it('stands on the world where a corpus has no ground of its own, and names its source', () => {
    expect(drawn()).toContain('<figcaption dir="ltr">Natural Earth</figcaption>');
    expect(drawn().match(/<path/g)?.length).toBeGreaterThan(3);
  });

  it('is drawn from the ground and from how much is written of each place that it shows', () => {
    const ids = SELECTION.places.map(({ id }) => id);
    const more = (id: string | undefined) => ({
      ...SELECTION,
      places: SELECTION.places.map((place) =>
        place.id === id ? { ...place, passages: place.passages + 1 } : place,
      ),
    });
    const from = (whole = SELECTION, ground = world, some = ids) =>
      createLocator(whole, { basemap: [], world: ground }).drawnFrom(some);
    const shown = ids.find((id) => drawnFrom(ids).includes(` ${id} `));
    const hidden = SELECTION.places.find(({ display }) => display !== 'exact');
    expect(from()).toBe(drawnFrom(ids));
    expect(shown).toBeDefined();
    expect(from(more(shown))).not.toBe(drawnFrom(ids));
    expect(from(more(hidden?.id))).toBe(drawnFrom(ids));
    expect(from(SELECTION, { ...world, another: 'ground' })).not.toBe(drawnFrom(ids));
    expect(from(SELECTION, world, [])).not.toBe(drawnFrom(ids));
  });

  it('is small', () => {
    expect(drawn().length).toBeLessThan(12_000);
  });

  it('is not there for what has no position to tell', () => {
    const hidden = SELECTION.places.filter(({ display, point }) => display !== 'exact' || point === null);
    expect(hidden.length).toBeGreaterThan(0);
    expect(
      locate(
        hidden.map(({ id }) => id),
        arabic,
      ),
    ).toBeNull();
  });
});
