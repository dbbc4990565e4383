import type { Layer } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet';
import { useCorpus } from '../../data/corpus-context.ts';
import { useTheme } from '../../layout/theme.ts';
import { useView } from '../../state/view-context.ts';
import { readPalette } from '../canvas/palette.ts';

/** Lays the file of streets or relief that the site's owner has upon the basemap; tells whether it, or a part of it, could not be read. */
export function useOwnGround(): boolean {
  const map = useMap();
  const { ground } = useCorpus().manifest.site;
  const { language } = useView();
  const theme = useTheme();
  const [hasFailed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(
    function showGround() {
      if (ground == null) return;
      let layer: Layer | null = null;
      let isWanted = true;
      const fail = (reason: unknown) => {
        console.warn(`${ground.file} cannot be read.`, reason);
        if (isWanted) setFailed(true);
      };
      const load = async () => {
        const { openGround } = await import('./own-ground.ts');
        const opened = await openGround(ground.file, language, readPalette(), fail);
        if (isWanted) layer = opened.addTo(map);
      };
      load().catch(fail);
      return function hideGround() {
        isWanted = false;
        layer?.remove();
      };
    },
    [map, ground, language, theme],
  );
  return hasFailed;
}
