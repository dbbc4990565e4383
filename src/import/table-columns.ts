import { type Column, columnOf, hasNames, normalised } from './headers.ts';

/** The columns of a table, or of the properties of a feature, and the kind of its places where its columns tell it. */
export interface TableColumns {
  readonly columns: readonly (Column | null)[];
  /** In which order they are to be read: of several divisions the smallest first. */
  readonly order: readonly number[];
  readonly kind: string | null;
}

/** What the names of columns mean beside each other; where none holds a name, the column of a settlement or division does. */
export function columnsOf(headers: readonly string[]): TableColumns {
  const read = withPositions(headers, headers.map(columnOf));
  if (hasNames(read)) return withDivisions(headers, withSettlements(headers, read, 'inside'), null);
  const settled = withSettlements(headers, read, 'name');
  if (hasNames(settled)) return withDivisions(headers, settled, null);
  const levels = headers.flatMap((header) => divisionOf(header)?.level ?? []);
  return withDivisions(headers, read, levels.length === 0 ? null : Math.max(...levels));
}

/** `_gps_latitude`, as forms call their measurements; with it a location is no position. */
function withPositions(
  headers: readonly string[],
  columns: readonly (Column | null)[],
): readonly (Column | null)[] {
  const isMissing = (column: Column) => !columns.includes(column);
  const measured = headers.map((header, at) => {
    const name = normalised(header);
    if (isMissing('lat') && /(?:^| )(?:latitude|lat)$/.test(name)) return 'lat';
    if (isMissing('lon') && /(?:^| )(?:longitude|long|lon|lng)$/.test(name)) return 'lon';
    return columns[at] ?? null;
  });
  const isApart = measured.includes('lat') && measured.includes('lon');
  return measured.map((column, at) =>
    isApart && normalised(headers[at] ?? '') === 'location' ? null : column,
  );
}

/** The finest first: of a village and its town the village is meant. */
const SETTLEMENTS = ['location', 'village', 'settlement', 'locality', 'town', 'city'];

/** Where no column is called a name, one called after what settlements are holds it; else that is where the place lies. */
function withSettlements(
  headers: readonly string[],
  columns: readonly (Column | null)[],
  as: 'name' | 'inside',
): readonly (Column | null)[] {
  const at = SETTLEMENTS.map((word) =>
    headers.findIndex((header, index) => columns[index] === null && normalised(header) === word),
  ).filter((index) => index !== -1);
  const named = as === 'name' ? at.slice(0, 1) : [];
  return columns.map((column, index) => {
    if (named.includes(index)) return 'name';
    return at.includes(index) && normalised(headers[index] ?? '') !== 'location' ? 'inside' : column;
  });
}

interface Division {
  readonly level: number;
  readonly says: 'ar' | 'en' | 'name' | 'pcode';
}

/** `ADM2_EN`, `admin1Name_ar`, `adm0_pcode`: what the tables of OCHA say of the division of a level. */
function divisionOf(header: string): Division | null {
  const [, level, says] = /^adm(?:in)? ?(\d) ?(?:name)? ?(en|ar|pcode)?$/.exec(normalised(header)) ?? [];
  if (level === undefined) return null;
  return { level: Number(level), says: (says as Division['says'] | undefined) ?? 'name' };
}

/** The columns of the finest level name the places, where `finest` is one; those above say where they lie. */
function withDivisions(
  headers: readonly string[],
  columns: readonly (Column | null)[],
  finest: number | null,
): TableColumns {
  const divisions = headers.map(divisionOf);
  const read = columns.map((column, at) => {
    const division = divisions[at] ?? null;
    if (division === null) return column;
    if (division.level === finest) return columnOfFinest(division);
    if (division.level === 0) return division.says === 'ar' ? null : 'country';
    return division.says === 'pcode' ? null : 'inside';
  });
  const levelOf = (at: number) => divisions[at]?.level ?? 0;
  return {
    columns: read,
    order: [...headers.keys()].toSorted((one, other) => levelOf(other) - levelOf(one)),
    kind: finest === null ? null : finest === 0 ? 'country' : `ADM${finest}`,
  };
}

function columnOfFinest({ says }: Division): Column {
  if (says === 'pcode') return 'ocha_pcode';
  return says === 'name' ? 'name' : `name_${says}`;
}
