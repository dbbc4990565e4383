import { isLow, isNarrow } from '../layout/media.ts';
import { paddingUnder } from '../layout/padding.ts';
import boxes from '../layout/page-boxes.module.css';
import { AIR, ROW_OF_CONTROLS, type Viewport, visibleArea } from '../map/camera/fit.ts';
import panel from '../panel/panel.module.css';
import header from '../panel/panel-header.module.css';

/** CSS pixels at the foot of the map that its sources will take, where they stand across it. */
const FOOT = { narrow: 26, low: 34, usual: 0 };

/**
 * Lays out the boxes of the page with the very styles that it will have, before anything stands in them: they go when the
 * page is rendered. What they leave free is the map's. `isChosen` tells whether a sheet will hold a place.
 */
export function layOutPage(page: HTMLElement, title: string, isChosen: boolean): Viewport {
  const head = box('header', header.header);
  const name = box('h1', header.title);
  name.textContent = title;
  head.append(name, box('div', header.switches), box('div', header.search));
  const body = box('section', panel.body);
  body.dataset.stop = isChosen ? 'half' : 'peek';
  const side = box('div', panel.panel);
  side.append(head, body);
  const isCramped = isNarrow() || isLow();
  const timeline = isCramped ? null : box('div', boxes.timeline);
  page.append(side, ...(timeline === null ? [] : [timeline]));
  const size = { x: innerWidth, y: innerHeight };
  const [headRect, bodyRect] = [head.getBoundingClientRect(), body.getBoundingClientRect()];
  const covers = { header: headRect, body: bodyRect, timeline: timeline?.getBoundingClientRect() ?? null };
  const { top, bottom, ...sides } = paddingUnder(covers, isNarrow());
  const foot = FOOT[isNarrow() ? 'narrow' : isLow() ? 'low' : 'usual'];
  const padding = { ...sides, top: top + (isNarrow() ? ROW_OF_CONTROLS : 0), bottom: bottom + foot };
  return { size, visible: visibleArea(size, padding, AIR), hasPopup: !isCramped };
}

function box(name: string, style: string | undefined): HTMLElement {
  const element = document.createElement(name);
  element.className = style ?? '';
  return element;
}
