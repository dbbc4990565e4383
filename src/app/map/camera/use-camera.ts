import { type LatLng, type Map as LeafletMap, latLng } from 'leaflet';
import { useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceSummary } from '../../../corpus/place-summary.ts';
import {
  type Box,
  boxAround,
  centre,
  enclose,
  grow,
  height,
  moved,
  type Point,
  shortWayRound,
  turnTo,
  width,
} from '../../../geo/box.ts';
import { project, unproject, worldLength } from '../../../geo/mercator.ts';
import { type OpenCorpus, useCorpus } from '../../data/corpus-context.ts';
import { useCramped } from '../../layout/use-cramped.ts';
import type { MapPosition } from '../../model/view.ts';
import { appearanceOf } from '../features/appearance.ts';
import { drawnPointOf } from '../features/drawn-places.ts';
import { boxOfPlace, type OpenedPlaces, openingCamera } from './bounds.ts';
import { type CameraPosition, fitBox, isInSight, shiftInto, zoomFor } from './fit.ts';
import { insetsOf, shiftMap, useVisibleArea } from './viewport.ts';

export interface Camera {
  /** Shows what a page is opened with: where it was `drawn` before the page was rendered, if about the same is seen there. */
  showOpening(place: string | null, drawn: MapPosition | null): void;
  showPlace(id: string, animate: boolean): void;
  /** Moves no more than is needed to see these places, each by itself. */
  followPlaces(ids: Iterable<string>, animate: boolean): void;
  /** Shows all of these places: an article's. */
  showAll(ids: Iterable<string>, animate: boolean): void;
  /** The same with those that are no marks, and none of them under a control. */
  showEach(ids: Iterable<string>): void;
  /** Uses the whole map: puts the chosen place at its middle, no closer than it stands, else shows all of `ids`. */
  showOnPaper(chosen: string | null, ids: Iterable<string>): void;
}

/** The ways in which the map shows what was asked for, in the part that nothing hides. */
export function useCamera({ paths, clusters }: OpenedPlaces): Camera {
  const map = useMap();
  const corpus = useCorpus();
  const visibleArea = useVisibleArea();
  const hasPopup = !useCramped();
  // Other marks are no reason to move.
  const marks = useRef(clusters);
  marks.current = clusters;
  return useMemo(
    () => ({
      showOpening(place, drawn) {
        const insets = insetsOf(map);
        const viewport = { size: map.getSize(), visible: visibleArea(), hasPopup, insets };
        const { middle, zoom } = openingCamera(
          corpus,
          { place, position: null },
          { paths, clusters: marks.current },
          viewport,
          drawn && { middle: project([drawn.longitude, drawn.latitude]), zoom: drawn.zoom },
        );
        moveTo(map, toLatLng(middle), zoom, false);
      },
      showPlace(id, animate) {
        const box = boxOfPlace(id, corpus, paths);
        const visible = visibleArea();
        if (box !== null && !isInSight(near(map, box), cameraOf(map), map.getSize(), visible))
          showBox(map, box, visible, animate);
      },
      followPlaces(ids, animate) {
        const visible = visibleArea();
        const marks = marksNear(map, ids, corpus);
        const all = enclose(marks.map(({ at }) => boxAround(at, 0)));
        if (all === null) return;
        const pixels = marks.map(({ at }) => map.latLngToContainerPoint(toLatLng(at)));
        const closest = Math.max(map.getZoom(), Math.min(CLOSEST, zoomFor(all, visible)));
        const isEachSeen = areApart(pixels) || closest === map.getZoom();
        const needed = enclose(pixels.map((at) => boxAround(at, REACH)));
        if (needed === null) return;
        const fits = width(needed) <= width(visible) && height(needed) <= height(visible);
        if (fits && isEachSeen) shiftMap(map, shiftInto(needed, visible), animate);
        else showBox(map, enclose(marks.map(withSurroundings)) ?? all, visible, animate);
      },
      showAll(ids, animate) {
        const box = enclose(marksOf(ids, corpus).map(withSurroundings));
        if (box !== null) showBox(map, box, visibleArea(), animate);
      },
      showEach(ids) {
        const visible = visibleArea();
        const { y } = centre(visible);
        const clear = insetsOf(map).reduce(
          ({ top, bottom, ...sides }, inset) =>
            inset.top < y
              ? { ...sides, top: Math.max(top, inset.bottom), bottom }
              : { ...sides, top, bottom: Math.min(bottom, inset.top) },
          visible,
        );
        const box = enclose(pointsOf(ids, corpus).map(withSurroundings));
        if (box !== null) showBox(map, box, clear, false);
      },
      showOnPaper(chosen, ids) {
        const { x, y } = map.getSize();
        const sheet = grow({ left: 0, top: 0, right: x, bottom: y - PAPER_FOOT }, -PAPER_MARGIN);
        const box = chosen === null ? null : boxOfPlace(chosen, corpus, paths);
        const all = enclose(marksOf(ids, corpus).map(withSurroundings));
        if (box !== null) {
          map.setView(toLatLng(centre(box)), Math.min(map.getZoom(), zoomFor(box, sheet)), {
            animate: false,
          });
        } else if (all !== null) showBox(map, all, sheet, false);
      },
    }),
    [map, corpus, paths, visibleArea, hasPopup],
  );
}

