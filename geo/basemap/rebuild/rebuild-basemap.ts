/** Fixes the raw layers of the basemap and writes `geo/basemap`: `npm run basemap -- --raw FOLDER`. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { LayerFeature } from '../../../src/pipeline/basemap/layer-feature.ts';
import { divideLand } from './divide-land.ts';
import { LICENCES, writeLayerFile } from './layer-licences.ts';
import { readFixes } from './fixes.ts';
import { townLabels } from './name-towns.ts';
import { readRawLayers } from './raw-layers.ts';
import { waters } from './waters.ts';
import { writtenLabels } from './written-labels.ts';

const FOLDER = 'geo/basemap';

async function rebuild(rawFolder: string): Promise<void> {
  const raw = await readRawLayers(rawFolder);
  const fixes = readFixes(await readFile(`${FOLDER}/fixes.yaml`, 'utf8'));
  const features: LayerFeature[] = [
    ...divideLand(raw, fixes),
    ...waters(raw, fixes),
    ...writtenLabels(raw, fixes),
    ...townLabels(raw.towns, fixes),
  ];
  for (const licence of LICENCES) {
    const text = writeLayerFile(licence, features);
    await writeFile(`${FOLDER}/${licence.file}`, text);
    console.log(`${FOLDER}/${licence.file}: ${text.length} characters`);
  }
}

const { values } = parseArgs({ options: { raw: { type: 'string' } } });
if (values.raw === undefined) throw new Error('Name the folder of the raw layers: --raw FOLDER');
await rebuild(values.raw);
