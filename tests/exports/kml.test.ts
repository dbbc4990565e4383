import { kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { kml } from '../../src/exports/kml.ts';
import { SELECTION } from './example-selection.ts';

const problems: string[] = [];
const parser = new DOMParser({ onError: (_level, message) => problems.push(message) });
const document = parser.parseFromString(kml.write(SELECTION), 'text/xml');
const { features } = readKml(document as unknown as Document);
const featureOf = (id: string) => features.find((feature) => feature?.properties?.id === id);

describe('KML', () => {
  it('is well-formed XML', () => {
    expect(problems).toEqual([]);
  });

  it('holds a folder a layer, a placemark a place, and one folder of relations', () => {
    expect(document.getElementsByTagName('Folder')).toHaveLength(3 + 1);
    expect(document.getElementsByTagName('Placemark')).toHaveLength(5 + 3);
  });

  it('draws a relation along its way, with the sentence that states it', () => {
    const route = features.find((feature) => feature?.properties?.relation === 'route');
    expect(route?.properties?.name).toBe('نهران › البحيرة › Rose Hill');
    expect(route?.geometry).toMatchObject({ type: 'LineString', coordinates: { length: 3 } });
    expect(JSON.stringify(route?.properties?.description)).toContain('وصلت القافلة');
  });

  it('gives back names, points, areas and lines through an independent reader', () => {
    expect(featureOf('nahran')?.properties).toMatchObject({ name: 'نهران', name_en: 'Nahran' });
    expect(featureOf('nahran')?.geometry).toEqual({ type: 'Point', coordinates: [11.5, 44.25] });
    expect(featureOf('lakeland')?.geometry?.type).toBe('Polygon');
    expect(featureOf('old-road')?.geometry).toEqual(SELECTION.shapes['old-road']);
  });

  it('names what a spreadsheet or a browser could run, as text', () => {
    expect(featureOf('lakeland')?.properties?.name_en).toBe('=Lakeland <&> "x"');
    const description = JSON.stringify(featureOf('gn:77')?.properties?.description);
    expect(description).toContain('&lt;b&gt;الورد');
    expect(description).not.toContain('<b>');
  });

  it('replaces what XML cannot hold', () => {
    const names = { ar: 'a\u0000b\ud800c' };
    const places = SELECTION.places.slice(0, 1).map((summary) => ({ ...summary, names }));
    expect(kml.write({ ...SELECTION, places })).toContain('a\ufffdb\ufffdc');
  });
});
