import { isTexts, readTable } from './table.ts';
import { countryId } from './world-place.ts';

/** The files that name the countries and their first-level divisions, as text. */
interface IsoFiles {
  readonly countries: string;
  readonly divisions: string;
}

/**
 * Whether the world's gazetteer has a country or division of an id (`iso:YE`, `iso:YE-TA`); its files are read when this is
 * first asked. Where there is no gazetteer of the world, every such id is taken at its word.
 */
export function isoIdsOf(files: IsoFiles | null): (id: string) => boolean {
  let ids: ReadonlySet<string> | null = null;
  return (id) => {
    if (files === null) return true;
    ids ??= readIds(files);
    return ids.has(id);
  };
}

function readIds({ countries, divisions }: IsoFiles): ReadonlySet<string> {
  const codes = [countries, divisions].flatMap((text) => readTable(text, { code: isTexts }).code);
  return new Set(codes.map(countryId));
}