/** A place that the map draws as a mark. */
interface Mark {
  readonly place: PlaceSummary;
  readonly at: Point;
}

/** Where the places are, as near together as they can lie. */
function pointsOf(ids: Iterable<string>, corpus: OpenCorpus): Mark[] {
  const places = [...ids].flatMap((id) => corpus.place(id) ?? []);
  return together(
    places.flatMap((place) => {
      const at = drawnPointOf(place, (id) => corpus.place(id));
      return at === null ? [] : [{ place, at: project(at) }];
    }),
  );
}

/** Those of the places that are drawn as marks; areas and countries only where there is nothing smaller. */
function marksOf(ids: Iterable<string>, corpus: OpenCorpus): Mark[] {
  const all = pointsOf(ids, corpus);
  const small = all.filter(({ place }) => appearanceOf(place) === 'point' && place.layer !== 'countries');
  return small.length > 0 ? together(small) : all;
}

function together(marks: readonly Mark[]): Mark[] {
  const round = shortWayRound(marks.map(({ at }) => at.x));
  return marks.map(({ place, at }) => ({ place, at: { x: round(at.x), y: at.y } }));
}

/** The same, in the copy of the world that the map shows. */
function marksNear(map: LeafletMap, ids: Iterable<string>, corpus: OpenCorpus): Mark[] {
  const marks = marksOf(ids, corpus);
  const box = enclose(marks.map(({ at }) => boxAround(at, 0)));
  const turn = box === null ? 0 : turnTo(centre(box).x, middleOf(map));
  return marks.map(({ place, at }) => ({ place, at: { x: at.x + turn, y: at.y } }));
}

const middleOf = (map: LeafletMap): number => project([map.getCenter().lng, 0]).x;

/** The box in the copy of the world that the map shows. */
function near(map: LeafletMap, box: Box): Box {
  return moved(box, { x: turnTo(centre(box).x, middleOf(map)), y: 0 });
}

/** Kilometres around a mark, so that nothing stands at the very edge and one alone is not shown from too near. */
const SURROUNDINGS_KM = 6;

function withSurroundings({ place, at }: Mark): Box {
  return boxAround(at, worldLength(SURROUNDINGS_KM, place.point?.[1] ?? 0));
}

/** CSS pixels at the edges of a printed map in which no place stands: its name would be cut. */
const PAPER_MARGIN = 36;
/** CSS pixels that legend, scale and sources take of it. */
const PAPER_FOOT = 72;

/** CSS pixels that a mark and its name take to each side of its point. */
const REACH = 28;
/** CSS pixels between two marks that can be told apart. */
const APART = 20;
/** The map comes no closer by itself: what is read about should be seen in its surroundings. */
const CLOSEST = 12;

function areApart(points: readonly Point[]): boolean {
  return points.every((one, index) =>
    points.slice(index + 1).every((other) => Math.hypot(one.x - other.x, one.y - other.y) >= APART),
  );
}

/** Where the map stands now. */
function cameraOf(map: LeafletMap): CameraPosition {
  const { lat, lng } = map.getCenter();
  return { middle: project([lng, lat]), zoom: map.getZoom() };
}

export function toLatLng(at: Point): LatLng {
  const [longitude, latitude] = unproject(at);
  return latLng(latitude, longitude);
}

/** Shows a box of the unit square in the visible area. */
export function showBox(map: LeafletMap, box: Box, visible: Box, animate: boolean): void {
  const { middle, zoom } = fitBox(near(map, box), visible, map.getSize(), map.getMaxZoom());
  moveTo(map, toLatLng(middle), zoom, animate);
}

/** Seconds of a move: a short one, and what every zoom step and every width of the window adds; never more than the last. */
const MOVE = { least: 0.45, step: 0.08, width: 0.2, most: 0.9 };

/** On a curve that goes away first and comes near again, so that the reader sees the way. */
export function moveTo(map: LeafletMap, to: LatLng, zoom: number, animate: boolean): void {
  if (!animate) {
    map.setView(to, zoom, { animate: false });
    return;
  }
  const widths = map.project(to, zoom).distanceTo(map.project(map.getCenter(), zoom)) / map.getSize().x;
  const steps = Math.abs(zoom - map.getZoom());
  const duration = Math.min(MOVE.most, MOVE.least + steps * MOVE.step + widths * MOVE.width);
  map.flyTo(to, zoom, { duration });
}
