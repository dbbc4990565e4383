import { type Box, boxAround, centre, grow, height, moved, type Point, width } from '../../../geo/box.ts';
import { worldSize } from '../../../geo/mercator.ts';
import { type Clusters, markerBox } from '../features/cluster.ts';
import { type CameraPosition, onScreen, type Viewport } from './fit.ts';
import { AIR_BESIDE, shiftClear } from './shift-clear.ts';

/** What a page is opened on, in the unit square: a box, and the point of a place's popup where one is chosen. */
interface Opening {
  readonly box: Box;
  readonly at: Point | null;
}

/**
 * Moves no more than is needed to have the popup in sight and clear of the controls, where there is one, else all that
 * the page is opened on; and as few marks as possible under the controls.
 */
export function clearOpening(
  camera: CameraPosition,
  { box, at }: Opening,
  clusters: Clusters | null,
  viewport: Viewport,
): CameraPosition {
  const { size, visible, insets, hasPopup } = viewport;
  const popup = at === null || !hasPopup ? null : popupBox(onScreen(boxAround(at, 0), camera, size), visible);
  const [kept, room] = popup === null ? byItsMiddle(onScreen(box, camera, size), visible) : [popup, visible];
  const marks = clusters === null ? [] : marksIn(camera, size, clusters);
  const controls = insets.map((inset) => grow(inset, AIR_BESIDE));
  const { x, y } = shiftClear([kept], room, controls, marks);
  const world = worldSize(camera.zoom);
  const { middle, zoom } = camera;
  return { middle: { x: middle.x - x / world, y: middle.y - y / world }, zoom };
}

/** CSS pixels that a popup takes above and beside its place, and the place's mark below it. */
const POPUP = { above: 464, beside: 178, below: 24 };

function popupBox({ left: x, top: y }: Box, visible: Box): Box {
  const above = Math.min(POPUP.above, height(visible) - POPUP.below);
  return { left: x - POPUP.beside, top: y - above, right: x + POPUP.beside, bottom: y + POPUP.below };
}

/** A box that may lie under controls, and where it may: told by its middle, under which a control never is. */
function byItsMiddle(box: Box, visible: Box): [Box, Box] {
  const room = boxAround(
    centre(visible),
    (width(visible) - width(box)) / 2,
    (height(visible) - height(box)) / 2,
  );
  return [boxAround(centre(box), 0), room];
}

/** Where the marks that the window shows stand in it, each with its number of others. */
function marksIn({ middle, zoom }: CameraPosition, size: Point, clusters: Clusters): Box[] {
  const world = worldSize(zoom);
  const shown = boxAround(middle, size.x / 2 / world, size.y / 2 / world);
  return clusters.markersIn(shown, zoom).map((marker) => {
    const { left, top } = onScreen(boxAround(marker.at, 0), { middle, zoom }, size);
    return moved(markerBox(marker), { x: left, y: top });
  });
}
