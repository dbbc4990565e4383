import { useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { centre } from '../../../geo/box.ts';
import { unproject, worldLength, worldSize } from '../../../geo/mercator.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useNarrow } from '../../layout/use-media.ts';
import { Icon } from '../../ui/icon.tsx';
import { viewBox } from '../camera/viewport.ts';
import { roundDown } from './scale.ts';
import style from './scale-bar.module.css';

interface ScaleBarProps {
  /** Whether the map is closer than its basemap is true. */
  readonly isSchematic: boolean;
}

/** How long a length on the ground is in the middle of the map, where north is, and how true the basemap is. */
export function ScaleBar({ isSchematic }: ScaleBarProps) {
  const map = useMap();
  const { map: words } = useMessages();
  const measure = () => {
    const [, latitude] = unproject(centre(viewBox(map)));
    return worldLength(1, latitude) * worldSize(map.getZoom());
  };
  const [pixelsPerKm, setPixelsPerKm] = useState(measure);
  useMapEvents({ moveend: () => setPixelsPerKm(measure()) });
  const longest = useNarrow() ? 64 : 140;
  const km = roundDown(longest / pixelsPerKm);
  const length = km < 1 ? words.metres(km * 1000) : words.kilometres(km);
  return (
    <div className={style.scale} data-gives-way="">
      <p className={style.aside}>{isSchematic && words.schematic}</p>
      <span role="img" aria-label={words.north} title={words.north}>
        <Icon name="north" />
      </span>
      <span
        className={style.bar}
        role="img"
        aria-label={words.scale(length)}
        style={{ width: km * pixelsPerKm }}
      >
        {length}
      </span>
    </div>
  );
}
