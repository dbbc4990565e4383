// Rings, lines and boxes in degrees. Nothing here knows of the sources.

export function ringArea(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return sum / 2;
}

export function boxOf(points) {
  let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < w) w = x;
    if (x > e) e = x;
    if (y < s) s = y;
    if (y > n) n = y;
  }
  return [w, s, e, n];
}

export const boxesMeet = (a, b) => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

export const polygonsOf = (geometry) =>
  !geometry
    ? []
    : geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
export const linesOf = (geometry) =>
  !geometry
    ? []
    : geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];

export function ringHolds(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
export const polygonHolds = (polygon, x, y) =>
  ringHolds(polygon[0], x, y) && !polygon.slice(1).some((hole) => ringHolds(hole, x, y));

/** Sutherland and Hodgman: the ring inside a box, closed; edges along the box are for filling only. */
export function clipRing(ring, [w, s, e, n]) {
  const sides = [
    [0, w, 1],
    [0, e, -1],
    [1, s, 1],
    [1, n, -1],
  ];
  let points = ring.slice(0, -1);
  for (const [axis, limit, sign] of sides) {
    const next = [];
    const inside = (p) => (p[axis] - limit) * sign >= 0;
    for (let i = 0; i < points.length; i++) {
      const a = points[(i + points.length - 1) % points.length];
      const b = points[i];
      if (inside(a) !== inside(b)) next.push(crossing(a, b, axis, limit));
      if (inside(b)) next.push(b);
    }
    points = next;
    if (points.length < 3) return null;
  }
  return [...points, points[0]];
}

/** The same point whichever way the segment runs, so that neighbours keep sharing it. */
function crossing(a, b, axis, limit) {
  const [p, q] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
  const t = (limit - p[axis]) / (q[axis] - p[axis]);
  const other = p[1 - axis] + t * (q[1 - axis] - p[1 - axis]);
  return axis === 0 ? [limit, other] : [other, limit];
}

export function clipPolygons(polygons, box) {
  const kept = [];
  for (const polygon of polygons) {
    const bounds = boxOf(polygon[0]);
    if (!boxesMeet(bounds, box)) continue;
    if (bounds[0] >= box[0] && bounds[2] <= box[2] && bounds[1] >= box[1] && bounds[3] <= box[3]) {
      kept.push(polygon);
      continue;
    }
    const outer = clipRing(polygon[0], box);
    if (!outer) continue;
    const holes = polygon
      .slice(1)
      .map((hole) => clipRing(hole, box))
      .filter(Boolean);
    kept.push([outer, ...holes]);
  }
  return kept;
}

/** The parts of a line for which `inside` holds; cuts are found by halving. */
export function cutLine(line, inside) {
  const parts = [];
  let part = [];
  const cut = (a, b) => {
    let [p, q] = [a, b];
    const start = inside(a);
    for (let i = 0; i < 12; i++) {
      const m = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
      if (inside(m) === start) p = m;
      else q = m;
    }
    return [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  };
  for (let i = 0; i < line.length; i++) {
    const here = inside(line[i]);
    if (i > 0 && inside(line[i - 1]) !== here) {
      const at = cut(line[i - 1], line[i]);
      if (here) part = [at];
      else {
        part.push(at);
        parts.push(part);
        part = [];
      }
    }
    if (here) part.push(line[i]);
  }
  if (part.length > 1) parts.push(part);
  return parts.filter((p) => p.length > 1);
}

/** Liang and Barsky: the parts of a line inside a box. */
export function clipLine(line, [w, s, e, n]) {
  const parts = [];
  let part = [];
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1];
    const [bx, by] = line[i];
    const dx = bx - ax;
    const dy = by - ay;
    let t0 = 0;
    let t1 = 1;
    let visible = true;
    for (const [p, q] of [
      [-dx, ax - w],
      [dx, e - ax],
      [-dy, ay - s],
      [dy, n - ay],
    ]) {
      if (p === 0) {
        if (q < 0) visible = false;
      } else {
        const t = q / p;
        if (p < 0) t0 = Math.max(t0, t);
        else t1 = Math.min(t1, t);
      }
    }
    if (!visible || t0 > t1) {
      if (part.length > 1) parts.push(part);
      part = [];
      continue;
    }
    const a = t0 > 0 ? [ax + t0 * dx, ay + t0 * dy] : line[i - 1];
    const b = t1 < 1 ? [ax + t1 * dx, ay + t1 * dy] : line[i];
    if (part.length === 0) part = [a];
    part.push(b);
    if (t1 < 1) {
      if (part.length > 1) parts.push(part);
      part = [];
    }
  }
  if (part.length > 1) parts.push(part);
  return parts;
}

/** The smallest box around boxes on a globe: west in [-180, 180), east may exceed 180. */
export function globeBox(boxes) {
  const spans = boxes.map(([w, , e]) => [w, e]).sort((a, b) => a[0] - b[0]);
  const merged = [];
  for (const [w, e] of spans) {
    const last = merged.at(-1);
    if (last && w <= last[1]) last[1] = Math.max(last[1], e);
    else merged.push([w, e]);
  }
  let widest = { gap: merged[0][0] + 360 - merged.at(-1)[1], west: merged[0][0], east: merged.at(-1)[1] };
  for (let i = 1; i < merged.length; i++) {
    const gap = merged[i][0] - merged[i - 1][1];
    if (gap > widest.gap) widest = { gap, west: merged[i][0], east: merged[i - 1][1] + 360 };
  }
  const south = Math.min(...boxes.map((b) => b[1]));
  const north = Math.max(...boxes.map((b) => b[3]));
  return [widest.west, south, widest.east, north];
}
