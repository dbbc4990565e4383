import { useEffect, useMemo, useState } from 'react';
import { nameIn } from '../../data/names.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ground } from '../basemap/ground.ts';
import { readPalette } from '../canvas/palette.ts';
import type { Highlight } from '../features/highlight.ts';
import type { Region } from '../features/markers.ts';
import type { Scene } from '../features/scene.ts';
import { borderCrossing } from './border-crossing.ts';
import {
  basemapLabels,
  borderLabels,
  dueLabels,
  type LabelSetting,
  markerLabels,
  markerObstacles,
  shapeLabels,
} from './candidates.ts';
import type { LabelCandidate, PlacedLabel } from './label.ts';
import { measureText } from './measure.ts';
import { placeLabels, stand, standFree } from './placement.ts';

/** The names that find room around `region`. Nothing is placed before the fonts are there to be measured. */
export function useLabels(
  region: Region,
  scene: Scene,
  ground: Ground,
  isDrawn: (place: string) => boolean,
  family: string | null,
  first: ReadonlySet<string>,
): readonly PlacedLabel[] {
  const { language } = useMessages();
  return useMemo(() => {
    if (family === null) return [];
    const setting: LabelSetting = {
      region,
      language,
      word: (place) => nameIn(place, language),
      measure: (text, size) => measureText(text, `${size}px ${family}`),
    };
    return placeLabels(
      [...placeNames(scene, setting, first), ...basemapNames(scene, ground, setting, isDrawn)],
      markerObstacles(scene.markers, region),
      borderCrossing(ground.borders, region.box, region.zoom),
    );
  }, [region, scene, ground, isDrawn, family, language, first]);
}

/**
 * Names of the places that are pointed at and chosen, of the first with the number of passages, where they cover neither
 * marks nor their names. Where there is no such room, what is pointed at is named all the same; what is chosen has its card.
 */
export function useRaisedLabels(
  region: Region,
  scene: Scene,
  labels: readonly PlacedLabel[],
  family: string | null,
  { pointed, chosen }: Highlight,
): readonly PlacedLabel[] {
  const { language, map } = useMessages();
  return useMemo(() => {
    const setting: LabelSetting = {
      region,
      language,
      word(place) {
        const { text, language: own } = nameIn(place, language);
        const isCounted = place.id === pointed && place.passages > 0;
        return { text: isCounted ? map.placeControl(text, place.passages) : text, language: own };
      },
      measure: (text, size) => measureText(text, `${size}px ${family}`),
    };
    if (family === null) return [];
    const named = new Set<string | null>(scene.markers.map(({ place }) => place.id));
    return [...new Set([chosen, pointed])].flatMap((id) => {
      const side = labels.find(({ candidate }) => candidate.place === id)?.side;
      const markers = scene.markers.filter(({ place }) => place.id === id);
      const shapes = [...scene.areas, ...scene.hatches, ...scene.lines].map(({ place }) => place);
      const taken = [
        ...markerObstacles(
          scene.markers.filter(({ place }) => place.id !== id),
          region,
        ),
        ...labels
          .filter(({ candidate }) => candidate.place !== id && named.has(candidate.place))
          .flatMap(({ boxes }) => boxes),
      ];
      const candidates = [
        ...markerLabels(markers, setting, NONE),
        ...shapeLabels(
          shapes.filter((place) => place.id === id),
          setting,
          'areas',
        ),
      ];
      return candidates.slice(0, 1).flatMap((each) => {
        const [first = 'over', ...others] = side === undefined ? each.sides : [side, ...each.sides];
        const free = standFree(each, [first, ...others], taken);
        return free ?? (id === pointed ? stand(each, first) : []);
      });
    });
  }, [region, scene, labels, family, language, map, pointed, chosen]);
}

const NONE: ReadonlySet<string> = new Set();

function placeNames({ markers, areas, hatches }: Scene, setting: LabelSetting, first: ReadonlySet<string>) {
  const shapes = [...areas, ...hatches].map(({ place }) => place);
  return [...markerLabels(markers, setting, first), ...shapeLabels(shapes, setting, 'areas')];
}

/** Lines are named where the basemap has a name along them, else borders along themselves and rivers at their point. */
function basemapNames(
  { lines }: Scene,
  ground: Ground,
  setting: LabelSetting,
  isDrawn: (place: string) => boolean,
): LabelCandidate[] {
  const due = dueLabels(ground.labels, setting.region);
  const named = new Set(due.map(({ place }) => place));
  const bare = lines.filter(({ place }) => !named.has(place.id));
  const ids = new Set(lines.map(({ place }) => place.id));
  const borders = bare.filter(({ place }) => place.kind === 'border');
  const rivers = bare.flatMap(({ place }) => (place.kind === 'border' ? [] : [place]));
  return [
    ...shapeLabels(rivers, setting, 'lines'),
    ...borderLabels(borders, setting),
    ...basemapLabels(due, setting, isDrawn, ids),
  ];
}

/** Without Arabic sample text a browser does not fetch the Arabic subset. */
const SAMPLE = 'مكان Place 123 ١٢٣';

/** The faces that names are drawn in, once they are there or have failed to come; `null` until then. */
export function useFonts(): string | null {
  const [family, setFamily] = useState<string | null>(null);
  useEffect(function loadFonts() {
    const { control } = readPalette();
    const finish = () => setFamily(control);
    document.fonts.load(`16px ${control}`, SAMPLE).then(finish, finish);
  }, []);
  return family;
}
