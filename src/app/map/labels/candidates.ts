import type { LabelType } from '../../../corpus/basemap.ts';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import { type Box, boxAround, holds, type Point, turnsIn } from '../../../geo/box.ts';
import { project, worldSize } from '../../../geo/mercator.ts';
import type { Path } from '../../../geo/path.ts';
import { directionOf } from '../../../model/direction.ts';
import type { DisplayedName } from '../../data/names.ts';
import type { BasemapLabel } from '../basemap/unpack-basemap.ts';
import { chipOffset, type Marker } from '../features/cluster.ts';
import type { Region } from '../features/markers.ts';
import type { Shape } from '../features/scene.ts';
import type { LabelCandidate, LabelColour, LabelSide, LabelStyle } from './label.ts';
import { basemapName } from './name.ts';

/** More names than this are never seen at once; the rest is not even measured. */
const MOST_PLACES = 300;

/** As long as a name may be that is written in one line across the map; the card says all of it. */
const TOO_LONG = /^(.{59}).{2,}$/su;

const LINE_HEIGHT = 1.35;

/** Places with so many passages are written larger. */
const MANY = 8;

const PLAIN = { dot: 0, spacing: 0, opacity: 1 } as const;

const BASEMAP_STYLES: Record<LabelType, LabelStyle> = {
  country: { ...PLAIN, size: 15, colour: 'ink', spacing: 0.18, opacity: 0.6 },
  governorate: { ...PLAIN, size: 12, colour: 'areas', spacing: 0.1 },
  sea: { ...PLAIN, size: 14, colour: 'water-label', spacing: 0.1 },
  lake: { ...PLAIN, size: 11.5, colour: 'water-label' },
  river: { ...PLAIN, size: 12, colour: 'water-label' },
  capital: { ...PLAIN, size: 13, colour: 'map-label', dot: 2.6 },
  city: { ...PLAIN, size: 12.5, colour: 'map-label', dot: 2 },
  town: { ...PLAIN, size: 12, colour: 'map-label', dot: 1.6 },
  village: { ...PLAIN, size: 11.5, colour: 'map-label', dot: 1.4 },
};

/** What the candidates of one map have in common. */
export interface LabelSetting {
  readonly region: Region;
  readonly language: string;
  /** What is written of a place. */
  word(place: PlaceSummary): DisplayedName;
  measure(text: string, size: number): number;
}

const BESIDE: Record<'rtl' | 'ltr', readonly LabelSide[]> = {
  rtl: ['left', 'right', 'above', 'below'],
  ltr: ['right', 'left', 'above', 'below'],
};

const CORNERS: Record<'rtl' | 'ltr', readonly LabelSide[]> = {
  rtl: ['above left', 'below left', 'above right', 'below right'],
  ltr: ['above right', 'below right', 'above left', 'below left'],
};

/** The corners too: of the places that a map is about none is to be without its name. */
const sidesOfMarker = (language: string): readonly LabelSide[] => [
  ...sidesFor(language),
  ...CORNERS[directionOf(language)],
];

const sidesFor = (language: string): readonly LabelSide[] => BESIDE[directionOf(language)];

const atZoom = ({ x, y }: Point, { zoom }: Region): Point => ({
  x: x * worldSize(zoom),
  y: y * worldSize(zoom),
});

function candidate(
  setting: LabelSetting,
  name: { readonly text: string; readonly language: string },
  at: Point,
  style: LabelStyle,
  rest: Pick<LabelCandidate, 'key' | 'place' | 'distance' | 'sides' | 'angle'>,
): LabelCandidate {
  const own = directionOf(name.language) === 'rtl' ? { ...style, spacing: 0 } : style;
  const text = name.text.replace(TOO_LONG, '$1…');
  const width = setting.measure(text, own.size) + own.spacing * own.size * text.length;
  return { ...rest, ...name, text, at, style: own, width, height: own.size * LINE_HEIGHT };
}

/** The name of a place at a point of the unit square. */
const placeLabel = (
  place: PlaceSummary,
  at: Point,
  setting: LabelSetting,
  style: LabelStyle,
  rest: Pick<LabelCandidate, 'distance' | 'sides' | 'angle'>,
): LabelCandidate =>
  candidate(setting, setting.word(place), atZoom(at, setting.region), style, {
    ...rest,
    key: place.id,
    place: place.id,
  });

/** More than any place has passages. */
const FIRST = 1e9;

/** Names of the markers: those of `first`, then the one that has most to say. */
export function markerLabels(
  markers: readonly Marker[],
  setting: LabelSetting,
  first: ReadonlySet<string>,
): LabelCandidate[] {
  const weight = ({ place }: Marker) => place.passages + (first.has(place.id) ? FIRST : 0);
  return [...markers]
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, MOST_PLACES)
    .map((marker) => {
      const { place, radius } = marker;
      const style: LabelStyle = { ...PLAIN, size: place.passages >= MANY ? 15 : 13.5, colour: 'ink' };
      const sides = sidesOfMarker(setting.language);
      return placeLabel(place, marker.at, setting, style, { distance: radius + 6, sides, angle: 0 });
    });
}

