import { useMemo } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ground } from '../basemap/ground.ts';
import type { Region, Scene } from '../places/scene.ts';
import { groundLabels, type LabelSetting, markerLabels, markerObstacles, shapeLabels } from './candidates.ts';
import type { PlacedLabel } from './label.ts';
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
    const { markers, lines, areas, hatches } = scene;
    const shapes = [...areas, ...hatches].map(({ place }) => place);
    const candidates = [
      ...markerLabels(markers, setting, chosen),
      ...shapeLabels(shapes, setting, 'areas'),
      ...shapeLabels(
        lines.map(({ place }) => place),
        setting,
        'lines',
      ),
    ];
    const names = groundLabels(ground?.labels ?? [], setting, drawn);
    return placeLabels([...candidates, ...names], markerObstacles(markers, region));
  }, [region, scene, ground, drawn, family, language, chosen]);
}
