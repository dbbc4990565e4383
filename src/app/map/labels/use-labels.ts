import { useMemo } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ground } from '../basemap/ground.ts';
import type { Region, Scene } from '../places/scene.ts';
import {
  dueLabels,
  groundLabels,
  type LabelSetting,
  markerLabels,
  markerObstacles,
  shapeLabels,
} from './candidates.ts';
import type { LabelCandidate, PlacedLabel } from './label.ts';
import { measureText } from './measure.ts';
import { placeLabels } from './placement.ts';

/** The names that find room around `region`. Nothing is placed before the fonts are there to be measured. */
export function useLabels(
  region: Region,
  scene: Scene,
  ground: Ground | null,
  drawn: ReadonlySet<string>,
  family: string | null,
  chosen: string | null,
): readonly PlacedLabel[] {
  const { language } = useMessages();
  return useMemo(() => {
    if (family === null) return [];
    const setting: LabelSetting = {
      region,
      language,
      measure: (text, size) => measureText(text, `${size}px ${family}`),
    };
    return placeLabels(
      [...placeNames(scene, setting, chosen), ...groundNames(scene, ground, setting, drawn)],
      markerObstacles(scene.markers, region),
    );
  }, [region, scene, ground, drawn, family, language, chosen]);
}

function placeNames({ markers, areas, hatches }: Scene, setting: LabelSetting, chosen: string | null) {
  const shapes = [...areas, ...hatches].map(({ place }) => place);
  return [...markerLabels(markers, setting, chosen), ...shapeLabels(shapes, setting, 'areas')];
}

/** Lines are named where the basemap has a name along them, else at their point. */
function groundNames(
  { lines }: Scene,
  ground: Ground | null,
  setting: LabelSetting,
  drawn: ReadonlySet<string>,
): LabelCandidate[] {
  const due = dueLabels(ground?.labels ?? [], setting.region);
  const named = new Set(due.map(({ place }) => place));
  const bare = lines.map(({ place }) => place).filter(({ id }) => !named.has(id));
  const ids = new Set(lines.map(({ place }) => place.id));
  return [...shapeLabels(bare, setting, 'lines'), ...groundLabels(due, setting, drawn, ids)];
}
