import { creditNames } from '../corpus/credits.ts';
import type { ExportedPlace } from './selection.ts';

/** Where position, outline and names of a place come from, and under what licences, as every format names these fields. */
export function sourceFields({ sources }: ExportedPlace): Readonly<Record<string, string | null>> {
  return {
    position_source: sources?.positionSource ?? null,
    geometry_source: sources?.geometrySource ?? null,
    geometry_licence: sources?.geometryLicence ?? null,
    names_source: sources?.nameSource ?? null,
    names_licence: sources?.nameLicence ?? null,
  };
}

/** Data sets that names and positions of places come from, to be named wherever they are shown, without those `named` already. */
export function creditsOf(places: readonly ExportedPlace[], named: readonly string[] = []): string[] {
  return creditNames(
    places.flatMap(({ sources }) => (sources === null ? [] : [sources.nameSource, sources.geometrySource])),
    named,
  );
}