/** Names of lines, areas and hatches; `colour` is their layer's. */
export function shapeLabels(
  places: readonly PlaceSummary[],
  setting: LabelSetting,
  colour: LabelColour,
): LabelCandidate[] {
  return places.flatMap((place) => {
    if (place.point === null) return [];
    const style: LabelStyle = {
      ...PLAIN,
      size: colour === 'areas' ? 12 : 13,
      colour,
      spacing: colour === 'areas' ? 0.1 : 0,
    };
    const sides: LabelSide[] = ['over', 'above', 'below', 'left', 'right'];
    return placeLabel(place, project(place.point), setting, style, { distance: 0, sides, angle: 0 });
  });
}

/**
 * Names of borders, each along its longest straight stretch where that is as long as its name: at a border's point, which
 * may be where a river crosses it, a name would seem to be the river's.
 */
export function borderLabels(borders: readonly Shape[], setting: LabelSetting): LabelCandidate[] {
  const style: LabelStyle = { ...PLAIN, size: 12, colour: 'map-label', spacing: 0.1 };
  return borders.flatMap(({ place, paths }) => {
    const { at, length, angle } = longestStretch(paths);
    const label = placeLabel(place, at, setting, style, { distance: 0, sides: ['over'], angle });
    return length * worldSize(setting.region.zoom) >= label.width ? [label] : [];
  });
}

/** How much longer than the straight way between its ends a stretch may be. */
const STRAIGHT = 1.004;

/** Of paths in the unit square: its middle, and how it is turned, so that no name stands on its head. */
function longestStretch(paths: readonly Path[]) {
  let longest = { at: { x: 0, y: 0 }, length: 0, angle: 0 };
  for (const { points } of paths) {
    let [startX = 0, startY = 0] = points;
    let along = 0;
    for (let index = 2; index + 1 < points.length; index += 2) {
      const [fromX = 0, fromY = 0, x = 0, y = 0] = points.subarray(index - 2, index + 2);
      const step = Math.hypot(x - fromX, y - fromY);
      along += step;
      if (along > STRAIGHT * Math.hypot(x - startX, y - startY))
        [startX, startY, along] = [fromX, fromY, step];
      if (along <= longest.length) continue;
      const angle = (Math.atan((y - startY) / (x - startX)) * 180) / Math.PI;
      longest = { at: { x: (startX + x) / 2, y: (startY + y) / 2 }, length: along, angle };
    }
  }
  return longest;
}

/** The labels of the basemap in the region that are due at its zoom, lowest rank first. */
export function dueLabels(labels: readonly BasemapLabel[], { zoom, box }: Region): BasemapLabel[] {
  const due = labels.filter(({ minZoom }) => minZoom <= zoom);
  return turnsIn(box)
    .flatMap((turn) => due.map((label) => ({ ...label, at: { x: label.at.x + turn, y: label.at.y } })))
    .filter(({ at }) => holds(box, at))
    .sort((one, other) => one.rank - other.rank);
}

/**
 * Names of the basemap. A name that runs along a line with passages is that line's own; other places with passages
 * have a label already.
 */
export function basemapLabels(
  labels: readonly BasemapLabel[],
  setting: LabelSetting,
  isDrawn: (place: string) => boolean,
  lines: ReadonlySet<string>,
): LabelCandidate[] {
  return labels.flatMap((label) => {
    const name = basemapName(label.names, setting.language);
    const isLine = label.place !== null && lines.has(label.place);
    const isNamed = label.place !== null && isDrawn(label.place) && !isLine;
    if (name === null || isNamed) return [];
    const plain = BASEMAP_STYLES[label.type];
    const style: LabelStyle = isLine ? { ...plain, colour: 'lines' } : plain;
    return candidate(setting, name, atZoom(label.at, setting.region), style, {
      key: `${label.type} ${name.text} ${label.at.x}`,
      place: isLine ? label.place : null,
      distance: style.dot === 0 ? 0 : style.dot + 3,
      sides: style.dot === 0 ? ['over'] : sidesFor(setting.language),
      angle: label.angle,
    });
  });
}

/** What no name may cover: the markers and their chips. */
export function markerObstacles(markers: readonly Marker[], region: Region): Box[] {
  return markers.flatMap((marker) => {
    const at = atZoom(marker.at, region);
    const disc = boxAround(at, marker.radius + 1);
    if (marker.others === 0) return [disc];
    const offset = chipOffset(marker);
    return [disc, boxAround({ x: at.x + offset.x, y: at.y + offset.y }, 12, 9)];
  });
}
