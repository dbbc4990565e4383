import { expect, type Locator, type Page } from '@playwright/test';

/** The unseen button that stands upon a place's mark. */
export const placeOnMap = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}[،,] `) });

export const popup = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });

/** What covers the map or stands in its corners. */
const COVERS = '[data-map-inset] > *, [class*="_panel_"], [class*="_timeline_"]';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export async function rectangle(locator: Locator): Promise<Rectangle> {
  return locator.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

export const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Waits until the living map is there in the page's own faces, and has stood still for some frames: nothing else tells the end
 * of its animations.
 * The picture of the first map, which stands before it, moves never.
 */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const pane = document.querySelector('.leaflet-map-pane');
    if (pane === null || document.fonts.status === 'loading') return false;
    const zoomed = document.querySelector('.leaflet-zoom-anim');
    const state = `${pane.getAttribute('style')} ${zoomed} ${location.search}`;
    const memory = window as Window & { mapState?: string; mapFrames?: number };
    memory.mapFrames = memory.mapState === state ? (memory.mapFrames ?? 0) + 1 : 0;
    memory.mapState = state;
    return memory.mapFrames > 12;
  });
}

/** What of the page's own covers an element. */
export async function coveredBy(page: Page, locator: Locator): Promise<string[]> {
  const own = await rectangle(locator);
  const covers = await page.locator(COVERS).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { name: element.className, left, top, right, bottom };
    }),
  );
  return covers.filter((cover) => overlap(own, cover)).map(({ name }) => name);
}

/** The map's canvases, from the ground upwards. */
export type Pane = 'basemap' | 'shapes' | 'relations' | 'places' | 'labels';

/** The pictures on the map's canvases, to see whether one has changed. */
export const drawing = (page: Page, pane: Pane): Promise<string> =>
  page
    .locator(`.leaflet-${pane}-pane canvas`)
    .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

export async function expectDrawn(page: Page, pane: Pane): Promise<void> {
  await expect
    .poll(() =>
      page.locator(`.leaflet-${pane}-pane canvas`).evaluate((element) => {
        const canvas = element as HTMLCanvasElement;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return pixels.some((value, index) => index % 4 === 3 && value > 0);
      }),
    )
    .toBe(true);
}
