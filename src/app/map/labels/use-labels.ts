import { useEffect, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { DrawnBasemap } from '../basemap/unpack-basemap.ts';
import { readPalette } from '../canvas/palette.ts';
import type { Region, Scene } from '../features/scene.ts';
import {
  basemapLabels,
  dueLabels,
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
  basemap: DrawnBasemap | null,
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
      [...placeNames(scene, setting, chosen), ...basemapNames(scene, basemap, setting, drawn)],
      markerObstacles(scene.markers, region),
    );
  }, [region, scene, basemap, drawn, family, language, chosen]);
}

function placeNames({ markers, areas, hatches }: Scene, setting: LabelSetting, chosen: string | null) {
  const shapes = [...areas, ...hatches].map(({ place }) => place);
  return [...markerLabels(markers, setting, chosen), ...shapeLabels(shapes, setting, 'areas')];
}

/** Lines are named where the basemap has a name along them, else at their point. */
function basemapNames(
  { lines }: Scene,
  basemap: DrawnBasemap | null,
  setting: LabelSetting,
  drawn: ReadonlySet<string>,
): LabelCandidate[] {
  const due = dueLabels(basemap?.labels ?? [], setting.region);
  const named = new Set(due.map(({ place }) => place));
  const bare = lines.map(({ place }) => place).filter(({ id }) => !named.has(id));
  const ids = new Set(lines.map(({ place }) => place.id));
  return [...shapeLabels(bare, setting, 'lines'), ...basemapLabels(due, setting, drawn, ids)];
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
