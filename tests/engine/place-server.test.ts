/** Places from a server of OGC API – Features that exists: pygeoapi, as `npm run test:engine` starts it. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askServer } from '../../src/app/map/servers/ask-server.ts';
import { newFolder, type Program, startProgram, untilReady } from '../e2e/engines/program.ts';
import { freePort } from '../servers/recipe-server.ts';
import { findPygeoapi } from './find-python.ts';

const TOWNS = 200;
/** The server gives no more at once, whatever it is asked for. */
const MOST = 50;

const found = findPygeoapi();
if ('missing' in found) console.warn(found.missing);

/** JSON is YAML too. */
const settings = (port: number, data: string) => ({
  server: {
    bind: { host: '127.0.0.1', port },
    url: `http://127.0.0.1:${port}`,
    mimetype: 'application/json; charset=UTF-8',
    encoding: 'utf-8',
    languages: ['en-US'],
    cors: true,
    limits: { default_items: 10, max_items: MOST },
    map: { url: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution: 'none' },
  },
  logging: { level: 'ERROR' },
  metadata: {
    identification: {
      title: 'Towns',
      description: 'Towns',
      keywords: ['towns'],
      keywords_type: 'theme',
      terms_of_service: 'none',
      url: 'https://example.org',
    },
    license: { name: 'CC0', url: 'https://example.org' },
    provider: { name: 'Test', url: 'https://example.org' },
    contact: { name: 'Test' },
  },
  resources: {
    towns: {
      type: 'collection',
      title: 'Towns',
      description: 'Towns',
      keywords: ['towns'],
      links: [],
      extents: {
        spatial: { bbox: [-180, -90, 180, 90], crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84' },
      },
      providers: [{ type: 'feature', name: 'GeoJSON', data, id_field: 'id' }],
    },
  },
});

/** One every hundredth of a degree, to the north-east. */
const towns = {
  type: 'FeatureCollection',
  features: Array.from({ length: TOWNS }, (_, id) => ({
    type: 'Feature',
    id,
    properties: { name: `Town ${id}`, 'name:ar': `بلدة ${id}` },
    geometry: { type: 'Point', coordinates: [8 + id / 100, 34 + id / 100] },
  })),
};

describe.skipIf('missing' in found)('a server of pygeoapi', () => {
  let [server, items]: [Program?, string?] = [];

  beforeAll(async () => {
    const [folder, port] = [await newFolder('pygeoapi'), await freePort()];
    const paths = ['config.json', 'openapi.json', 'towns.geojson'].map((name) => join(folder, name));
    const [config = '', openapi = '', data = ''] = paths;
    writeFileSync(data, JSON.stringify(towns));
    writeFileSync(config, JSON.stringify(settings(port, data)));
    const python = 'python' in found ? found.python : '';
    const program = ['-c', 'from pygeoapi import cli; cli()'];
    const env = { PYGEOAPI_CONFIG: config, PYGEOAPI_OPENAPI: openapi };
    execFileSync(python, [...program, 'openapi', 'generate', config, '--output-file', openapi], {
      env: { ...process.env, ...env },
    });
    server = startProgram(python, [...program, 'serve', '--flask'], { folder, env });
    const collection = `http://127.0.0.1:${port}/collections/towns`;
    await untilReady('pygeoapi', async () => (await fetch(collection)).ok || undefined);
    items = `${collection}/items`;
  });
  afterAll(() => server?.close());

  const ask = (url: string, north: number) =>
    askServer(url, [8, 34, 9, north], 'ar', new AbortController().signal);

  it('gives the places of a part of the map, named in the language of the page', async () => {
    const answer = await ask(items ?? '', 34.045);
    expect(answer).toEqual({
      state: 'here',
      served: {
        places: [0, 1, 2, 3, 4].map((id) => ({
          name: `بلدة ${id}`,
          point: [8 + id / 100, 34 + id / 100],
        })),
        leftOut: 0,
        hasMore: false,
      },
    });
  });

  it('says that it has more than it gives at once', async () => {
    const answer = await ask(items ?? '', 36);
    expect(answer.state === 'here' && answer.served).toMatchObject({ hasMore: true, leftOut: 0 });
    expect(answer.state === 'here' && answer.served.places.length).toBe(MOST);
  });

  it('refuses what it does not have', async () => {
    expect(await ask((items ?? '').replace('towns', 'rivers'), 36)).toEqual({
      state: 'refused',
      status: 404,
    });
  });

  it('lets pages of other hosts ask', async () => {
    const response = await fetch(items ?? '', { headers: { Origin: 'https://news.example.org' } });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeTruthy();
  });
});
