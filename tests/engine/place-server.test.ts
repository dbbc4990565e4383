/** Places from a server of OGC API – Features that exists: pygeoapi over a file and over a database, as `npm run test:engine` starts it. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askServer } from '../../src/app/map/servers/ask-server.ts';
import { newFolder, type Program, startProgram, untilReady } from '../e2e/engines/program.ts';
import { freePort } from '../servers/recipe-server.ts';
import { findPygeoapi, missingForSpatialite } from './find-python.ts';

const TOWNS = 200;
/** West of the ninth degree, which is where the box ends. */
const IN_BOX = 65;
/** The server gives no more at once, whatever it is asked for. */
const MOST = 50;

const found = findPygeoapi();
if ('missing' in found) console.warn(found.missing);

/** JSON is YAML too. */
const settings = (port: number, provider: object) => ({
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
      providers: [{ type: 'feature', id_field: 'id', ...provider }],
    },
  },
});

/** One every sixty-fourth of a degree, which no store rounds, to the north-east. */
const towns = {
  type: 'FeatureCollection',
  features: Array.from({ length: TOWNS }, (_, id) => ({
    type: 'Feature',
    id,
    properties: { name: `Town ${id}`, 'name:ar': `بلدة ${id}` },
    geometry: { type: 'Point', coordinates: [8 + id / 64, 34 + id / 64] },
  })),
};

const python = 'python' in found ? found.python : '';

/** Where a server finds the towns: each writes them into a folder and says how the server has to be told. */
const STORES: Record<string, { readonly missing: string | null; write(folder: string): object }> = {
  'a file of GeoJSON': {
    missing: null,
    write(folder) {
      const data = join(folder, 'towns.geojson');
      writeFileSync(data, JSON.stringify(towns));
      return { name: 'GeoJSON', data };
    },
  },
  'a database of SpatiaLite': {
    missing: missingForSpatialite(python),
    write(folder) {
      const data = join(folder, 'towns.sqlite');
      const written = JSON.stringify(towns);
      execFileSync(python, ['tests/engine/write_spatialite.py', data], { input: written });
      return { name: 'SQLiteGPKG', data, table: 'towns' };
    },
  },
};

for (const { missing } of Object.values(STORES)) if (missing !== null) console.warn(missing);

describe.each(Object.entries(STORES))('a server of pygeoapi over %s', (_, store) => {
  if ('missing' in found || store.missing !== null) return it.skip('is not tried', () => undefined);
  let [server, items]: [Program?, string?] = [];

  beforeAll(async () => {
    const [folder, port] = [await newFolder('pygeoapi'), await freePort()];
    const [config = '', openapi = ''] = ['config.json', 'openapi.json'].map((name) => join(folder, name));
    writeFileSync(config, JSON.stringify(settings(port, store.write(folder))));
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
        places: [0, 1, 2].map((id) => ({
          name: `بلدة ${id}`,
          point: [8 + id / 64, 34 + id / 64],
        })),
        leftOut: 0,
        hasMore: false,
      },
    });
  });

  it('is followed from page to page, for it gives no more than 50 at once', async () => {
    const answer = await ask(items ?? '', 36);
    expect(answer.state === 'here' && answer.served).toMatchObject({ hasMore: false, leftOut: 0 });
    const names = answer.state === 'here' ? answer.served.places.map(({ name }) => name) : [];
    expect(names).toEqual(Array.from({ length: IN_BOX }, (_, id) => `بلدة ${id}`));
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
