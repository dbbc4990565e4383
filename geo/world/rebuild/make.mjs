// Makes everything in geo/world/ but the words: `npm run make`.
import { writeGazetteer } from './gazetteer.mjs';
import { writeGround } from './ground.mjs';
import { writeLabels } from './labels.mjs';
import { readNatural, writeNatural } from './natural.mjs';
import { writeOutlines } from './outlines.mjs';
import { readPlaces } from './places.mjs';
import { readGround } from './topology.mjs';
import { readTownPlaces } from './towns.mjs';

const ground = await readGround();
const places = readPlaces(ground);
const towns = await readTownPlaces(places);
const natural = withoutNamesakes(readNatural(ground), places);
writeGazetteer(places, towns);
writeOutlines(ground, places);
writeNatural(natural);
if (!process.argv.includes('--no-ground')) writeGround(ground, writeLabels(places, towns, natural));

/** An island that is a country or a division is that: one place, not two of one name. */
function withoutNamesakes(natural, { countries, divisions }) {
  const taken = new Set([...countries, ...divisions].map((row) => row.en.toLowerCase()));
  const bare = (name) => name.toLowerCase().replace(/ island$/, '');
  return natural.filter((p) => p.kind !== 'island' || !p.en.split(';').some((name) => taken.has(bare(name))));
}
