import type { Place } from '../../gazetteer/place.ts';
import { apartKm, type Territory } from '../../gazetteer/territory.ts';
import type { Position } from '../../model/position.ts';

/** A town of the world so near to a certain place of the article may lie across a border: a day's journey. */
const NEAR_KM = 150;

/** Where an article is, by what it names without needing support. */
export class ArticleArea {
  private readonly containers = new Set<string>();
  private hasCountry = false;
  private readonly points: Position[] = [];

  constructor(
    private readonly territory: Territory,
    /** Ids of countries that hold what is named without their names: the corpus is about them. */
    private readonly home: ReadonlySet<string>,
  ) {}

  /** `saysWhere`: whether the article is in the place's country; بروكسل in an Arabic text is only named in passing. */
  add(place: Place, saysWhere = true): void {
    this.addContainer(place, saysWhere);
    if (place.point !== null && place.layer === 'settlements') this.points.push(place.point);
  }

  addContainer(place: Place, saysWhere = true): void {
    for (
      let at: Place | null = place;
      at !== null && !this.containers.has(at.id);
      at = this.territory.containerOf(at)
    ) {
      this.containers.add(at.id);
      this.hasCountry ||= saysWhere && at.kind === 'country';
    }
  }

  countryOf(place: Place): Place | null {
    let at: Place | null = place;
    while (at !== null && at.kind !== 'country') at = this.territory.containerOf(at);
    return at;
  }

  /** Whether the article is about a country, or the country of a place. */
  isAbout(place: Place): boolean {
    const country = this.countryOf(place);
    return country !== null && this.containers.has(country.id);
  }

  /** Whether the article names a country, or what lies in one; a sea says little of where it is. */
  isSomewhere(): boolean {
    return this.hasCountry || this.home.size > 0;
  }

  /** Whether a place that holds this one is named. */
  holds(place: Place): boolean {
    for (let at = this.territory.containerOf(place); at !== null; at = this.territory.containerOf(at)) {
      if (this.containers.has(at.id) || this.home.has(at.id)) return true;
    }
    return false;
  }

  /** Whether the article is where a place lies: it names what holds it, or a town near it. */
  isAround(place: Place): boolean {
    return this.holds(place) || this.isNear(place);
  }

  /** Whether the article names more than the country of a place: the division that holds it, or a town near it. */
  isCloseTo(place: Place): boolean {
    const country = this.countryOf(place);
    if (this.isNear(place) || (country !== null && this.home.has(country.id))) return true;
    for (
      let at = this.territory.containerOf(place);
      at !== null && at !== country;
      at = this.territory.containerOf(at)
    )
      if (this.containers.has(at.id)) return true;
    return false;
  }

  private isNear(place: Place): boolean {
    return this.points.some((point) => apartKm({ ...place, point }, place) <= NEAR_KM);
  }
}
