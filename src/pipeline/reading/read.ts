import type { BlockedName } from '../../gazetteer/blocklist.ts';
import type { Place } from '../../gazetteer/place.ts';
import { readGazetteer } from '../../gazetteer/read-gazetteer.ts';
import { isoIdsOf } from '../../gazetteer/world/iso-ids.ts';
import type { WorldNames } from '../../gazetteer/world/known-names.ts';
import { decodeText } from '../../input/decode-text.ts';
import type { GeoInput, InputFile, WorldPieces } from '../../input/input-file.ts';
import { readNames } from '../../input/names.ts';
import { readWorld } from '../../input/world.ts';
import type { Problem } from '../../model/problem.ts';

/** The gazetteer's side of the input. */
export interface Geography {
  readonly places: readonly Place[];
  readonly blocklist: readonly BlockedName[];
  /** Names that the world knows, whether the gazetteer has them or not. */
  readonly world: readonly WorldNames[];
  /** The world's gazetteer, as long as it has not been added to `places`. */
  readonly worldPieces: WorldPieces | null;
  /** Ids of the countries that the corpus is about; empty where a gazetteer of one's own says what it is about. */
  readonly home: readonly string[];
  /** Codes of the countries whose divisions and towns the world's gazetteer has added to `places`. */
  readonly countries: readonly string[];
  readonly problems: readonly Problem[];
}

export function readGeography({ gazetteer, background, names, world, worldPieces }: GeoInput): Geography {
  const curated = gazetteer.map((file) => readGazetteerFile(file, false));
  const all = [...curated, ...background.map((file) => readGazetteerFile(file, true))];
  const files = all.flatMap((each) => ('text' in each ? each : []));
  const read = readGazetteer(files, isoIdsOf(worldPieces ?? null));
  const blocklist = names === null ? { names: [] } : readNames(names);
  const worldNames = world === null ? { world: [] } : readWorld(world);
  return {
    places: read.places,
    blocklist: 'names' in blocklist ? blocklist.names : [],
    world: 'world' in worldNames ? worldNames.world : [],
    worldPieces: worldPieces ?? null,
    home: [],
    countries: [],
    problems: [
      ...all.flatMap((each) => ('problem' in each ? each.problem : [])),
      ...read.problems,
      ...('problems' in blocklist ? blocklist.problems : []),
      ...('problems' in worldNames ? worldNames.problems : []),
    ],
  };
}

function readGazetteerFile(input: InputFile, background: boolean) {
  const decoded = decodeText(input);
  return 'problem' in decoded ? decoded : { file: input.file, text: decoded.text, background };
}
