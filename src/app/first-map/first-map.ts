import { inLanguage } from '../../exports/in-language.ts';
import { unproject } from '../../geo/mercator.ts';
import { directionOf } from '../../model/direction.ts';
import { breathe } from '../data/breathe.ts';
import type { OpenCorpus } from '../data/corpus-context.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { readEmbedding } from '../layout/embedding.ts';
import type { FirstMap } from '../layout/first-map.ts';
import { prefersDark } from '../layout/media.ts';
import { likelyCamera, openingCamera } from '../map/camera/bounds.ts';
import { readShapes } from '../map/features/shapes.ts';
import { decodeView } from '../model/read-url.ts';
import { isUnfiltered, type View } from '../model/view.ts';
import { defaultView } from '../state/default-view.ts';
import { box } from './box.ts';
import { clustersOf, drawFirstMap, loadBasemap } from './draw-first-map.ts';
import style from './first-map.module.css';
import { firstWords } from './first-words.ts';
import { layOutPage } from './page-frame.ts';

/**
 * Draws the map of the page's address before the program that makes it alive has arrived: over all of `page`, into which
 * it lays the boxes that will stand beside it. `null` where more than places and ground is asked for, and where the page
 * is rendered before its data have come.
 */
export async function openFirstMap(
  page: HTMLElement,
  opening: Promise<OpenCorpus>,
  isRendered: AbortSignal,
): Promise<FirstMap | null> {
  if (readEmbedding(location.search) !== null) return null;
  const corpus = await opening;
  const { view } = decodeView(location.search, defaultView(corpus.manifest, LANGUAGES), LANGUAGES);
  if (view.article !== null || view.relation !== null || !isUnfiltered(view.filters)) return null;
  const place = view.place === null ? null : corpus.place(view.place);
  if (view.place !== null && place === null) return null;
  const shapes = place !== null && place.shape !== 'none' ? corpus.loadShapes() : {};
  // On its way while the page is laid out; what goes wrong with it is told of where it is waited for.
  if (place === null) loadBasemap(corpus, likelyCamera(corpus, view).zoom).catch(() => null);
  await breathe();
  if (isRendered.aborted) return null;
  dress(document.documentElement, view);
  const viewport = layOutPage(
    page,
    inLanguage(corpus.manifest.site.title, view.language),
    firstWords(corpus, view),
  );
  const paths = readShapes(await shapes);
  await breathe();
  const clusters = clustersOf(corpus, view);
  await breathe();
  const camera = openingCamera(corpus, view, { paths, clusters }, viewport);
  const canvas = box('canvas', style.picture);
  canvas.ariaHidden = 'true';
  await drawFirstMap(canvas, corpus, view, clusters, camera, viewport.size);
  document.body.append(canvas);
  const [longitude, latitude] = unproject(camera.middle);
  return { position: { latitude, longitude, zoom: camera.zoom }, remove: () => canvas.remove() };
}

/** What the page's root will have as soon as it is rendered: words, direction and colours. */
function dress(root: HTMLElement, { language, theme }: View): void {
  root.lang = language;
  root.dir = directionOf(language);
  const preferred = prefersDark() ? 'dark' : 'light';
  root.dataset.theme = theme === 'system' ? preferred : theme;
}
