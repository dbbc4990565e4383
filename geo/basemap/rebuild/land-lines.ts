import type { FeatureCollection } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject } from 'topojson-specification';
import type { Line } from './faces.ts';
import { closeGaps, reachOut } from './join-lines.ts';
import type { Fixes } from './fixes.ts';
import type { RawGovernorate, RawLayers } from './raw-layers.ts';

/** Borders come from OpenStreetMap with gaps of up to some kilometres where straight stretches are missing. */
const BORDER_GAP_KM = 15;
/** Governorates come from Natural Earth, whose borders lie up to some kilometres beside those of OpenStreetMap. */
const GOVERNORATE_GAP_KM = 8;

/** The lines that bound countries: borders without gaps, coasts and the frame of the box. */
export function countryLines(raw: RawLayers, fixes: Fixes): Line[] {
  const borders: Line[] = [...raw.borders.map(({ geometry }) => geometry.coordinates), ...fixes.closures];
  const coasts: Line[] = raw.sea.flatMap(({ geometry }) => geometry.coordinates.flat());
  return [...borders, ...closeGaps(borders, BORDER_GAP_KM), ...coasts, frame(fixes.box)];
}

/** The lines between governorates, led on to the lines of their countries where they end short of them. */
export function governorateLines(raw: RawLayers, fixes: Fixes, countries: readonly Line[]): Line[] {
  const inner = innerLines(raw.governorates, fixes);
  return [...inner, ...reachOut(inner, countries, GOVERNORATE_GAP_KM)];
}

function frame([west, south, east, north]: Fixes['box']): Line {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** The lines between governorates of one country, once each; what is merged into another has none of its own. */
function innerLines(governorates: readonly RawGovernorate[], fixes: Fixes): Line[] {
  const codeOf = ({ iso }: RawGovernorate['properties']): string => fixes.merge[iso] ?? iso;
  const told = governorates.filter(({ properties }) => properties.outline || properties.iso in fixes.merge);
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: told.map((each) => ({ type: 'Feature', ...each })),
  };
  const shared = topology({ told: collection });
  const lines = mesh(shared, shared.objects.told as GeometryObject, (a, b) => {
    const [one, other] = [propertiesOf(a), propertiesOf(b)];
    return one.country === other.country && codeOf(one) !== codeOf(other);
  });
  return lines.coordinates as unknown as Line[];
}

function propertiesOf(geometry: GeometryObject): RawGovernorate['properties'] {
  return geometry.properties as RawGovernorate['properties'];
}
