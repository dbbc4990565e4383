/** How many CSS pixels of the map panels, sheets and bars hide at each side. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The boxes that lie over the map, in CSS pixels of the window; `null` for one that is not on the page. */
export interface Covers {
  readonly header: DOMRect | null;
  readonly body: DOMRect | null;
  readonly timeline: DOMRect | null;
}

/** How far the boxes reach into the map from each side. On a narrow window the header is a bar of its own. */
export function paddingUnder({ header, body, timeline }: Covers, isNarrow: boolean): Padding {
  const top = isNarrow ? (header?.bottom ?? 0) : 0;
  const below = (box: DOMRect | null) => (box === null ? 0 : innerHeight - box.top);
  if (body === null) return { ...NO_PADDING, top, bottom: below(timeline) };
  // A sheet lies across the window, but beside the map on a phone that is held sideways.
  if (isNarrow && body.width > innerWidth * ACROSS) return { ...NO_PADDING, top, bottom: below(body) };
  const isAtLeft = body.left < innerWidth - body.right;
  const side = isAtLeft ? { left: body.right } : { right: innerWidth - body.left };
  return { ...NO_PADDING, top, bottom: below(timeline), ...side };
}

const ACROSS = 0.75;
