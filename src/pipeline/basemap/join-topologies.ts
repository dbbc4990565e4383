import type { GeometryObject, Objects, Topology } from 'topojson-specification';

/**
 * Several topologies as one, the objects in their order. Layers that share no lines but touch at points are kept apart
 * until here: in one topology every touch would cut their arcs, and cut arcs cannot be simplified.
 */
export function joinTopologies(topologies: readonly Topology<Objects>[]): Topology<Objects> {
  const joined: Topology<Objects> = { type: 'Topology', objects: {}, arcs: [] };
  for (const { arcs, objects } of topologies) {
    const first = joined.arcs.length;
    joined.arcs.push(...arcs);
    for (const [name, object] of Object.entries(objects)) joined.objects[name] = renumber(object, first);
  }
  return joined;
}

/** An arc run backwards is written as its number's complement. */
function renumber(object: GeometryObject, first: number): GeometryObject {
  return JSON.parse(JSON.stringify(object), (key, value) => (key === 'arcs' ? shifted(value, first) : value));
}

type Arcs = number | readonly Arcs[];

function shifted(arcs: Arcs, first: number): Arcs {
  if (typeof arcs !== 'number') return arcs.map((each) => shifted(each, first));
  return arcs < 0 ? arcs - first : arcs + first;
}
