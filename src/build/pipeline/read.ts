import type { Site } from '../../corpus/manifest.ts';
import type { Place } from '../../gazetteer/place.ts';
import type { Problem } from '../../gazetteer/problem.ts';
import { readGazetteer } from '../../gazetteer/read-gazetteer.ts';
import type { WorldNames } from '../../gazetteer/world.ts';
import type { NotPlace } from '../../mentions/not-place.ts';
import { decodeText } from '../read/decode-text.ts';
import type { GeoInput, InputFile } from '../read/input-file.ts';
import { readNames } from '../read/names.ts';
import { readSite, SITE_WITHOUT_SETTINGS } from '../read/site.ts';
import { readWorld } from '../read/world.ts';

/** The gazetteer's side of the input. */
export interface Geography {
  readonly places: readonly Place[];
  readonly notPlaces: readonly NotPlace[];
  /** Names that the world knows, whether the gazetteer has them or not. */
  readonly world: readonly WorldNames[];
  readonly problems: readonly Problem[];
}

export interface SiteReading {
  readonly site: Site;
  readonly problems: readonly Problem[];
}

export function readGeography({ gazetteer, background, names, world }: GeoInput): Geography {
  const curated = gazetteer.map((file) => readGazetteerFile(file, false));
  const all = [...curated, ...background.map((file) => readGazetteerFile(file, true))];
  const read = readGazetteer(all.flatMap((each) => ('text' in each ? each : [])));
  const notPlaces = names === null ? { names: [] } : readNames(names);
  const worldNames = world === null ? { world: [] } : readWorld(world);
  return {
    places: read.places,
    notPlaces: 'names' in notPlaces ? notPlaces.names : [],
    world: 'world' in worldNames ? worldNames.world : [],
    problems: [
      ...all.flatMap((each) => ('problem' in each ? each.problem : [])),
      ...read.problems,
      ...('problems' in notPlaces ? notPlaces.problems : []),
      ...('problems' in worldNames ? worldNames.problems : []),
    ],
  };
}

function readGazetteerFile(input: InputFile, background: boolean) {
  const decoded = decodeText(input);
  return 'problem' in decoded ? decoded : { file: input.file, text: decoded.text, background };
}

export function readSettings(input: InputFile | null): SiteReading {
  if (input === null) return { site: SITE_WITHOUT_SETTINGS, problems: [] };
  const { site, problems } = readSite(input);
  return { site: site ?? SITE_WITHOUT_SETTINGS, problems };
}
