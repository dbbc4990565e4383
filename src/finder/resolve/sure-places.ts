import type { Place } from '../../gazetteer/place.ts';
import { apartKm, type Territory } from '../../gazetteer/territory.ts';

/** Places that are too large to lie near anything, or to say where an article is. */
const LARGE: ReadonlySet<string> = new Set(['country', 'river', 'border', 'governorate', 'desert', 'region']);
/** How far sure places speak for a namesake, in kilometres: inside one country 30 to 50. */
const NEARNESS_SCALE_KM = 40;
/** Closeness of two places of one governorate or city, however far apart. */
const SAME_CONTAINER = 0.5;
/** Side of a cell in degrees; about 55 km from south to north. */
const CELL = 0.5;
const MOST_IN_CELL = 16;

/** The places that an article mentions beyond doubt, by cells of the map so that looking around costs little. */
export class SurePlaces {
  private readonly territory: Territory;
  private readonly counts = new Map<string, number>();
  /** Ids of up to two sure places by the id of their container. */
  private readonly byContainer = new Map<string, string[]>();
  private readonly cells = new Map<string, Place[]>();

  constructor(places: readonly Place[], territory: Territory) {
    this.territory = territory;
    for (const place of places) this.add(place);
  }

  /** How many mentions of a place are beyond doubt. */
  count({ id }: Place): number {
    return this.counts.get(id) ?? 0;
  }

  /**
   * 1 where a sure place stands at the same spot, falling with the distance to the nearest; 0 beyond the cells around. What
   * the name itself means most surely (`own`) says nothing of another place that is called so: the City of London of London.
   */
  closeness(place: Place, own: Place | null = null): number {
    if (LARGE.has(place.kind)) return 0;
    const near = this.around(place).filter(({ id }) => id !== place.id && id !== own?.id);
    const nearest = Math.min(...near.map((each) => apartKm(each, place)));
    return Math.max(Math.exp(-nearest / NEARNESS_SCALE_KM), this.sharesContainer(place) ? SAME_CONTAINER : 0);
  }

  private sharesContainer(place: Place): boolean {
    const neighbours = this.byContainer.get(this.smallContainer(place)) ?? [];
    return neighbours.some((id) => id !== place.id);
  }

  /** Id of the governorate or city that holds a place; empty for what lies in a country directly. */
  private smallContainer(place: Place): string {
    const container = this.territory.containerOf(place);
    return container === null || container.kind === 'country' ? '' : container.id;
  }

  private add(place: Place): void {
    const count = this.count(place);
    this.counts.set(place.id, count + 1);
    if (count > 0) return;
    this.addToContainer(place);
    if (place.point === null || LARGE.has(place.kind)) return;
    const key = cellKey(cell(place.point[0]), cell(place.point[1]));
    const known = this.cells.get(key);
    if (known === undefined) this.cells.set(key, [place]);
    else if (known.length < MOST_IN_CELL) known.push(place);
  }

  private addToContainer(place: Place): void {
    const container = this.smallContainer(place);
    if (container === '' || LARGE.has(place.kind)) return;
    const neighbours = this.byContainer.get(container) ?? [];
    if (neighbours.length < 2) this.byContainer.set(container, [...neighbours, place.id]);
  }

  private around({ point }: Place): Place[] {
    if (point === null) return [];
    const [east, north] = [cell(point[0]), cell(point[1])];
    const steps = [-1, 0, 1];
    return steps.flatMap((x) => steps.flatMap((y) => this.cells.get(cellKey(east + x, north + y)) ?? []));
  }
}

const cell = (degrees: number): number => Math.floor(degrees / CELL);
const cellKey = (east: number, north: number): string => `${east},${north}`;
