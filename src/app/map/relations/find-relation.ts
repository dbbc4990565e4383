import type { RelationLink } from '../../model/view.ts';
import type { Point } from '../geometry/box.ts';

/** Finds the line at a point of the unit square that is seen at a zoom; `reach` in CSS pixels. */
export type FindRelation = (at: Point, zoom: number, reach: number) => RelationLink | null;
