import type { Box } from '../../geo/box.ts';
import { isLow, isNarrow } from '../layout/media.ts';
import { paddingUnder } from '../layout/padding.ts';
import boxes from '../layout/page-boxes.module.css';
import { AIR, ROW_OF_CONTROLS, type Viewport, visibleArea } from '../map/camera/fit.ts';
import corner from '../map/controls/corner.module.css';
import panel from '../panel/panel.module.css';
import header from '../panel/panel-header.module.css';
import { isShortTitle } from '../panel/short-title.ts';
import { box } from './box.ts';

/** CSS pixels at the foot of the map that its sources will take, where they stand across it. */
const FOOT_OF_PHONE = 26;
const FOOT_OF_LOW = 34;

type Size = readonly [width: number, height: number];
type Controls = Readonly<Record<'top' | 'bottom', readonly Size[]>>;

/** CSS pixels that the controls in the map's corners will take; what is in sight at first depends little on their words. */
const CONTROLS: Controls = {
  top: [[100, 46]],
  bottom: [
    [372, 46],
    [140, 25],
    [502, 29],
  ],
};
const ON_PHONE: Controls = { top: [[256, 46]], bottom: [[358, 30]] };

/**
 * Lays out the boxes of the page with the very styles that it will have, with its first `words`: they go when the
 * page is rendered. What they leave free is the map's. Without words a sheet will hold a place.
 */
export function layOutPage(page: HTMLElement, title: string, words: readonly HTMLElement[]): Viewport {
  const name = [box('h1', header.title, title), ...(isShortTitle(title) ? [box('p', header.tagline)] : [])];
  const head = box('header', header.header, ...name, box('div', header.switches), box('div', header.search));
  const body = box('section', panel.body, ...words);
  body.dataset.stop = words.length === 0 ? 'half' : 'peek';
  const side = box('div', panel.panel, head, body);
  const isPhone = isNarrow();
  const hasPopup = !isPhone && !isLow();
  const timeline = hasPopup ? box('div', boxes.timeline) : null;
  page.append(side, timeline ?? '');
  const size = { x: innerWidth, y: innerHeight };
  const rectOf = (part: HTMLElement | null) => part?.getBoundingClientRect() ?? null;
  const covers = { header: rectOf(head), body: rectOf(body), timeline: rectOf(timeline) };
  const { top, bottom, ...sides } = paddingUnder(covers, isPhone);
  const insets = layOutControls(page, isPhone ? ON_PHONE : CONTROLS, { top, bottom });
  const row = isPhone ? ROW_OF_CONTROLS : 0;
  const foot = isPhone ? FOOT_OF_PHONE : hasPopup ? 0 : FOOT_OF_LOW;
  const padding = { ...sides, top: top + row, bottom: bottom + foot };
  return { size, visible: visibleArea(size, padding, AIR), hasPopup, insets };
}

/** `ends`: how far panels reach into the map from above and below. */
function layOutControls(
  page: HTMLElement,
  controls: Controls,
  ends: Record<'top' | 'bottom', number>,
): Box[] {
  return (['top', 'bottom'] as const).flatMap((edge) => {
    const stack = box('div', corner.corner, ...controls[edge].map(controlOf));
    stack.dataset.corner = edge;
    stack.dir = document.documentElement.dir;
    stack.style.cssText = `${edge}:${ends[edge]}px`;
    page.append(stack);
    return [...stack.children].map((control) => control.getBoundingClientRect());
  });
}

function controlOf([width, height]: Size): HTMLElement {
  const control = box('div', undefined);
  control.style.cssText = `width:${width}px;max-width:100%;height:${height}px`;
  return control;
}
