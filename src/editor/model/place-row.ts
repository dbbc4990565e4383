import type { Kind, LayerId } from '../../model/kind.ts';

/** A place as lists and cards show it. */
export interface PlaceRow {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  readonly kind: Kind;
  readonly layer: LayerId;
  readonly point: readonly [number, number] | null;
  /** Names of what it lies in, the innermost first. */
  readonly within: readonly Readonly<Record<string, string>>[];
  /** Of a place that the world's gazetteer gives only where a text names its country, what a project's own has to say of it; else `null`. */
  readonly ofWorld: WorldFacts | null;
}

/** A town or division that is only known because the world knows it. */
interface WorldFacts {
  readonly container: string | null;
  readonly uncertaintyKm: number;
  readonly source: string;
  readonly licence: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
}
